package touchstone.annotation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.critique.ExplanationVerdict.NOT_JUDGED;
import static touchstone.annotation.critique.ExplanationVerdict.RIGHT;
import static touchstone.annotation.critique.ExplanationVerdict.WRONG;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.agreement.JudgeAgreement.Pair;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;

final class JudgeAgreementTest {
  private final JudgeAgreement agreement = new JudgeAgreement(Bootstrap.none());

  /**
   * By hand: of 4 pairs both judged, 3 alike; one says right 2 of 4, the other 3 of 4. Expected
   * (2·3 + 2·1) / 16 = 0.5, so κ = (0.75 − 0.5) / 0.5 = 0.5.
   */
  @Test
  void kappaIsOverThePairsThatBothJudged() {
    Figure kappa =
        agreement.kappa(
            List.of(
                List.of(new Pair(RIGHT, RIGHT), new Pair(RIGHT, RIGHT), new Pair(WRONG, RIGHT)),
                List.of(new Pair(WRONG, WRONG), new Pair(NOT_JUDGED, RIGHT))));

    assertThat(kappa.value()).isCloseTo(0.5, within(1e-12));
    assertThat(kappa.n()).isEqualTo(4);
  }

  @Test
  void withoutACommonPairThereIsNoFigure() {
    Figure kappa = agreement.kappa(List.of(List.of(new Pair(RIGHT, NOT_JUDGED))));

    assertThat(kappa.value()).isNull();
    assertThat(kappa.undefined()).isEqualTo(Undefined.NO_CASES);
  }
}
