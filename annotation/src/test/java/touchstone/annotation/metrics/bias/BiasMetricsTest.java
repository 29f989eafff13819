package touchstone.annotation.metrics.bias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Cases;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.bias.SelfPreference.OwnResponse;

class BiasMetricsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final BiasMetrics metrics = new BiasMetrics(Bootstrap.none());

  @Test
  void flagsThatComeLateGoAlongWithPosition() {
    BiasFigures figures = metrics.figures(List.of(item("++++/+", "++--/-")));

    // Positions 1, 2, 3, 4 against 0, 0, 1, 1: covariance 0.5, deviations √1.25 and 0.5
    assertThat(figures.flagByPosition().value()).isCloseTo(0.5 / (Math.sqrt(1.25) * 0.5), EXACT);
    assertThat(figures.flagByAnswer().undefined()).isEqualTo(Undefined.NO_VARIATION);
    assertThat(figures.rightByLength().undefined()).isEqualTo(Undefined.NO_CASES);
  }

  @Test
  void flagsThatFollowTheAnswerHaveACorrelationOfMinusOne() {
    BiasFigures figures = metrics.figures(List.of(item("++/+", "--/-"), item("++/+", "++/+")));

    assertThat(figures.flagByAnswer().value()).isCloseTo(-1, EXACT);
    assertThat(figures.flagByAnswer().n()).isEqualTo(4);
  }

  @Test
  void longExplanationsThatAreJudgedRightStandOut() {
    BiasFigures figures =
        metrics.figures(
            List.of(
                judged("one", ExplanationVerdict.WRONG),
                judged("one  two three", ExplanationVerdict.RIGHT),
                judged("one two", ExplanationVerdict.WRONG)));

    // Words 1, 3, 2 against 0, 1, 0: covariance 1/3, deviations √(2/3) and √(2/9)
    assertThat(figures.rightByLength().value())
        .isCloseTo((1.0 / 3) / Math.sqrt(2.0 / 3 * 2 / 9), EXACT);
    assertThat(figures.flagByLength().undefined()).isEqualTo(Undefined.NO_VARIATION);
  }

  @Test
  void unreadableVerdictsDoNotCount() {
    assertThat(metrics.figures(List.of(item("+++/+", "?+-/-"))).flagByPosition().n()).isEqualTo(2);
  }

  @Test
  void preferenceForOnesOwnIsTheMeanDifferenceFromGold() {
    Figure preference =
        new SelfPreference(Bootstrap.none())
            .figure(List.of(new OwnResponse(5, 3), new OwnResponse(4, 4), new OwnResponse(2, 3)));

    assertThat(preference.value()).isCloseTo(1.0 / 3, EXACT);
    assertThat(new SelfPreference(Bootstrap.none()).figure(List.of()).undefined())
        .isEqualTo(Undefined.NO_CASES);
  }

  private static CritiquedItem judged(String words, ExplanationVerdict verdict) {
    Critique critique =
        new Critique(
            List.of(new StepCritique(CriticVerdict.INCORRECT, words)),
            CriticVerdict.INCORRECT,
            false);
    return new CritiquedItem(
        Cases.gold("-/-", Map.of()),
        critique,
        new JudgedExplanations(List.of(List.of(verdict, verdict, verdict))));
  }
}
