package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader sees of a text, as one string: its lines of runs one after the other, parted by
 * line feeds, a formula as one unit. Translates positions in it to UTF-16 offsets of the source and
 * back.
 */
final class ShownText {
  static final char FORMULA = '\uFFFC';

  private final int sourceLength;
  private final String text;
  private final List<Line> lines;
  private final List<Piece> pieces;

  private ShownText(int sourceLength, String text, List<Line> lines, List<Piece> pieces) {
    this.sourceLength = sourceLength;
    this.text = text;
    this.lines = lines;
    this.pieces = pieces;
  }

  static ShownText of(String source, List<List<Inline>> runs) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (List<Inline> line : runs) {
      if (!lines.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      for (Inline run : line) {
        pieces.add(new Piece(text.length(), run));
        text.append(shown(run));
      }
      lines.add(new Line(start, text.length()));
    }
    return new ShownText(source.length(), text.toString(), List.copyOf(lines), List.copyOf(pieces));
  }

  static String shown(Inline run) {
    return switch (run) {
      case Inline.Words words -> words.text();
      case Inline.Mathematics _ -> String.valueOf(FORMULA);
      case Inline.LineBreak _ -> "\n";
    };
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Where each line of runs stands. */
  List<Line> lines() {
    return lines;
  }

  /** The line of runs that a position is in, or the last that starts before it. */
  String lineAt(int shown) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).start <= shown) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? "" : text.substring(lines.get(low - 1).start, lines.get(low - 1).end);
  }

  /** Where the source of a selection starts. */
  int sourceStart(int shown) {
    if (shown == 0) {
      return 0;
    }
    int after = firstPieceEndingAfter(shown);
    if (after < pieces.size() && pieces.get(after).start <= shown) {
      return pieces.get(after).source(shown);
    }
    return after == 0 ? 0 : pieces.get(after - 1).run.end();
  }

  /** Where the source of a selection ends. */
  int sourceEnd(int shown) {
    if (shown >= text.length()) {
      return sourceLength;
    }
    int last = firstPieceEndingAfter(shown - 1);
    if (last < pieces.size() && pieces.get(last).start < shown) {
      return pieces.get(last).sourceBefore(shown);
    }
    return last < pieces.size() ? pieces.get(last).run.start() : sourceLength;
  }

  /** The first position that shows the source from an offset on. */
  int shownStart(int source) {
    int at = firstPieceFrom(source);
    return at == pieces.size() ? text.length() : pieces.get(at).shown(source);
  }

  /** The position after the last that shows the source before an offset. */
  int shownEnd(int source) {
    int at = firstPieceFrom(source);
    if (at < pieces.size() && pieces.get(at).run.start() < source) {
      return pieces.get(at).shownBefore(source);
    }
    return at == 0 ? 0 : pieces.get(at - 1).end();
  }

  private int firstPieceEndingAfter(int shown) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= shown) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstPieceFrom(int source) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).run.end() <= source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A line of runs, from its first position to the one after its last. */
  record Line(int start, int end) {}

  /** A run where it is shown. */
  private record Piece(int start, Inline run) {

    int end() {
      return start + (run instanceof Inline.Words words ? words.text().length() : 1);
    }

    int source(int shown) {
      return run instanceof Inline.Words ? run.start() + shown - start : run.start();
    }

    int sourceBefore(int shown) {
      return run instanceof Inline.Words ? run.start() + shown - start : run.end();
    }

    int shown(int source) {
      return run instanceof Inline.Words ? start + Math.max(0, source - run.start()) : start;
    }

    int shownBefore(int source) {
      return run instanceof Inline.Words ? start + source - run.start() : end();
    }
  }
}
