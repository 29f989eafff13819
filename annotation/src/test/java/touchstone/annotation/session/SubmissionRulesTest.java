package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.judgment.Verdict.CORRECT;
import static touchstone.annotation.judgment.Verdict.INCORRECT;
import static touchstone.annotation.judgment.Verdict.NEUTRAL;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import touchstone.annotation.contract.Samples;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Guideline.Requirement;

final class SubmissionRulesTest {
  private static List<Missing> missing(Guideline guideline, Judgment judgment, int stepCount) {
    return new SubmissionRules(guideline).missing(judgment, Samples.item(1, stepCount));
  }

  private static Judgment judging(StepJudgment... steps) {
    Judgment judgment = Judgment.NONE.withAnswer(CORRECT);
    for (int i = 0; i < steps.length; i++) {
      StepJudgment said = steps[i];
      judgment = judgment.withStep(i + 1, _ -> said);
    }
    return judgment;
  }

  private static StepJudgment step(Verdict verdict) {
    return StepJudgment.NONE.withVerdict(verdict);
  }

  private static StepJudgment error(String critique, String... kinds) {
    TreeSet<ErrorKind> named = new TreeSet<>();
    for (String kind : kinds) {
      named.add(new ErrorKind(kind));
    }
    return step(INCORRECT).withCritique(critique).withKinds(named);
  }

  @Test
  void ofAnEmptyJudgmentEverythingIsMissingInReadingOrder() {
    assertThat(missing(Guidelines.TWO_VALUED, Judgment.NONE, 2))
        .containsExactly(
            new Missing.StepVerdict(1), new Missing.StepVerdict(2), new Missing.AnswerVerdict());
  }

  @Test
  void everyIncorrectStepNeedsWords() {
    assertThat(missing(Guidelines.TWO_VALUED, judging(error(" \t"), step(CORRECT)), 2))
        .containsExactly(new Missing.Critique(1));
    assertThat(missing(Guidelines.TWO_VALUED, judging(error("No."), step(CORRECT)), 2)).isEmpty();
  }

  @Test
  void aVerdictThatTheGuidelineDoesNotHaveIsNone() {
    assertThat(missing(Guidelines.TWO_VALUED, judging(step(NEUTRAL)), 1))
        .containsExactly(new Missing.StepVerdict(1));
    assertThat(missing(Guidelines.STOPS_AT_FIRST_ERROR, judging(step(NEUTRAL)), 1)).isEmpty();
    assertThat(
            missing(Guidelines.TWO_VALUED, judging(step(CORRECT)).withAnswer(Verdict.NEUTRAL), 1))
        .containsExactly(new Missing.AnswerVerdict());
  }

  @Test
  void afterTheFirstErrorNothingMoreIsAskedWhereTheGuidelineStopsThere() {
    Judgment stopped = judging(step(CORRECT), error("Wrong."));

    assertThat(missing(Guidelines.STOPS_AT_FIRST_ERROR, stopped, 4)).isEmpty();
    assertThat(missing(Guidelines.TWO_VALUED, stopped, 4))
        .containsExactly(new Missing.StepVerdict(3), new Missing.StepVerdict(4));
  }

  @Test
  void aStepBeforeTheFirstErrorIsAskedForAlsoWhereTheGuidelineStops() {
    Judgment gap = Judgment.NONE.withStep(2, _ -> error("Wrong.")).withAnswer(CORRECT);

    assertThat(missing(Guidelines.STOPS_AT_FIRST_ERROR, gap, 4))
        .containsExactly(new Missing.StepVerdict(1));
  }

  @Test
  void aGuidelineMayAskForAKindOnEveryIncorrectStep() {
    Guideline guideline = Guidelines.requiring(Requirement.KIND);

    assertThat(missing(guideline, judging(error("No."), step(CORRECT)), 2))
        .containsExactly(new Missing.Kind(1));
    assertThat(missing(guideline, judging(error("No.", "reasoning")), 1)).isEmpty();
  }

  @Test
  void aGuidelineMayAskForARegionOnEveryPerceptionError() {
    Guideline guideline = Guidelines.requiring(Requirement.PERCEPTION_EVIDENCE);
    StepJudgment seenWrong = error("No.", "perception", "reasoning");

    assertThat(missing(guideline, judging(seenWrong), 1))
        .containsExactly(new Missing.EvidenceOf(1));
    assertThat(missing(guideline, judging(error("No.", "reasoning")), 1)).isEmpty();
    assertThat(
            missing(
                guideline,
                judging(seenWrong.withEvidence(List.of(new Evidence(0, new Shape.Point(1, 1))))),
                1))
        .isEmpty();
  }

  @Test
  void theKindOfAPassageIsOneOfTheStep() {
    StepJudgment marked =
        error("No.").withSpans(List.of(new Span(0, 2, new ErrorKind("perception"))));

    assertThat(missing(Guidelines.requiring(Requirement.KIND), judging(marked), 1)).isEmpty();
    assertThat(missing(Guidelines.requiring(Requirement.PERCEPTION_EVIDENCE), judging(marked), 1))
        .containsExactly(new Missing.EvidenceOf(1));
  }

  @Test
  void aGuidelineMayAskForEveryVisualCheckBeforeAStepIsRight() {
    Guideline guideline =
        Guidelines.requiring(Requirement.VISUAL_CHECKS, "Is it red?", "Is it big?");
    VisualCheck red = new VisualCheck("Is it red?", VisualCheck.Answer.YES, null);
    VisualCheck big = new VisualCheck("Is it big?", VisualCheck.Answer.CANNOT_TELL, null);
    VisualCheck own = new VisualCheck("Is it round?", VisualCheck.Answer.NO, null);
    VisualCheck open = new VisualCheck("Is it flat?", null, null);

    assertThat(missing(guideline, judging(step(CORRECT)), 1))
        .containsExactly(new Missing.VisualChecks(1));
    assertThat(missing(guideline, judging(checked(red, own)), 1))
        .as("another question does not stand in for one of the checklist")
        .containsExactly(new Missing.VisualChecks(1));
    assertThat(missing(guideline, judging(checked(red, big, open)), 1))
        .containsExactly(new Missing.VisualChecks(1));
    assertThat(missing(guideline, judging(checked(red, big, own)), 1)).isEmpty();
    assertThat(missing(guideline, judging(error("No.")), 1)).isEmpty();
    assertThat(missing(guideline, judging(step(NEUTRAL)), 1)).isEmpty();
  }

  @Test
  void theChecksOfAStepAreTheChecklistFirstAndThenItsOwn() {
    Guideline guideline =
        Guidelines.requiring(Requirement.VISUAL_CHECKS, "Is it red?", "Is it big?");
    VisualCheck own = new VisualCheck("Is it round?", null, null);
    VisualCheck big = new VisualCheck("Is it big?", VisualCheck.Answer.NO, null);

    assertThat(guideline.checksOf(StepJudgment.NONE.withChecks(List.of(own, big)), List.of()))
        .containsExactly(new VisualCheck("Is it red?", null, null), big, own);
  }

  @Test
  void whatTheItemAsksOfAStepComesBeforeTheChecklistAndIsNeededToo() {
    Guideline guideline = Guidelines.requiring(Requirement.VISUAL_CHECKS, "Is it red?");
    Item plain = Samples.item(1, 2);
    Item asking =
        new Item(
            plain.id(),
            plain.dataSet(),
            plain.sourceId(),
            plain.number(),
            plain.question(),
            plain.images(),
            plain.response(),
            plain.label(),
            plain.metadata(),
            List.of(List.of(), List.of("Is it flat?", "Is it red?")));
    VisualCheck red = new VisualCheck("Is it red?", VisualCheck.Answer.YES, null);
    VisualCheck flat = new VisualCheck("Is it flat?", VisualCheck.Answer.NO, null);

    assertThat(guideline.checksOf(checked(red), asking.questionsOn(2)))
        .containsExactly(new VisualCheck("Is it flat?", null, null), red);
    SubmissionRules rules = new SubmissionRules(guideline);
    assertThat(rules.missing(judging(checked(red), checked(red)), asking))
        .containsExactly(new Missing.VisualChecks(2));
    assertThat(rules.missing(judging(checked(red), checked(red, flat)), asking)).isEmpty();
  }

  private static StepJudgment checked(VisualCheck... checks) {
    return step(CORRECT).withChecks(List.of(checks));
  }

  @Test
  void unsureIsNoVerdict() {
    assertThat(missing(Guidelines.TWO_VALUED, judging(StepJudgment.NONE.withUnsure(true)), 1))
        .containsExactlyElementsOf(Set.of(new Missing.StepVerdict(1)));
  }
}
