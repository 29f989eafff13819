package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.viewer.text.Piece.Above;
import touchstone.viewer.text.Piece.Frame;

class PiecesTest {
  /** In rows of 80 characters; a formula counts as much as its LaTeX. */
  private static final int LARGEST = 60;

  @Test
  void aTextOfSomeScreensIsLeftInItsBlocks() {
    Typeset text = typeset("word ".repeat(1_000) + "\n\n- one\n- two", Markup.MESSAGE);
    assertThat(Pieces.of(text))
        .extracting(Piece::blocks)
        .containsExactlyElementsOf(text.text().blocks().stream().map(List::of).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two. ",
        "word ",
        "x",
        "字",
        "问题。",
        "😀",
        "$x$ ",
        "$x$",
        "**a** ",
        "line\n",
        "line\n\n",
        "- item\n",
        "1. item\n\n   more\n\n",
        "> quoted\n",
        "> quoted\n>\n",
        "> - in it\n>\n",
        "$\\broken$ ",
        "# head\n",
        "---\n",
        "a\u0301"
      })
  void ofALongTextNoPieceIsLarge(String part) {
    for (Markup markup : Markup.values()) {
      Typeset text = typeset(part.repeat(100_000 / part.length()), markup);
      List<Piece> pieces = Pieces.of(text);
      assertThat(pieces).hasSizeGreaterThan(10).allMatch(piece -> piece.rows(80) <= LARGEST);
      requireWhole(text, pieces);
    }
  }

  @Test
  void whatIsInAnItemAQuoteOrABlockOfCodeIsCutToo() {
    String lines = "a line of it  \n".repeat(400);
    for (String source :
        List.of(
            "- " + lines.indent(2),
            lines.indent(0).replaceAll("(?m)^", "> "),
            "```\n" + lines + "```")) {
      Typeset text = typeset(source, Markup.DOCUMENT);
      List<Piece> pieces = Pieces.of(text);
      assertThat(pieces).hasSizeGreaterThan(10).allMatch(piece -> piece.rows(80) <= LARGEST);
      requireWhole(text, pieces);
    }
  }

  @Test
  void aParagraphWithoutLineBreaksIsCutAfterSentences() {
    Typeset text = typeset("This is a sentence of some words. ".repeat(3_000), Markup.MESSAGE);
    assertThat(Pieces.of(text).subList(1, 20))
        .allMatch(piece -> piece.above() == Above.ROW)
        .allMatch(piece -> text.shown().text().startsWith("This is", piece.start()));
  }

  @Test
  void aParagraphOfAScreenIsNotCut() {
    String paragraph = "This is a sentence of some words. ".repeat(140) + "\n\n";
    assertThat(Pieces.of(typeset(paragraph.repeat(20), Markup.MESSAGE))).hasSize(20);
  }

  @Property(tries = 300)
  void everyCharacterIsInOnePieceInOrder(@ForAll("markup") String source, @ForAll Markup markup) {
    Typeset text = typeset((source + "\n").repeat(20_000 / (source.length() + 1)), markup);
    requireWhole(text, Pieces.of(text));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "a",
            "some words. ",
            "1. ",
            "- ",
            "> ",
            "# ",
            "\n",
            "\n\n",
            "    ",
            "**",
            "`",
            "```",
            "$x$",
            "$$y$$",
            "|",
            "|-|",
            "---",
            "😀",
            "字",
            "word ".repeat(100))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static Typeset typeset(String source, Markup markup) {
    return Typeset.of(MarkedText.of(source, markup), new Formulas(Runnable::run));
  }

  /** Only the line breaks at which a text is cut are in no piece. */
  private static void requireWhole(Typeset text, List<Piece> pieces) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : pieces) {
      int position = piece.start();
      for (String line : lines(text, piece)) {
        if (position > shown.length()) {
          shown.append('\n');
        }
        assertThat(shown).hasSize(position);
        shown.append(line);
        position += line.length() + 1;
      }
    }
    assertThat(shown.toString().stripTrailing()).isEqualTo(text.shown().text().stripTrailing());
  }

  /** Its lines of runs as they are shown, each after the marker beside it. */
  private static List<String> lines(Typeset text, Piece piece) {
    Stream<List<Inline>> markers =
        piece.frames().stream()
            .filter(frame -> frame instanceof Frame.Item item && item.begins())
            .map(frame -> List.of(((Frame.Item) frame).marker()));
    return Stream.concat(markers, piece.blocks().stream().flatMap(Block::lines))
        .map(line -> text.runs(line).stream().map(ShownText::shown).collect(Collectors.joining()))
        .toList();
  }
}
