package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;
import static touchstone.annotation.metrics.Cases.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  void errorsAreCountedByKindSkillAndSourceTogether() {
    GoldStep both =
        new GoldStep(Verdict.INCORRECT, false, Set.of("perception", "calculation"), List.of());
    GoldStep untagged = GoldStep.of(Verdict.INCORRECT);
    List<GoldItem> items =
        List.of(
            gold("1", "math", "x", both, untagged),
            gold("2", "math", "y", GoldStep.of(Verdict.CORRECT), both),
            new GoldItem("3", List.of(untagged), null, Map.of("critic_skill", "math")),
            gold("4", "text", "x", untagged));

    ErrorCounts counts = ErrorCounts.of(items, Reading.JUDGED_ONLY);

    assertThat(counts.cells())
        .extracting(cell -> cell.skill() + "/" + cell.source() + "/" + cell.kind())
        .containsExactly(
            "math//",
            "math/x/",
            "math/x/calculation",
            "math/x/perception",
            "math/y/calculation",
            "math/y/perception",
            "text/x/");
    ErrorTable bySkill = counts.by(ErrorCounts.Axis.SKILL);
    assertThat(bySkill.kinds()).containsExactly("calculation", "perception", "");
    assertThat(bySkill.rows())
        .containsExactly(
            new ErrorTable.Row(
                "math", List.of(places("1:1 2:2"), places("1:1 2:2"), places("3:1 1:2"))),
            new ErrorTable.Row("text", List.of(places(""), places(""), places("4:1"))));
    assertThat(counts.by(ErrorCounts.Axis.SKILL, "x").rows().getFirst().places())
        .containsExactly(places("1:1"), places("1:1"), places("1:2"));
    assertThat(counts.by(ErrorCounts.Axis.SOURCE, "text").rows())
        .extracting(ErrorTable.Row::value)
        .containsExactly("x");
    assertThat(counts.values(ErrorCounts.Axis.SOURCE)).containsExactly("", "x", "y");
  }

  private static GoldItem gold(String id, String skill, String source, GoldStep... steps) {
    return new GoldItem(
        id, List.of(steps), null, Map.of("critic_skill", skill, "src_dataset", source));
  }

  /** Places written as {@code item:step}. */
  private static List<StepPlace> places(String written) {
    return Stream.of(written.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split(":"))
        .map(parts -> new StepPlace(parts[0], Integer.parseInt(parts[1])))
        .toList();
  }

  @Test
  void publishedFiguresStandOnlyBesideViscosOwnGold() {
    assertThat(Published.beside(visco(1_645, 502))).hasSize(12);
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
        List.of(),
        Map.of());
  }

  @Test
  void whereAKeyIsLeftFreeItIsGone() {
    StudySettings narrowed = StudySettings.STANDARD.withWhere("skill", "math");

    assertThat(narrowed.where()).containsExactly(Map.entry("skill", "math"));
    assertThat(narrowed.withWhere("skill", null)).isEqualTo(StudySettings.STANDARD);
  }
}
