package touchstone.assets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each critic of the sample fails in its own way; all numbers are counts of steps or answers. */
class FailurePatternTest {
  private static final Predicate<CriticTally.Step> INCORRECT = step -> !step.gold().correct();
  private static final Predicate<CriticTally.Step> CORRECT = step -> step.gold().correct();
  private static final Predicate<CriticTally.Step> PERCEPTION =
      step -> step.gold().kinds().contains("perception");

  private final Sample sample = Sample.load();

  @Test
  void goldHasThirtyIncorrectStepsOfNinetyAndFourteenIncorrectAnswersOfTwentyTwo()
      throws IOException {
    CriticTally any = tally("critic-a");
    assertThat(any.count(INCORRECT)).isEqualTo(30);
    assertThat(any.count(CORRECT)).isEqualTo(60);
    assertThat(sample.viscoItems()).hasSize(22);
    assertThat(sample.viscoItems()).filteredOn(item -> !item.answerCorrect()).hasSize(14);
  }

  @Test
  void criticAMissesPerceptionErrorsAndFindsTheOthers() throws IOException {
    CriticTally critic = tally("critic-a");
    Predicate<CriticTally.Step> otherKinds =
        INCORRECT.and(step -> !step.gold().kinds().isEmpty()).and(PERCEPTION.negate());
    // 2 of 9 are 22 %, 7 of 8 are 88 %
    assertThat(critic.flagged(PERCEPTION)).isEqualTo(2);
    assertThat(critic.count(PERCEPTION)).isEqualTo(9);
    assertThat(critic.flagged(otherKinds)).isEqualTo(7);
    assertThat(critic.count(otherKinds)).isEqualTo(8);
    // 3 of 11 are 27 %, 13 of 19 are 68 %
    assertThat(critic.flagged(INCORRECT.and(step -> step.of("Perception")))).isEqualTo(3);
    assertThat(critic.count(INCORRECT.and(step -> step.of("Perception")))).isEqualTo(11);
    assertThat(critic.flagged(INCORRECT.and(step -> step.of("Reasoning")))).isEqualTo(13);
    assertThat(critic.count(INCORRECT.and(step -> step.of("Reasoning")))).isEqualTo(19);
    // one false alarm each: it is not that perception makes this critic silent altogether
    assertThat(critic.flagged(CORRECT.and(step -> step.of("Perception")))).isEqualTo(1);
    assertThat(critic.flagged(CORRECT.and(step -> step.of("Reasoning")))).isEqualTo(1);
  }

  @Test
  void criticBIsReluctantToSayNo() throws IOException {
    CriticTally critic = tally("critic-b");
    // (3 + 7) / (22 + 90) = 8.9 %, in gold (14 + 30) / 112 = 39.3 %
    assertThat(critic.flaggedAnswers()).isEqualTo(3);
    assertThat(critic.flagged(INCORRECT)).isEqualTo(7);
    assertThat(critic.flagged(CORRECT)).isZero();
  }

  @Test
  void lookingBackCriticBFlagsSlightlyTooMuch() throws IOException {
    CriticTally critic = tally("critic-b-lookback");
    // (16 + 36) / 112 = 46.4 %, in gold 39.3 %
    assertThat(critic.flaggedAnswers()).isEqualTo(16);
    assertThat(critic.flagged(INCORRECT)).isEqualTo(26);
    assertThat(critic.flagged(CORRECT)).isEqualTo(10);
  }

  @Test
  void criticCTakesStepsAfterAnErrorForErrors() throws IOException {
    CriticTally critic = tally("critic-c");
    Predicate<CriticTally.Step> inItemWithError = CORRECT.and(CriticTally.Step::elsewhere);
    Predicate<CriticTally.Step> after = inItemWithError.and(CriticTally.Step::before);
    Predicate<CriticTally.Step> notAfter = inItemWithError.and(step -> !step.before());
    // 8 of 9 are 89 %, 1 of 23 are 4 %
    assertThat(critic.flagged(after)).isEqualTo(8);
    assertThat(critic.count(after)).isEqualTo(9);
    assertThat(critic.flagged(notAfter)).isEqualTo(1);
    assertThat(critic.count(notAfter)).isEqualTo(23);
    // the others do not show this pattern: none of critic A, and 3 of 9 of the LookBack run
    assertThat(tally("critic-a").flagged(after)).isZero();
    assertThat(tally("critic-b-lookback").flagged(after)).isEqualTo(3);
  }

  private CriticTally tally(String name) throws IOException {
    return new CriticTally(sample, "critics/" + name + ".jsonl");
  }
}
