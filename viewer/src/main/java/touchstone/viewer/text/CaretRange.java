package touchstone.viewer.text;

/**
 * A selection in {@link ShownText}.
 *
 * @param anchor the position where it was begun
 * @param caret the position where it ends for now, before or after the anchor
 */
record CaretRange(int anchor, int caret) {
  static final CaretRange START = new CaretRange(0, 0);

  int start() {
    return Math.min(anchor, caret);
  }

  int end() {
    return Math.max(anchor, caret);
  }

  boolean isEmpty() {
    return anchor == caret;
  }
}
