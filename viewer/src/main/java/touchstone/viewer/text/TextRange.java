package touchstone.viewer.text;

/**
 * A range of a source text.
 *
 * @param start the first code point of the range, counted from 0
 * @param end the code point after its last; the range is empty where it equals the start
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "start and end must be 0 <= start <= end: " + start + ", " + end);
    }
  }

  public boolean isEmpty() {
    return start == end;
  }
}
