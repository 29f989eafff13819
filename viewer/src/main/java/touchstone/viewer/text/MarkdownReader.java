package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the blocks of a Markdown text. */
final class MarkdownReader {
  private static final int DEEPEST_NESTING = 16;
  private static final Pattern MARKER = Pattern.compile("[ \\t]*+([-*+]|\\d{1,9}[.)])");

  /** What each table has: a line of hyphens and bars. */
  private static final Pattern TABLE =
      Pattern.compile("(?m)^(?=[^\\n\\r]*\\|)[ \\t>|:-]*-[ \\t|:-]*$");

  private static final Parser WITHOUT_TABLES = parser().build();

  /**
   * Takes time that grows with the square of a paragraph's lines, so only where there are tables.
   */
  private static final Parser WITH_TABLES =
      parser().extensions(List.of(TablesExtension.create())).build();

  private final MaskedSource masked;
  private final Markup markup;

  MarkdownReader(MaskedSource masked, Markup markup) {
    this.masked = masked;
    this.markup = markup;
  }

  List<Block> read() {
    boolean tables = TABLE.matcher(masked.mask()).find();
    return blocks((tables ? WITH_TABLES : WITHOUT_TABLES).parse(masked.mask()));
  }

  private static Parser.Builder parser() {
    return Parser.builder()
        .enabledBlockTypes(
            Set.of(
                Heading.class,
                FencedCodeBlock.class,
                BlockQuote.class,
                ListBlock.class,
                ThematicBreak.class))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST_NESTING);
  }

  private List<Block> blocks(Node parent) {
    return children(parent).flatMap(this::block).toList();
  }

  private Stream<Block> block(Node node) {
    return switch (node) {
      case Paragraph paragraph -> paragraphs(runs(paragraph));
      case Heading heading -> Stream.of(new Block.Heading(heading.getLevel(), runs(heading)));
      case FencedCodeBlock code when !code.getLiteral().isEmpty() ->
          Stream.of(new Block.CodeBlock(codeLines(code)));
      case BlockQuote quote -> Stream.of(new Block.Quote(blocks(quote)));
      case ListBlock list -> Stream.of(new Block.Items(children(list).map(this::item).toList()));
      case ThematicBreak _ -> Stream.of(new Block.Rule());
      case TableBlock table -> Stream.of(new Block.Table(rows(table)));
      default -> paragraphs(new InlineReader(masked, markup).source(node));
    };
  }

  private List<Inline> runs(Node parent) {
    return new InlineReader(masked, markup).read(parent);
  }

  /** Mathematics of its own parts a paragraph. */
  private static Stream<Block> paragraphs(List<Inline> runs) {
    Stream.Builder<Block> parts = Stream.builder();
    List<Inline> part = new ArrayList<>();
    for (Inline run : runs) {
      if (run instanceof Inline.Mathematics mathematics && mathematics.display()) {
        addParagraph(part, parts);
        parts.add(new Block.Display(mathematics));
      } else {
        part.add(run);
      }
    }
    addParagraph(part, parts);
    return parts.build();
  }

  private static void addParagraph(List<Inline> part, Stream.Builder<Block> parts) {
    while (!part.isEmpty() && isEmpty(part.getFirst())) {
      part.removeFirst();
    }
    while (!part.isEmpty() && isEmpty(part.getLast())) {
      part.removeLast();
    }
    if (!part.isEmpty()) {
      part.set(0, withoutIndent(part.getFirst()));
      part.set(part.size() - 1, withoutTrail(part.getLast()));
      parts.add(new Block.Paragraph(part));
    }
    part.clear();
  }

  private static boolean isEmpty(Inline run) {
    return switch (run) {
      case Inline.LineBreak _ -> true;
      case Inline.Words words -> words.text().isBlank();
      case Inline.Mathematics _ -> false;
    };
  }

  private static Inline withoutIndent(Inline run) {
    if (run instanceof Inline.Words(int start, int end, String text, Style style)) {
      String kept = text.stripLeading();
      return new Inline.Words(end - kept.length(), end, kept, style);
    }
    return run;
  }

  private static Inline withoutTrail(Inline run) {
    if (run instanceof Inline.Words(int start, int _, String text, Style style)) {
      String kept = text.stripTrailing();
      return new Inline.Words(start, start + kept.length(), kept, style);
    }
    return run;
  }

  private Block.Item item(Node item) {
    int start = item.getSourceSpans().getFirst().getInputIndex();
    Matcher marker = MARKER.matcher(masked.source()).region(start, masked.source().length());
    if (!marker.lookingAt()) {
      throw new IllegalStateException("list item without a marker at " + start);
    }
    String shown = marker.group(1).length() == 1 ? "•" : marker.group(1);
    return new Block.Item(
        new Inline.Words(marker.start(1), marker.end(1), shown, Style.PLAIN), blocks(item));
  }

  private List<Inline> codeLines(FencedCodeBlock code) {
    String source = masked.source();
    List<Inline> lines = new ArrayList<>();
    int line =
        SourceLines.next(
            source, SourceLines.end(source, code.getSourceSpans().getFirst().getInputIndex()));
    for (String content : (Iterable<String>) code.getLiteral().lines()::iterator) {
      int end = SourceLines.end(source, line);
      int start = Math.max(line, end - content.length());
      if (end > start) {
        lines.add(new Inline.Words(start, end, Glyphs.of(source, start, end), Style.CODE));
      }
      line = SourceLines.next(source, end);
      if (line > end) {
        lines.add(new Inline.LineBreak(end, line));
      }
    }
    if (!lines.isEmpty() && lines.getLast() instanceof Inline.LineBreak) {
      lines.removeLast();
    }
    return lines;
  }

  private List<Block.Row> rows(TableBlock table) {
    return children(table)
        .flatMap(MarkdownReader::children)
        .map(row -> new Block.Row(cells((TableRow) row)))
        .toList();
  }

  private List<Block.Cell> cells(TableRow row) {
    return children(row)
        .map(cell -> new Block.Cell(alignment((TableCell) cell), runs(cell)))
        .toList();
  }

  private static Block.Alignment alignment(TableCell cell) {
    return switch (cell.getAlignment()) {
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
      case LEFT -> Block.Alignment.LEFT;
      case null -> Block.Alignment.LEFT;
    };
  }

  static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
  }
}
