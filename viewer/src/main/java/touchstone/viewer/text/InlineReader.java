package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one block. Used once. */
final class InlineReader {
  /** What is nested deeper shows as its source. */
  private static final int DEEPEST_NESTING = 32;

  private final MaskedSource masked;
  private final Markup markup;
  private final List<Inline> runs = new ArrayList<>();

  /** The end of what was read. */
  private int read;

  InlineReader(MaskedSource masked, Markup markup) {
    this.masked = masked;
    this.markup = markup;
  }

  List<Inline> read(Node parent) {
    children(parent, Style.PLAIN, 0);
    return runs;
  }

  /** The source of a node, with mathematics. */
  List<Inline> source(Node node) {
    source(node, Style.PLAIN);
    return runs;
  }

  private void children(Node parent, Style style, int depth) {
    MarkdownReader.children(parent).forEach(child -> inline(child, style, depth));
  }

  private void inline(Node node, Style style, int depth) {
    switch (node) {
      case Node _ when depth > DEEPEST_NESTING -> source(node, style);
      case Emphasis emphasis -> children(emphasis, style.withEmphasis(), depth + 1);
      case StrongEmphasis strong -> children(strong, style.withStrong(), depth + 1);
      case Link link -> children(link, style.withLink(destination(link)), depth + 1);
      case Code code -> code(code, style.withCode());
      case SoftLineBreak _ -> lineBreak(markup == Markup.MESSAGE);
      case HardLineBreak _ -> lineBreak(true);
      default -> source(node, style);
    }
    for (SourceSpan span : node.getSourceSpans()) {
      read = Math.max(read, end(span));
    }
  }

  private void source(Node node, Style style) {
    List<SourceSpan> spans = node.getSourceSpans();
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        lineBreak(markup == Markup.MESSAGE);
      }
      slice(spans.get(i).getInputIndex(), end(spans.get(i)), style);
    }
  }

  private void slice(int start, int end, Style style) {
    int at = Math.max(start, read);
    while (at < end) {
      Map.@Nullable Entry<Integer, Inline.Mathematics> next = masked.mathematics().ceilingEntry(at);
      int mathematics = next == null ? end : Math.min(end, next.getKey());
      int backslash = masked.hidden().nextSetBit(at);
      int stop = backslash < 0 ? mathematics : Math.min(mathematics, backslash);
      words(at, stop, style);
      at = stop;
      if (at < end && at == backslash) {
        at++;
        words(at, Math.min(end, at + 1), style);
        at = Math.max(at, read);
      } else if (next != null && at < end && at == next.getKey()) {
        runs.add(next.getValue());
        at = next.getValue().end();
        read = at;
      }
    }
  }

  private void code(Code code, Style style) {
    List<SourceSpan> spans = code.getSourceSpans();
    int start = spans.getFirst().getInputIndex();
    int end = end(spans.getLast());
    int ticks = 0;
    while (masked.source().charAt(start + ticks) == '`') {
      ticks++;
    }
    int length =
        spans.stream().mapToInt(SourceSpan::getLength).sum() + spans.size() - 1 - 2 * ticks;
    int margin = ticks + (length - code.getLiteral().length()) / 2;
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        lineBreak(markup == Markup.MESSAGE);
      }
      int from = Math.max(spans.get(i).getInputIndex(), start + margin);
      words(from, Math.min(end(spans.get(i)), end - margin), style);
    }
  }

  /** Ends the line where it counts; else a space stands for its end. */
  private void lineBreak(boolean counts) {
    String source = masked.source();
    int start = SourceLines.end(source, read);
    int end = SourceLines.next(source, start);
    if (end == start) {
      return;
    }
    runs.add(
        counts
            ? new Inline.LineBreak(start, end)
            : new Inline.Words(end - 1, end, " ", Style.PLAIN));
    read = end;
  }

  private void words(int start, int end, Style style) {
    int from = Math.max(start, read);
    if (end > from) {
      runs.add(new Inline.Words(from, end, Glyphs.of(masked.source(), from, end), style));
      read = end;
    }
  }

  /** Where a link leads, as the source has it and not its mask. */
  private String destination(Link link) {
    String destination = link.getDestination();
    List<SourceSpan> spans = link.getSourceSpans();
    int at = masked.mask().lastIndexOf(destination, end(spans.getLast()) - destination.length());
    boolean within = at >= spans.getFirst().getInputIndex();
    return within ? masked.source().substring(at, at + destination.length()) : destination;
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
