package touchstone.app.annotate;

import java.util.List;

/**
 * Which of an item's images can be seen: the active one alone, or two neighbours side by side, of
 * which one is active.
 *
 * @param count how many images the item has
 * @param active 0-based index of the image that keys and tools act on
 * @param first 0-based index of the left one of the two, whether they are shown or not
 */
record ImagesOnDisplay(int count, int active, int first, boolean sideBySide) {
  ImagesOnDisplay {
    if (count < 0 || active < 0 || active > Math.max(0, count - 1)) {
      throw new IllegalArgumentException("no image " + active + " of " + count);
    }
    if (first < 0 || active < first || active > first + 1) {
      throw new IllegalArgumentException("image " + active + " is not beside " + first);
    }
  }

  /** The first image of an item; two at once if that is how images were looked at before. */
  ImagesOnDisplay ofItem(int images) {
    return new ImagesOnDisplay(images, 0, 0, sideBySide);
  }

  /** With another image active; the two move only as far as it takes to show it. */
  ImagesOnDisplay activate(int image) {
    if (image < 0 || image >= count) {
      return this;
    }
    int moved = Math.clamp(first, Math.max(0, image - 1), image);
    return new ImagesOnDisplay(count, image, moved, sideBySide);
  }

  /** Two instead of one or one instead of two; the last image goes with the one before it. */
  ImagesOnDisplay toggled() {
    int left = Math.min(active, Math.max(0, count - 2));
    return new ImagesOnDisplay(count, active, left, !sideBySide);
  }

  boolean isPair() {
    return sideBySide && count > 1;
  }

  /** 0-based indices of the images that can be seen, from the left. */
  List<Integer> shown() {
    return isPair() ? List.of(first, first + 1) : List.of(active);
  }
}
