package touchstone.annotation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.critique.CriticVerdict.CORRECT;
import static touchstone.annotation.critique.CriticVerdict.INCORRECT;
import static touchstone.annotation.critique.CriticVerdict.UNREADABLE;
import static touchstone.annotation.critique.ExplanationVerdict.NOT_JUDGED;
import static touchstone.annotation.critique.ExplanationVerdict.RIGHT;
import static touchstone.annotation.critique.ExplanationVerdict.WRONG;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchstone.annotation.contract.Samples;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Standing;

final class ComparisonTest {
  private static final CriticOutputId OUTPUT = new CriticOutputId("%064x".formatted(5));
  private static final Reference CENTER = new Reference("a1", "The centre is (0, 0).");
  private static final Reference GRAPH = new Reference("a2", "The graph is not symmetric there.");

  /** Correct, incorrect, correct; the answer incorrect. */
  private static final Gold GOLD =
      new Gold(
          Judgment.NONE
              .withStep(1, said -> said.withVerdict(Verdict.CORRECT))
              .withStep(2, said -> said.withVerdict(Verdict.INCORRECT))
              .withStep(3, said -> said.withVerdict(Verdict.CORRECT))
              .withAnswer(Verdict.INCORRECT),
          new TreeMap<>(Map.of(2, List.of(CENTER, GRAPH))),
          new Gold.Origin.Imported());

  private static Comparison.Column column(
      List<ExplanationVerdict> byModel, CriticVerdict... steps) {
    return new Comparison.Column(
        new CriticOutput(
            OUTPUT,
            new CriticRun("set", "critic", "", Protocol.CRITIQUE, 1),
            Samples.itemId(1),
            new Critique(
                List.of(steps).stream().map(verdict -> new StepCritique(verdict, "why")).toList(),
                CORRECT,
                false),
            null,
            List.of(),
            false),
        new JudgedExplanations(List.of(List.of(), byModel, List.of())));
  }

  private static Comparison comparison(Standing own, Comparison.Column column) {
    return new Comparison(Samples.item(1, 3), own, GOLD, List.of(column));
  }

  @Test
  void aWordIsWorthWhatGoldMakesOfIt() {
    Comparison.Column column = column(List.of(), INCORRECT, CORRECT, INCORRECT);
    Comparison comparison = comparison(Standing.NONE, column);

    assertThat(comparison.finding(1, column)).isEqualTo(Finding.FALSE_ALARM);
    assertThat(comparison.finding(2, column)).isEqualTo(Finding.MISSED);
    assertThat(comparison.finding(3, column)).isEqualTo(Finding.FALSE_ALARM_AFTER_ERROR);
    assertThat(comparison.finding(0, column)).as("the answer").isEqualTo(Finding.MISSED);
  }

  @Test
  void whatCantBeReadFindsNothing() {
    Comparison.Column column = column(List.of(), UNREADABLE, UNREADABLE, CORRECT);
    Comparison comparison = comparison(Standing.NONE, column);

    assertThat(comparison.finding(1, column)).isEqualTo(Finding.UNREADABLE);
    assertThat(comparison.finding(2, column)).isEqualTo(Finding.MISSED);
    assertThat(comparison.finding(3, column)).isEqualTo(Finding.PASSED);
  }

  @Test
  void theReadersOwnWordOnAReasonGoesBeforeTheModels() {
    Comparison.Column column = column(List.of(WRONG, WRONG), CORRECT, INCORRECT, CORRECT);
    Standing own =
        Standing.NONE.apply(
            Samples.entry(
                1,
                1,
                1,
                Samples.A1,
                1,
                new Act.ExplanationJudged(new ExplanationPair(OUTPUT, 2, CENTER.text()), RIGHT)));

    assertThat(comparison(Standing.NONE, column).finding(2, column))
        .isEqualTo(Finding.WRONG_REASON);
    assertThat(comparison(own, column).finding(2, column)).isEqualTo(Finding.FOUND);
    assertThat(comparison(own, column).ownWords(2, column)).containsExactly(RIGHT, NOT_JUDGED);
  }

  @Test
  void theNearestReferenceSharesMostWords() {
    Comparison comparison =
        comparison(Standing.NONE, column(List.of(), CORRECT, INCORRECT, CORRECT));

    assertThat(comparison.nearest(2, "the CENTRE is at (0, 0)")).contains(CENTER);
    assertThat(comparison.nearest(2, "A symmetric graph? Not there.")).contains(GRAPH);
    assertThat(comparison.nearest(2, "nothing in common")).contains(CENTER);
    assertThat(comparison.nearest(1, "no reference")).isEmpty();
  }
}
