package touchstone.annotation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.comparison.CaseKind.AFTER_ERROR;
import static touchstone.annotation.comparison.CaseKind.DISAGREEMENT;
import static touchstone.annotation.comparison.CaseKind.FALSE_ALARM;
import static touchstone.annotation.comparison.CaseKind.FORMAT_ERROR;
import static touchstone.annotation.comparison.CaseKind.MISSED_ERROR;
import static touchstone.annotation.comparison.CaseKind.WRONG_REASON;
import static touchstone.annotation.critique.CriticVerdict.CORRECT;
import static touchstone.annotation.critique.CriticVerdict.INCORRECT;
import static touchstone.annotation.critique.CriticVerdict.UNREADABLE;
import static touchstone.annotation.critique.ExplanationVerdict.NOT_JUDGED;
import static touchstone.annotation.critique.ExplanationVerdict.RIGHT;
import static touchstone.annotation.critique.ExplanationVerdict.WRONG;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StepPlace;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;

/** Two items and two critics, small enough to see every case at a glance. */
final class CasesTest {
  private static final CriticRun ONE = new CriticRun("set", "one", "", Protocol.CRITIQUE, 1);
  private static final CriticRun TWO = new CriticRun("set", "two", "", Protocol.CRITIQUE, 1);

  /** Correct, incorrect (perception), correct. */
  private static final GoldItem GRAPH =
      new GoldItem(
          "graph",
          List.of(
              GoldStep.of(Verdict.CORRECT),
              new GoldStep(
                  Verdict.INCORRECT, false, Set.of("perception"), List.of("ref 1", "ref 2")),
              GoldStep.of(Verdict.CORRECT)),
          Verdict.INCORRECT,
          Map.of("critic_skill", "math"));

  /** Correct, incorrect (calculation). */
  private static final GoldItem SUM =
      new GoldItem(
          "sum",
          List.of(
              GoldStep.of(Verdict.CORRECT),
              new GoldStep(Verdict.INCORRECT, false, Set.of("calculation"), List.of("ref"))),
          Verdict.INCORRECT,
          Map.of("critic_skill", "arithmetic"));

  private final Cases cases =
      new Cases(
          new StudyData(
              StudySettings.STANDARD,
              List.of(GRAPH, SUM),
              List.of(
                  new Contender(
                      new Subject.Critic(ONE),
                      List.of(
                          said(
                              GRAPH,
                              false,
                              List.of(WRONG, NOT_JUDGED),
                              CORRECT,
                              INCORRECT,
                              INCORRECT),
                          said(SUM, false, List.of(), INCORRECT, CORRECT))),
                  new Contender(
                      new Subject.Critic(TWO),
                      List.of(
                          said(GRAPH, false, List.of(RIGHT, WRONG), CORRECT, INCORRECT, CORRECT),
                          said(SUM, true, List.of(), UNREADABLE, CORRECT)))),
              List.of(),
              List.of(),
              "judge",
              true,
              List.of()));

  /** A critic's word, judged on the second step. */
  private static CritiquedItem said(
      GoldItem item,
      boolean formatError,
      List<ExplanationVerdict> judged,
      CriticVerdict... verdicts) {
    List<StepCritique> steps =
        Arrays.stream(verdicts).map(verdict -> new StepCritique(verdict, "why")).toList();
    List<List<ExplanationVerdict>> bySteps =
        steps.size() == 2 ? List.of(List.of(), judged) : List.of(List.of(), judged, List.of());
    return new CritiquedItem(
        item,
        new Critique(steps, CriticVerdict.INCORRECT, formatError),
        new JudgedExplanations(bySteps));
  }

  private static Case at(CaseKind kind, GoldItem item, int step, CriticRun run) {
    return new Case(kind, new StepPlace(item.id(), step), run);
  }

  @Test
  void eachKindFindsItsSteps() {
    assertThat(cases.find(CaseFilter.of(MISSED_ERROR)))
        .containsExactly(at(MISSED_ERROR, SUM, 2, ONE), at(MISSED_ERROR, SUM, 2, TWO));
    assertThat(cases.find(CaseFilter.of(FALSE_ALARM)))
        .containsExactly(at(FALSE_ALARM, GRAPH, 3, ONE), at(FALSE_ALARM, SUM, 1, ONE));
    assertThat(cases.find(CaseFilter.of(AFTER_ERROR)))
        .containsExactly(at(AFTER_ERROR, GRAPH, 3, ONE));
    assertThat(cases.find(CaseFilter.of(WRONG_REASON)))
        .as("one reference that names the same mistake is enough to be right")
        .containsExactly(at(WRONG_REASON, GRAPH, 2, ONE));
    assertThat(cases.find(CaseFilter.of(FORMAT_ERROR)))
        .containsExactly(at(FORMAT_ERROR, SUM, 0, TWO));
    assertThat(cases.find(CaseFilter.of(DISAGREEMENT)))
        .as("an unreadable verdict disagrees with nobody")
        .containsExactly(new Case(DISAGREEMENT, new StepPlace("graph", 3), null));
  }

  @Test
  void countsAreItemsUnderTheRestOfTheFilter() {
    assertThat(cases.counts(CaseFilter.of(MISSED_ERROR)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                MISSED_ERROR, 1,
                FALSE_ALARM, 2,
                WRONG_REASON, 1,
                AFTER_ERROR, 1,
                FORMAT_ERROR, 1,
                DISAGREEMENT, 1));
    assertThat(cases.counts(CaseFilter.of(MISSED_ERROR).withCritic(TWO)))
        .containsEntry(FALSE_ALARM, 0)
        .containsEntry(MISSED_ERROR, 1)
        .containsEntry(DISAGREEMENT, 1);
  }

  @Test
  void listsAreNarrowedByCriticMetadataAndKind() {
    assertThat(cases.find(CaseFilter.of(MISSED_ERROR).withCritic(ONE)))
        .containsExactly(at(MISSED_ERROR, SUM, 2, ONE));
    assertThat(cases.find(CaseFilter.of(FALSE_ALARM).withWhere("critic_skill", "math")))
        .containsExactly(at(FALSE_ALARM, GRAPH, 3, ONE));
    assertThat(cases.find(CaseFilter.of(MISSED_ERROR).withErrorKind("perception"))).isEmpty();
    assertThat(cases.find(CaseFilter.of(FALSE_ALARM).withErrorKind("perception")))
        .as("false alarms of items with such an error")
        .containsExactly(at(FALSE_ALARM, GRAPH, 3, ONE));
  }
}
