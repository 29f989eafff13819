package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Verdict;

final class JudgingOrderTest {
  private static Focus focus(OneItem item) {
    return item.model().focusProperty().get();
  }

  @Test
  void theFirstErrorLeadsToTheAnswerWhereTheGuidelineStopsThere() {
    OneItem item = OneItem.stoppingAtFirstError();

    item.model().judge(Verdict.CORRECT);
    assertThat(focus(item)).isEqualTo(new Focus.Step(2));
    item.model().judge(Verdict.INCORRECT);
    assertThat(focus(item)).as("its critique comes first").isEqualTo(new Focus.Critique(2));
    item.model().goOnFrom(2);
    assertThat(focus(item)).isEqualTo(new Focus.Answer());

    item.model().opening().openAt(0);
    assertThat(focus(item)).as("opened again").isEqualTo(new Focus.Answer());
  }

  @Test
  void elsewhereEveryStepIsJudged() {
    OneItem item = new OneItem(Set.of());

    item.model().judge(Verdict.INCORRECT);
    item.model().goOnFrom(1);
    assertThat(focus(item)).isEqualTo(new Focus.Step(2));
    item.model().opening().openAt(0);
    assertThat(focus(item)).isEqualTo(new Focus.Step(2));
  }
}
