package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;
import static touchstone.annotation.metrics.Cases.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.pattern.StepOutcome;

final class StudyTest {
  private static final Scorer POINTS = new Scorer(Reading.JUDGED_ONLY, Bootstrap.none());

  private static Contender critic(String name, CritiquedItem... items) {
    CriticRun run = new CriticRun("d", name, "", Protocol.CRITIQUE, 1);
    return new Contender(new Subject.Critic(run), List.of(items));
  }

  /** Correct steps: one before the error, flagged never; two after it, of which one is flagged. */
  @Test
  void spillRatesAreTheTwoSidesOfTheCrudeDifference() {
    Scorecard card = POINTS.score(critic("a", item("+-++/-", "+--+/-"), item("++/+", "-+/+")));

    assertThat(value(card.spill().before())).isZero();
    assertThat(value(card.spill().after())).isEqualTo(50);
    assertThat(card.spill().after().n()).isEqualTo(2);
    assertThat(value(card.propagation().crudeSpill()))
        .isCloseTo(value(card.spill().after()) - value(card.spill().before()), within(1e-12));
  }

  @Test
  void contendersAreComparedOnTheItemsBothSpokeOf() {
    CritiquedItem found = item("-/-", "-/-");
    CritiquedItem missed = item("-/-", "+/+");
    CritiquedItem more = item("-+/+", "-+/+");

    CritiqueDifferences ahead = POINTS.compare(critic("a", found, more), critic("b", missed));
    CritiqueDifferences behind = POINTS.compare(critic("b", missed), critic("a", found, more));

    assertThat(ahead.ansF1().figure()).isEqualTo(Figure.of(100, 1, null));
    assertThat(value(behind.ansF1().figure())).isEqualTo(-100);
  }

  @Test
  void theStepsBehindARateAreThoseItCounts() {
    Contender critic =
        critic(
            "a",
            item("-+-+/-", "+---/-", Map.of("critic_superskill", "Perception")),
            item("--/+", "-+/-", Map.of("critic_superskill", "Reasoning")));
    String first = critic.items().get(0).gold().id();
    String second = critic.items().get(1).gold().id();

    assertThat(
            places(
                StepFilter.of(StepOutcome.MISS).where("critic_superskill", "Perception"), critic))
        .containsExactly(new StepPlace(first, 1));
    assertThat(places(StepFilter.of(StepOutcome.HIT), critic))
        .containsExactly(new StepPlace(first, 3), new StepPlace(second, 1));
    assertThat(places(StepFilter.of(StepOutcome.FALSE_ALARM).afterError(true), critic))
        .containsExactly(new StepPlace(first, 2), new StepPlace(first, 4));
    assertThat(
            places(StepFilter.of(StepOutcome.HIT, StepOutcome.FALSE_ALARM).withAnswers(), critic))
        .contains(new StepPlace(first, 0), new StepPlace(second, 0))
        .hasSize(6);
    assertThat(value(POINTS.score(critic).perception().perception().hitRate())).isEqualTo(50);
  }

  private static List<StepPlace> places(StepFilter filter, Contender critic) {
    return filter.in(critic.items(), Reading.JUDGED_ONLY);
  }

  @Test
  void errorsOfSeveralKindsAreInEachColumn() {
    GoldStep both =
        new GoldStep(Verdict.INCORRECT, false, Set.of("perception", "calculation"), List.of());
    GoldStep untagged = GoldStep.of(Verdict.INCORRECT);
    List<GoldItem> items =
        List.of(
            new GoldItem("1", List.of(both, untagged), null, Map.of("skill", "b")),
            new GoldItem("2", List.of(GoldStep.of(Verdict.CORRECT), both), null, Map.of()));

    ErrorTable table = ErrorTable.of(items, "skill", Reading.JUDGED_ONLY);

    assertThat(table.kinds()).containsExactly("calculation", "perception", "");
    assertThat(table.rows()).extracting(ErrorTable.Row::value).containsExactly("", "b");
    assertThat(table.rows().get(1).places())
        .containsExactly(
            List.of(new StepPlace("1", 1)),
            List.of(new StepPlace("1", 1)),
            List.of(new StepPlace("1", 2)));
  }

  @Test
  void publishedFiguresStandOnlyBesideViscosOwnGold() {
    assertThat(Published.beside(visco(1_645, 502))).hasSize(7);
    assertThat(Published.beside(visco(1_645, 501))).isEmpty();
    assertThat(Published.beside(visco(1_644, 502))).isEmpty();
  }

  /** 1,645 items with 5,604 steps, of which 1,346 are wrong, where the counts are VISCO's. */
  private static StudyData visco(int count, int wrongAnswers) {
    List<GoldItem> items =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new GoldItem(
                        "i" + i,
                        IntStream.range(0, i < 669 ? 4 : 3)
                            .mapToObj(
                                step ->
                                    GoldStep.of(
                                        step == 0 && i < 1_346
                                            ? Verdict.INCORRECT
                                            : Verdict.CORRECT))
                            .toList(),
                        i < wrongAnswers ? Verdict.INCORRECT : Verdict.CORRECT,
                        Map.of()))
            .toList();
    return new StudyData(
        StudySettings.STANDARD,
        items,
        List.of(),
        List.of(),
        List.of(),
        "",
        true,
        List.of(),
        List.of(),
        "",
        true,
        List.of());
  }

  @Test
  void whereAKeyIsLeftFreeItIsGone() {
    StudySettings narrowed = StudySettings.STANDARD.withWhere("skill", "math");

    assertThat(narrowed.where()).containsExactly(Map.entry("skill", "math"));
    assertThat(narrowed.withWhere("skill", null)).isEqualTo(StudySettings.STANDARD);
  }
}
