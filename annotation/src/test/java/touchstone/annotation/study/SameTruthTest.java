package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.metrics.Cases.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Cases;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.correction.Correction;

/** Two contenders are set side by side on the same items and by the same truth. */
final class SameTruthTest {
  private final Scorer scorer = new Scorer(Reading.JUDGED_ONLY, Bootstrap.none());

  private static CritiquedItem said(String gold, String critique) {
    GoldItem steps = Cases.gold(gold, Map.of());
    GoldItem item = new GoldItem("item", steps.steps(), steps.answer(), Map.of());
    return CritiquedItem.unjudged(item, Cases.critique(critique));
  }

  private static Contender critic(CritiquedItem... items) {
    return new Contender(
        new Subject.Critic(new CriticRun("d", "c", "", Protocol.CRITIQUE, 1)), List.of(items));
  }

  private static Contender person(String name, CritiquedItem... items) {
    return new Contender(new Subject.Person(new Annotator(name)), List.of(items));
  }

  /** Both say the same; by the whole of gold the critic would be right and the person wrong. */
  @Test
  void aCriticIsMeasuredByTheTruthOfThePersonBesideIt() {
    Contender critic = critic(said("-+/-", "-+/-"));
    Contender person = person("p", said("--/-", "-+/-"));

    assertThat(value(scorer.compare(critic, person).thF1().figure())).isZero();
    assertThat(value(scorer.compare(person, critic).thF1().figure())).isZero();
  }

  @Test
  void ofTwoPeopleItemsCountOnWhichTheirTruthsAgree() {
    Contender one = person("p", said("-+/-", "-+/-"));

    assertThat(scorer.compared(one, person("q", said("--/-", "-+/-"))).items()).isZero();
    assertThat(scorer.compared(one, person("q", said("-+/-", "++/-"))).items()).isEqualTo(1);
  }

  @Test
  void aGuidelineMayCountNeutralAsIncorrect() {
    Contender critic = critic(said("~+/+", "-+/+"));
    Reading strict = StudySettings.STANDARD.withNeutral(NeutralSteps.INCORRECT).reading();

    assertThat(value(scorer.score(critic).critique().thF1())).isZero();
    assertThat(value(new Scorer(strict, Bootstrap.none()).score(critic).critique().thF1()))
        .isEqualTo(100);
  }

  @Test
  void aFoundStepWithoutReferenceIsTheReasonThatIsGiven() {
    GoldItem bare =
        new GoldItem(
            "item",
            List.of(new GoldStep(Verdict.INCORRECT, false, Set.of(), List.of())),
            Verdict.INCORRECT,
            Map.of());
    Contender critic = critic(CritiquedItem.unjudged(bare, Cases.critique("-/-")));

    assertThat(scorer.score(critic).critique().exF1().undefined())
        .isEqualTo(Undefined.NO_REFERENCE);
    assertThat(critic.withoutReference(Reading.JUDGED_ONLY))
        .containsExactly(new StepPlace("item", 1));
  }

  @Test
  void aCriticThatNeverGoesOnAfterAFlagHasOneSideOnly() {
    Figure run = scorer.score(critic(said("++/+", "++/+"))).propagation().criticRun();

    assertThat(run.undefined()).isEqualTo(Undefined.ONE_SIDED);
    assertThat(run.n()).isEqualTo(2);
  }

  @Test
  void scoresFiguresAreOverResponsesThatTheCorrectorWrote() {
    CorrectedAnswers answers =
        new CorrectedAnswers(
            "m",
            "human",
            "A",
            Set.of("own"),
            List.of(new Correction("own", false, true), new Correction("other", false, false)),
            Map.of("own", AnswerFormat.NUMBER, "other", AnswerFormat.OPEN),
            0,
            0);

    CorrectionCard card = CorrectionCard.of(answers, Bootstrap.none());

    assertThat(card.ownInPart()).isTrue();
    assertThat(value(card.own().critiqueScore())).isEqualTo(100);
    assertThat(card.own().critiqueScore().n()).isEqualTo(1);
    assertThat(card.figures().critiqueScore().n()).isEqualTo(2);
  }
}
