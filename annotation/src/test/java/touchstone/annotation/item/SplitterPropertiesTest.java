package touchstone.annotation.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import touchstone.annotation.contract.AnyText;
import touchstone.annotation.item.Segmentation.Range;

/** What each way of splitting keeps, whatever the text. */
final class SplitterPropertiesTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "\n",
            "\n\n",
            " ",
            "\r\n\r\n",
            "1. ",
            "2) ",
            "(3) ",
            "Step 1: ",
            "**Step 2:** ",
            "步骤1：",
            "第二步",
            ". ",
            "? ",
            "。",
            "！”",
            "e.g. ",
            "Fig. 3. ",
            "3.14",
            "$",
            "$$",
            "$a. B$",
            "\\(x. Y\\)",
            "So",
            "so",
            "𝑥",
            "🙂");
    return Arbitraries.frequencyOf(Tuple.of(4, marks), Tuple.of(1, AnyText.text()))
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }

  @Property
  void allOfTheTextIsInSomeStep(@ForAll Splitter splitter, @ForAll("texts") String text) {
    TextCut cut = splitter.split(text);

    assertThat(cut.segmentation().covers(text)).isTrue();
    assertThat(withoutSpace(String.join("", cut.steps()))).isEqualTo(withoutSpace(text));
    assertThat(cut.steps()).noneMatch(String::isBlank);
  }

  @Property
  void aStepIsNotSplitAgain(@ForAll Splitter splitter, @ForAll("texts") String text) {
    for (String step : splitter.split(text).steps()) {
      assertThat(splitter.split(step).steps()).containsExactly(step);
    }
  }

  @Property
  void aStepIsWhatItsRangeSays(@ForAll Splitter splitter, @ForAll("texts") String text) {
    int[] points = text.codePoints().toArray();
    TextCut cut = splitter.split(text);

    List<Range> ranges = cut.segmentation().steps();
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      assertThat(cut.steps().get(i))
          .isEqualTo(new String(points, range.start(), range.end() - range.start()));
    }
  }

  @Property
  void joiningAndSplittingAgainChangesNothing(@ForAll("texts") String text) {
    TextCut cut = Splitter.SENTENCES.split(text);

    for (int step = 1; step < cut.steps().size(); step++) {
      int boundary = cut.segmentation().steps().get(step).start();
      assertThat(cut.joinedWithNext(step).splitAt(boundary)).isEqualTo(cut);
    }
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
