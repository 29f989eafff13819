package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a text in which nothing is markup: one paragraph whose line breaks count. */
final class PlainReader {
  private PlainReader() {}

  static List<Block> read(String source) {
    List<Inline> runs = runs(source, 0, source.length(), Style.PLAIN);
    return runs.isEmpty() ? List.of() : List.of(new Block.Paragraph(runs));
  }

  /** A part of a source, line by line. */
  static List<Inline> runs(String source, int from, int to, Style style) {
    List<Inline> runs = new ArrayList<>();
    for (int start = from; start < to; ) {
      int end = SourceLines.end(source, start, to);
      if (end > start) {
        runs.add(new Inline.Words(start, end, Glyphs.of(source, start, end), style));
      }
      int next = Math.min(to, SourceLines.next(source, end));
      if (next > end) {
        runs.add(new Inline.LineBreak(end, next));
      }
      start = next;
    }
    return runs;
  }
}
