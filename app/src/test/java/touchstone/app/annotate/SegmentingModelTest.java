package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Naming;

/** The item's text is {@code It is 𝑥 = 2.}, {@code So it is two.} and {@code Thus B.} */
final class SegmentingModelTest {
  private static final Annotator A1 = new Annotator("a1");
  private static final int AS_IT_CAME_IN = 1;
  private static final int SENTENCES = 5;

  private final OneItem item = new OneItem(Set.of());
  private final SegmentingModel segmenting =
      new SegmentingModel(item.model(), item.bench(), Set.of(A1));

  private List<String> steps() {
    return Objects.requireNonNull(segmenting.cutProperty().get()).steps();
  }

  private int stepsOfItem() {
    return Objects.requireNonNull(item.model().openProperty().get()).item().stepCount();
  }

  @Test
  void onlyALeadCuts() {
    SegmentingModel another =
        new SegmentingModel(item.model(), item.bench(), Set.of(new Annotator("lead")));
    another.start();
    assertThat(another.isLead()).isFalse();
    assertThat(another.openProperty().get()).isFalse();
  }

  @Test
  void itBeginsWithTheStepsInForceAndKnowsTheWaysThatLeadThere() {
    segmenting.start();
    assertThat(steps()).containsExactly("It is 𝑥 = 2.", "So it is two.", "Thus B.");
    assertThat(segmenting.isCutBy(AS_IT_CAME_IN)).isTrue();
    segmenting.joinWithNext(1);
    assertThat(segmenting.isCutBy(AS_IT_CAME_IN)).isFalse();
  }

  @Test
  void stepsAreJoinedSplitAndMovedWithTheCaretAtTheSeam() {
    segmenting.start();
    int second = 13;
    segmenting.joinWithNext(1);
    assertThat(steps()).hasSize(2).last().isEqualTo("Thus B.");
    assertThat(segmenting.caretProperty().get()).as("in code points").isEqualTo(second);

    segmenting.splitAt(second + 5);
    assertThat(steps()).hasSize(3);
    assertThat(steps().get(1)).isEqualTo("is two.");
    assertThat(segmenting.caretProperty().get()).isEqualTo(second + 6);

    segmenting.giveToPrevious(2, second + 8);
    assertThat(steps().get(1)).isEqualTo("two.");
    segmenting.choose(SENTENCES);
    assertThat(segmenting.isCutBy(SENTENCES)).isTrue();
    assertThat(segmenting.caretProperty().get()).isZero();
  }

  @Test
  void whatIsConfirmedIsTheItemsForEverybodyAndCancelledIsOnlyKept() {
    segmenting.start();
    segmenting.joinWithNext(1);
    segmenting.cancel();
    assertThat(stepsOfItem()).isEqualTo(3);

    segmenting.start();
    assertThat(steps()).as("as it was left").hasSize(2);
    segmenting.confirm();
    assertThat(segmenting.openProperty().get()).isFalse();
    assertThat(item.model().noticeProperty().get()).isEqualTo(new Notice.Cut(2));
    assertThat(stepsOfItem()).isEqualTo(2);
  }

  @Test
  void aJudgmentKeepsTheStepsAndIsNamed() {
    item.model().judgeStep(1, Verdict.CORRECT);
    segmenting.start();
    segmenting.joinWithNext(1);
    segmenting.confirm();
    assertThat(segmenting.refusalProperty().get()).containsExactly(new Naming.OfJudgment(A1));
    assertThat(segmenting.openProperty().get()).as("stays open").isTrue();
    assertThat(stepsOfItem()).isEqualTo(3);
  }
}
