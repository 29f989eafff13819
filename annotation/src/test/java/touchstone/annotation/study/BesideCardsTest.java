package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;
import static touchstone.annotation.metrics.Cases.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.pattern.StepOutcome;

/** What a study says beside its cards: samples, LookBack, and curves. */
final class BesideCardsTest {
  private static final String FIRST = "+--/-";
  private static final String SECOND = "-+/+";

  private static Contender critic(Protocol protocol, int sample, CritiquedItem... items) {
    CriticRun run = new CriticRun("d", "a", "", protocol, sample);
    return new Contender(new Subject.Critic(run), List.of(items));
  }

  /**
   * Three samples of the first item, two of the second, whose tie is no flag. Of five steps three
   * are unanimous. The majority flags both errors of the first item and no other step.
   */
  @Test
  void samplesTellTheirMajorityAndTheStepsTheyDifferOn() {
    List<Contender> runs =
        List.of(
            critic(Protocol.CRITIQUE, 1, item(FIRST, "+-+/-"), item(SECOND, "-+/+")),
            critic(Protocol.CRITIQUE, 2, item(FIRST, "+--/-"), item(SECOND, "++/+")),
            critic(Protocol.CRITIQUE, 3, item(FIRST, "+--/-")));

    Samples samples = new SampleSets(runs).all().getFirst();
    ConsistencyCard card = ConsistencyCard.of(samples, Reading.JUDGED_ONLY, Bootstrap.none());

    assertThat(card.samples()).isEqualTo(3);
    assertThat(value(card.figures().unanimous())).isCloseTo(60, within(1e-12));
    assertThat(card.divided()).containsExactly(new StepPlace(FIRST, 3), new StepPlace(SECOND, 1));
    // Found 2 of 3 errors without a false alarm; the first sample alone finds 2 of 3, too.
    assertThat(value(card.majority().thF1())).isCloseTo(100 * 4.0 / 5, within(1e-12));
    assertThat(value(card.gain().thF1().figure())).isCloseTo(0, within(1e-12));
  }

  /** Plain finds one of three errors; LookBack two others, and flags a correct step. */
  @Test
  void whatLookBackChangesAreTheStepsThatOneRunAloneHas() {
    LookBackPair pair =
        new LookBackPair(
            critic(Protocol.CRITIQUE, 1, item(FIRST, "+-+/+"), item(SECOND, "++/+")),
            critic(Protocol.LOOKBACK, 1, item(SECOND, "--/+"), item(FIRST, "++-/-")));

    assertThat(pair.changed(StepFilter.of(StepOutcome.HIT), Reading.JUDGED_ONLY))
        .containsExactly(
            new StepPlace(FIRST, 2), new StepPlace(FIRST, 3), new StepPlace(SECOND, 1));
    assertThat(
            pair.changed(StepFilter.of(StepOutcome.FALSE_ALARM).withAnswers(), Reading.JUDGED_ONLY))
        .containsExactly(new StepPlace(FIRST, 0), new StepPlace(SECOND, 2));
    LookBackDifferences differences =
        new Scorer(Reading.JUDGED_ONLY, Bootstrap.none()).compare(pair);
    // 1 of 7 verdicts without it, 4 of 7 with it.
    assertThat(value(differences.patterns().percentIncorrect()))
        .isCloseTo(100 * 3.0 / 7, within(1e-9));
  }

  /** First steps: one of two wrong, none flagged. Second: one wrong, both flagged. Third: both. */
  @Test
  void aCurveSetsFlagsBesideErrorsPositionByPosition() {
    Contender critic = critic(Protocol.CRITIQUE, 1, item(FIRST, "+--/-"), item(SECOND, "+-/+"));

    FlagCurve curve = FlagCurve.byPosition(critic, Reading.JUDGED_ONLY, Bootstrap.none());

    assertThat(curve.points()).extracting(FlagCurve.Point::from).containsExactly(1, 2, 3);
    assertThat(curve.points())
        .extracting(point -> value(point.flagged()))
        .containsExactly(0.0, 100.0, 100.0);
    assertThat(curve.points())
        .extracting(point -> value(point.wrong()))
        .containsExactly(50.0, 50.0, 100.0);
    assertThat(curve.points().get(1).places())
        .containsExactly(new StepPlace(FIRST, 2), new StepPlace(SECOND, 2));
    assertThat(curve.points().getLast().flagged().n()).isEqualTo(1);
  }

  @Test
  void longChainsEndInOneClassAndLengthsAreWords() {
    Contender critic = critic(Protocol.CRITIQUE, 1, item("++++++++++/+", "---------+/+"));

    FlagCurve byPosition = FlagCurve.byPosition(critic, Reading.JUDGED_ONLY, Bootstrap.none());
    FlagCurve byLength = FlagCurve.byLength(critic, Reading.JUDGED_ONLY, Bootstrap.none());

    assertThat(byPosition.points()).hasSize(8);
    assertThat(value(byPosition.points().getLast().flagged()))
        .isCloseTo(100 * 2.0 / 3, within(1e-12));
    assertThat(byPosition.points().getLast().to()).isEqualTo(Integer.MAX_VALUE);
    // Every critique is the one word "because".
    assertThat(byLength.points())
        .singleElement()
        .satisfies(point -> assertThat(point.to()).isEqualTo(10))
        .satisfies(point -> assertThat(value(point.flagged())).isCloseTo(90, within(1e-12)));
  }
}
