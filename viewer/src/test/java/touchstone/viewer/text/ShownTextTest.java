package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShownTextTest {

  @Test
  void aSelectionLeavesMarkupAtItsEdgesOut() {
    // Shown is "a bold c"; "bold" is shown at 2..6 and stands in the source at 4..8.
    ShownText shown = shown("a **bold** c");
    assertThat(shown.text()).isEqualTo("a bold c");
    assertThat(shown.sourceStart(2)).isEqualTo(4);
    assertThat(shown.sourceEnd(6)).isEqualTo(8);
  }

  @Test
  void aFormulaIsOneUnitAndItsWholeSource() {
    // The formula is shown at 2 and stands in the source at 2..7.
    ShownText shown = shown("a $x^2$ b");
    assertThat(shown.text()).isEqualTo("a \uFFFC b");
    assertThat(shown.sourceStart(2)).isEqualTo(2);
    assertThat(shown.sourceEnd(3)).isEqualTo(7);
    assertThat(shown.sourceStart(3)).isEqualTo(7);
  }

  @Test
  void aRangeWithinAFormulaShowsOnAllOfIt() {
    ShownText shown = shown("a $x^2$ b");
    assertThat(shown.shownStart(4)).isEqualTo(2);
    assertThat(shown.shownEnd(4)).isEqualTo(3);
  }

  @Test
  void allThatIsShownIsAllOfTheSource() {
    ShownText shown = shown("**a**\n\n- `b`\n");
    assertThat(shown.sourceStart(0)).isZero();
    assertThat(shown.sourceEnd(shown.length())).isEqualTo("**a**\n\n- `b`\n".length());
  }

  @Test
  void linesArePartedByALineFeed() {
    ShownText shown = shown("a\n\nbc");
    assertThat(shown.text()).isEqualTo("a\nbc");
    assertThat(shown.lines()).containsExactly(new ShownText.Line(0, 1), new ShownText.Line(2, 4));
    assertThat(shown.sourceStart(2)).isEqualTo(3);
    assertThat(shown.sourceEnd(1)).isEqualTo(1);
  }

  @Property
  void whatIsSelectedIsShownWhereItWasSelected(
      @ForAll @IntRange(max = 20) int one, @ForAll @IntRange(max = 20) int other) {
    ShownText shown = shown("a **b** $x$ `cd`\ne\n\n2. 😀f [g](h)");
    int start = Math.min(Math.min(one, other), shown.length() - 1);
    int end = Math.min(Math.max(one, other) + 1, shown.length());
    int from = shown.sourceStart(start);
    int to = shown.sourceEnd(end);
    assertThat(from).isLessThanOrEqualTo(to);
    assertThat(
            shown
                .text()
                .substring(
                    shown.shownStart(from), Math.max(shown.shownStart(from), shown.shownEnd(to)))
                .strip())
        .isEqualTo(shown.text().substring(start, end).strip());
  }

  private static ShownText shown(String source) {
    return ShownText.of(source, MarkedText.of(source, Markup.MESSAGE).lines());
  }
}
