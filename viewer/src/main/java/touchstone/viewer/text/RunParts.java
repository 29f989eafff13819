package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts runs into parts of some rows, at line breaks. Only a line that fills more than a screen is
 * cut itself: after a sentence, else after a word, and in a word without end between its
 * characters.
 */
final class RunParts {
  /** A part that has so many rows ends at the next line break. */
  private static final int ROWS = 16;

  /** A part that would have more rows with its next line ends before it. */
  private static final int MOST_ROWS = 24;

  /** In ens, as is what follows: a line that is wider is cut. */
  private static final int CUT = 4_800;

  /** The part of a line that is wider ends with its next sentence. */
  private static final int WIDE = 1_600;

  private static final int WIDER = WIDE + 400;
  private static final int WIDEST = WIDER + 400;

  /** The part of a line that has more runs, each a node or more, ends with its next word. */
  private static final int MOST_RUNS = 400;

  private final double row;
  private final Iterator<Integer> widths;
  private final List<Part> parts = new ArrayList<>();
  private List<Inline> runs = new ArrayList<>();
  private int start;
  private int position;
  private int rows;
  private int width;

  /** The width of the whole line. */
  private int lineWidth;

  private char last;
  private char lastButOne;

  private RunParts(List<Integer> widths, int start, double row) {
    this.widths = widths.iterator();
    this.lineWidth = this.widths.next();
    this.start = start;
    this.position = start;
    this.row = row;
  }

  /**
   * The parts of runs.
   *
   * @param start the position in {@link ShownText} where the runs start
   * @param row the width of a row in ens
   */
  static List<Part> of(List<Inline> runs, int start, double row) {
    RunParts cutting = new RunParts(Ens.ofLines(runs), start, row);
    runs.forEach(cutting::add);
    cutting.end();
    return cutting.parts;
  }

  private void add(Inline run) {
    switch (run) {
      case Inline.Words words -> addWords(words);
      case Inline.Mathematics mathematics -> {
        if (mayEndBefore(ShownText.FORMULA)) {
          end();
        }
        runs.add(mathematics);
        position++;
        passed(ShownText.FORMULA, Ens.of(mathematics));
      }
      case Inline.LineBreak lineBreak -> addLineBreak(lineBreak);
    }
  }

  private void addLineBreak(Inline.LineBreak lineBreak) {
    rows += Ens.rows(width, row);
    width = 0;
    lineWidth = widths.next();
    boolean fits = rows < ROWS && rows + Ens.rows(lineWidth, row) <= MOST_ROWS;
    if (fits || runs.isEmpty()) {
      runs.add(lineBreak);
      position++;
    } else {
      end();
      position++;
      start = position;
    }
  }

  private void addWords(Inline.Words words) {
    int from = 0;
    for (int at = 0; at < words.text().length(); at++) {
      char next = words.text().charAt(at);
      if (mayEndBefore(next)) {
        addSome(words, from, at);
        from = at;
        end();
      }
      passed(next, Ens.of(next));
    }
    addSome(words, from, words.text().length());
  }

  private void passed(char unit, int ens) {
    lastButOne = last;
    last = unit;
    width += ens;
  }

  private boolean mayEndBefore(char next) {
    boolean full = runs.size() >= MOST_RUNS;
    if (lineWidth <= CUT || !(full || width >= WIDE)) {
      return false;
    }
    if (last == ' ' && next != ' ') {
      return full || width >= WIDER || ".!?:;".indexOf(lastButOne) >= 0;
    }
    return "。！？；".indexOf(last) >= 0 || (width >= WIDEST && !belongsTo(last, next));
  }

  /** Whether two units may be parts of one character. */
  private static boolean belongsTo(char unit, char next) {
    return switch (Character.getType(next)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default ->
          Character.getType(unit) == Character.FORMAT || Character.isSurrogatePair(unit, next);
    };
  }

  private void addSome(Inline.Words words, int from, int to) {
    if (from < to) {
      runs.add(
          new Inline.Words(
              words.start() + from,
              words.start() + to,
              words.text().substring(from, to),
              words.style()));
      position += to - from;
    }
  }

  /** Ends the part, unless it has nothing. */
  private void end() {
    if (!runs.isEmpty()) {
      parts.add(new Part(runs, start));
    }
    runs = new ArrayList<>();
    start = position;
    rows = 0;
    width = 0;
  }

  /**
   * A part of the runs.
   *
   * @param start the position in {@link ShownText} of its first character
   */
  record Part(List<Inline> runs, int start) {
    Part {
      runs = List.copyOf(runs);
    }
  }
}
