package touchstone.viewer.text;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Translates between offsets in UTF-16 units, as Java counts, and in code points, as ranges of a
 * text are stored.
 */
public final class Offsets {
  private final int length;

  /** Where the second unit of each surrogate pair stands. */
  private final int[] pairs;

  private Offsets(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
  }

  public static Offsets of(String text) {
    int[] pairs =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
    return new Offsets(text.length(), pairs);
  }

  /** The code points before a UTF-16 offset; an offset inside a surrogate pair counts the pair. */
  public int codePoint(int utf16) {
    int within = Math.clamp(utf16, 0, length);
    return within - pairsBefore(within, pair -> pairs[pair]);
  }

  /** The UTF-16 offset of a code point; one beyond the text is the text's end. */
  public int utf16(int codePoint) {
    int within = Math.clamp(codePoint, 0, length - pairs.length);
    return within + pairsBefore(within, pair -> pairs[pair] - 1 - pair);
  }

  /** The range of code points between two UTF-16 offsets. */
  public TextRange codePoints(int start, int end) {
    return new TextRange(codePoint(start), codePoint(end));
  }

  private int pairsBefore(int limit, IntUnaryOperator position) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.applyAsInt(middle) < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return "Offsets[length=" + length + ", pairs=" + Arrays.toString(pairs) + "]";
  }
}
