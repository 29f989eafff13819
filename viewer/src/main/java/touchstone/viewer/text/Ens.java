package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;

/** How wide runs are, about, before they are laid out: in ens, half the size of their font. */
final class Ens {
  /** Hangul Jamo; what comes before has the width of Latin letters. */
  private static final int FIRST_WIDE = 0x1100;

  /** The widest that a formula is taken for. */
  private static final int WIDEST_FORMULA = 40;

  private Ens() {}

  static int of(char character) {
    return character < FIRST_WIDE ? 1 : Character.isLowSurrogate(character) ? 0 : 2;
  }

  static int of(Inline.Mathematics mathematics) {
    return Math.min(WIDEST_FORMULA, mathematics.tex().length());
  }

  /** The rows that lines of some widths fill in a column of a width. */
  static int rows(List<Integer> widths, double column) {
    return widths.stream().mapToInt(width -> rows(width, column)).sum();
  }

  static int rows(int width, double column) {
    return Math.max(1, (int) Math.ceil(width / column));
  }

  /** The width of each line that runs fill, parted at line breaks. */
  static List<Integer> ofLines(List<Inline> runs) {
    List<Integer> widths = new ArrayList<>();
    int width = 0;
    for (Inline run : runs) {
      switch (run) {
        case Inline.Words words -> width += words.text().chars().map(unit -> of((char) unit)).sum();
        case Inline.Mathematics mathematics -> width += of(mathematics);
        case Inline.LineBreak _ -> {
          widths.add(width);
          width = 0;
        }
      }
    }
    widths.add(width);
    return widths;
  }
}
