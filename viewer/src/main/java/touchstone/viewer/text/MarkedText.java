package touchstone.viewer.text;

import java.util.List;

/**
 * A text whose Markdown and mathematics have been read. Every run knows which characters of the
 * source it shows. Any string can be read: what is no markup, or is broken, is text.
 *
 * @param source the text as it was given
 * @param blocks what it shows, from top to bottom
 * @param offsets UTF-16 offsets of the source as code points, and back
 */
public record MarkedText(String source, List<Block> blocks, Offsets offsets) {

  public MarkedText {
    blocks = List.copyOf(blocks);
  }

  public static MarkedText of(String source, Markup markup) {
    return new MarkedText(source, read(source, markup), Offsets.of(source));
  }

  /** The source characters that a run shows, in code points. */
  public TextRange range(Inline run) {
    return offsets.codePoints(run.start(), run.end());
  }

  /** All lines of runs in the order they are read. */
  public List<List<Inline>> lines() {
    return blocks.stream().flatMap(Block::lines).toList();
  }

  private static List<Block> read(String source, Markup markup) {
    return switch (markup) {
      case PLAIN -> PlainReader.read(source);
      case MESSAGE, DOCUMENT -> new MarkdownReader(MaskedSource.of(source, markup), markup).read();
    };
  }
}
