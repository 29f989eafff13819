package touchstone.annotation.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SplitterTest {
  @Test
  void numberedLinesBeginSteps() {
    assertThat(
            Splitter.NUMBERED_LINES
                .split("First look.\n1. The bar is 3.5 high.\n 2) It costs\n3.14 each.\n(3) So B.")
                .steps())
        .containsExactly(
            "First look.", "1. The bar is 3.5 high.", "2) It costs\n3.14 each.", "(3) So B.");
  }

  @Test
  void labelsBeginStepsAlsoWithinALineAndInChinese() {
    assertThat(Splitter.STEP_LABELS.split("STEP1: a and STEP 2: b\n**Step 3:** c").steps())
        .containsExactly("STEP1: a and", "STEP 2: b", "**Step 3:** c");
    assertThat(Splitter.STEP_LABELS.split("步骤1：看图。步骤2：计算。").steps())
        .containsExactly("步骤1：看图。", "步骤2：计算。");
    assertThat(Splitter.STEP_LABELS.split("The next step 2 is a misstep 3: no.").steps())
        .hasSize(1);
  }

  @Test
  void blankLinesEndParagraphs() {
    assertThat(Splitter.PARAGRAPHS.split("\na\nb\n\n \n c\r\n\r\nd\n").steps())
        .containsExactly("a\nb", "c", "d");
  }

  @Test
  void sentencesEndWhereAReaderSaysSo() {
    assertThat(
            Splitter.SENTENCES
                .split(
                    "It is 3.5 cm, e.g. Here. \"Is it?\" Dr. Who says (see Fig. 2) no! 1. Then so.")
                .steps())
        .containsExactly(
            "It is 3.5 cm, e.g. Here.",
            "\"Is it?\"",
            "Dr. Who says (see Fig. 2) no!",
            "1.",
            "Then so.");
    assertThat(Splitter.SENTENCES.split("图中有三个。所以选B！”对吗？").steps())
        .containsExactly("图中有三个。", "所以选B！”", "对吗？");
  }

  @Test
  void formulasStayWhole() {
    assertThat(
            Splitter.SENTENCES
                .split("Let $a. B$ be. Then \\(x! Y\\) holds. It costs $5. Then so.")
                .steps())
        .containsExactly("Let $a. B$ be.", "Then \\(x! Y\\) holds.", "It costs $5.", "Then so.");
    assertThat(Splitter.PARAGRAPHS.split("\\[a\n\nb\\]\n\nc").steps())
        .containsExactly("\\[a\n\nb\\]", "c");
  }

  @Test
  void stepsAreJoinedSplitAndTheirBoundariesMovedByHand() {
    Response response = new Response(List.of("𝑥 is", "", "two. So", "B."), "B");
    TextCut cut = new TextCut(response.text(), response.asImported());

    assertThat(cut.steps()).containsExactly("𝑥 is", "two. So", "B.");
    TextCut joined = cut.joinedWithNext(1);
    assertThat(joined.steps()).containsExactly("𝑥 is\n\ntwo. So", "B.");
    assertThat(joined.boundaryMoved(1, 11).steps())
        .as("the boundary before the last word")
        .containsExactly("𝑥 is\n\ntwo.", "So\nB.");
    assertThat(cut.splitAt(1).steps()).containsExactly("𝑥", "is", "two. So", "B.");
    assertThat(cut.splitAt(0)).isEqualTo(cut);
    assertThat(cut.joinedWithNext(3)).as("the last has no next").isEqualTo(cut);
    assertThat(cut.boundaryMoved(1, 15)).as("beyond both steps").isEqualTo(cut);
  }

  @Test
  void aBlankTextHasNoSteps() {
    assertThatThrownBy(() -> Splitter.SENTENCES.split(" \n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Response(List.of(" ", ""), "").asImported())
        .isInstanceOf(IllegalStateException.class);
  }
}
