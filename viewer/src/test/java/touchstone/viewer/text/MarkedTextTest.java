package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

  @Test
  void emphasisStrongAndCodeAreRead() {
    assertThat(runs("a *b* **c** `d`"))
        .containsExactly(
            words(0, 2, "a ", Style.PLAIN),
            words(3, 4, "b", Style.PLAIN.withEmphasis()),
            words(5, 6, " ", Style.PLAIN),
            words(8, 9, "c", Style.PLAIN.withStrong()),
            words(11, 12, " ", Style.PLAIN),
            words(13, 14, "d", Style.CODE));
  }

  @Test
  void mathematicsIsRecognisedByEachOfItsDelimiters() {
    assertThat(mathematics("$a$ \\(b\\) and $$c$$ then \\[d\\]"))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void mathematicsIsSafeFromMarkdown() {
    assertThat(mathematics("$a*b*c_1_2 \\* [x](y) <b>$"))
        .containsExactly("a*b*c_1_2 \\* [x](y) <b>");
    assertThat(mathematics("$$\na\n- b\n# c\n= d\n$$")).containsExactly("\na\n- b\n# c\n= d\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$5 and $7",
        "costs $5, or $ 7",
        "US$5 to US$10",
        "a $ b $ c",
        "$5 million for the $-sign",
        "\\$x\\$",
        "$x\n\ny$",
        "`$x$`",
        "```\n$x$\n```",
        "$$",
        "$ $",
        "\\(x",
        "\\[x"
      })
  void whatIsNoMathematicsStaysText(String source) {
    assertThat(mathematics(source)).isEmpty();
  }

  @Test
  void unbalancedBracketsOfMathematicsShowTheirBackslash() {
    assertThat(shown("so \\[ x = 1 and \\( y")).isEqualTo("so \\[ x = 1 and \\( y");
  }

  @Test
  void aBackslashHidesOnlyBeforeWhatItEscapes() {
    assertThat(shown("\\*a\\* \\_b \\$5 \\alpha \\{x\\}")).isEqualTo("*a* _b $5 \\alpha {x}");
  }

  @Test
  void displayedMathematicsPartsItsParagraph() {
    assertThat(MarkedText.of("so $$x$$ holds", Markup.MESSAGE).blocks())
        .containsExactly(
            new Block.Paragraph(List.of(words(0, 2, "so", Style.PLAIN))),
            new Block.Display(new Inline.Mathematics(3, 8, "x", true)),
            new Block.Paragraph(List.of(words(9, 14, "holds", Style.PLAIN))));
  }

  @Test
  void aLineBreakCountsInAMessageAndNotInADocument() {
    assertThat(runs("a\r\nb"))
        .containsExactly(
            words(0, 1, "a", Style.PLAIN),
            new Inline.LineBreak(1, 3),
            words(3, 4, "b", Style.PLAIN));
    assertThat(MarkedText.of("a\nb", Markup.DOCUMENT).lines())
        .containsExactly(
            List.of(
                words(0, 1, "a", Style.PLAIN),
                words(1, 2, " ", Style.PLAIN),
                words(2, 3, "b", Style.PLAIN)));
  }

  @Test
  void aNumberedStepKeepsItsNumber() {
    Block.Items items =
        (Block.Items)
            MarkedText.of("2. The bar\n2. again\n7) other", Markup.MESSAGE).blocks().getFirst();
    assertThat(items.items()).extracting(item -> item.marker().text()).containsExactly("2.", "2.");
    assertThat(shown("2. The bar\n2. again\n7) other")).isEqualTo("2.|The bar|2.|again|7)|other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2*3*4 = 24",
        "(a+b)*(c+d)*2",
        "2**3**2",
        "12\n+ 5\n= 17",
        "7\n---",
        "7\n===",
        "x < y and y > z",
        "A&B &amp; C"
      })
  void arithmeticInAMessageIsNotMarkdown(String source) {
    assertThat(shown(source)).isEqualTo(source);
  }

  @Test
  void htmlShowsAsItsSource() {
    assertThat(shown("<b>x</b> <script>alert(1)</script> <!-- c --> <http://x.y>"))
        .isEqualTo("<b>x</b> <script>alert(1)</script> <!-- c --> <http://x.y>");
    assertThat(shown("<div>\n\nx\n\n</div>")).isEqualTo("<div>|x|</div>");
  }

  @Test
  void imagesAndLinkDefinitionsShowAsTheirSource() {
    assertThat(shown("![a](b.png)")).isEqualTo("![a](b.png)");
    assertThat(shown("[1]: see above")).isEqualTo("[1]: see above");
  }

  @Test
  void aLinkKnowsItsDestinationAsWritten() {
    assertThat(runs("[a](http://x.y/?p=1&q=a*b)"))
        .containsExactly(words(1, 2, "a", Style.PLAIN.withLink("http://x.y/?p=1&q=a*b")));
  }

  @Test
  void aCodeBlockKeepsItsLines() {
    Block.CodeBlock code =
        (Block.CodeBlock)
            MarkedText.of("```py\na\n\n  b$x$\n```", Markup.MESSAGE).blocks().getFirst();
    assertThat(text(code.runs())).isEqualTo("a\n\n  b$x$");
  }

  @Test
  void aCodeBlockWithoutLinesShowsItsSource() {
    assertThat(shown("```x = 5")).isEqualTo("```x = 5");
  }

  @Test
  void aTableHasCells() {
    Block.Table table =
        (Block.Table)
            MarkedText.of("|a|b|\n|--|-:|\n|$x\\|y$|**c**|", Markup.MESSAGE).blocks().getFirst();
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).cells())
        .containsExactly(
            new Block.Cell(
                Block.Alignment.LEFT, List.of(new Inline.Mathematics(15, 21, "x\\|y", false))),
            new Block.Cell(
                Block.Alignment.RIGHT, List.of(words(24, 25, "c", Style.PLAIN.withStrong()))));
  }

  @Test
  void headingsQuotesAndRulesAreRead() {
    assertThat(MarkedText.of("# A\n\n> q\n\n---\n", Markup.DOCUMENT).blocks())
        .containsExactly(
            new Block.Heading(1, List.of(words(2, 3, "A", Style.PLAIN))),
            new Block.Quote(List.of(new Block.Paragraph(List.of(words(7, 8, "q", Style.PLAIN))))),
            new Block.Rule());
  }

  @Test
  void plainTextIsShownAsItIs() {
    assertThat(
            MarkedText.of("# *a*\n\n$x$", Markup.PLAIN).lines().stream().map(MarkedTextTest::text))
        .containsExactly("# *a*\n\n$x$");
  }

  @Test
  void rangesCountCodePoints() {
    MarkedText text = MarkedText.of("😀 **b**", Markup.MESSAGE);
    Inline bold = text.lines().getFirst().getLast();
    assertThat(bold).isEqualTo(words(5, 6, "b", Style.PLAIN.withStrong()));
    // The emoji is two UTF-16 units and one code point.
    assertThat(text.range(bold)).isEqualTo(new TextRange(4, 5));
  }

  @ParameterizedTest
  @CsvSource({"'a\u0000b', 'a\uFFFDb'", "'a\uFFFCb', 'a\uFFFDb'"})
  void whatHasNoGlyphIsReplacedUnitForUnit(String source, String shown) {
    assertThat(shown(source)).isEqualTo(shown);
  }

  @Test
  void aLoneSurrogateIsReplaced() {
    assertThat(shown("a" + (char) 0xD83D + "b" + (char) 0xDE00)).isEqualTo("a\uFFFDb\uFFFD");
  }

  private static Inline.Words words(int start, int end, String text, Style style) {
    return new Inline.Words(start, end, text, style);
  }

  private static List<Inline> runs(String source) {
    return MarkedText.of(source, Markup.MESSAGE).lines().getFirst();
  }

  private static List<String> mathematics(String source) {
    return MarkedText.of(source, Markup.MESSAGE).lines().stream()
        .flatMap(List::stream)
        .filter(Inline.Mathematics.class::isInstance)
        .map(run -> ((Inline.Mathematics) run).tex())
        .toList();
  }

  /** What a reader sees, with a bar between lines of runs. */
  private static String shown(String source) {
    return MarkedText.of(source, Markup.MESSAGE).lines().stream()
        .map(MarkedTextTest::text)
        .collect(Collectors.joining("|"));
  }

  private static String text(List<Inline> line) {
    return line.stream().map(ShownText::shown).collect(Collectors.joining());
  }
}
