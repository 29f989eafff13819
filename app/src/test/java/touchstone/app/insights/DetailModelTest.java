package touchstone.app.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;

/** What is looked at closely rests on the same items as everything else that is shown. */
final class DetailModelTest {
  private static final String SKILL = "critic_superskill";
  private static final Subject ONE = critic("critic-a");
  private static final Subject OTHER = critic("critic-b");

  private final InsightsBench bench = new InsightsBench();
  private int items = 6;
  private InsightsModel insights;
  private DetailModel detail;

  @BeforeEach
  void lookAtOneBesideTheOther() throws Exception {
    insights = bench.model((settings, _) -> study(settings), Set.of(new Annotator("lead")));
    detail = new DetailModel(insights, bench.background());
    detail.subjectProperty().set(ONE);
    detail.otherProperty().set(OTHER);
    insights.refresh();
    bench.finish();
  }

  private static Subject critic(String name) {
    return new Subject.Critic(new CriticRun("d", name, "", Protocol.CRITIQUE, 1));
  }

  /** Every third item asks for perception; the last step of each is wrong by inheritance. */
  private StudyData study(StudySettings settings) {
    List<GoldItem> gold = new ArrayList<>();
    List<CritiquedItem> one = new ArrayList<>();
    List<CritiquedItem> other = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      Map<String, String> about = Map.of(SKILL, i % 3 == 0 ? "Perception" : "Reasoning");
      if (about.entrySet().containsAll(settings.where().entrySet())) {
        GoldItem item =
            new GoldItem(
                "%064x".formatted(i + 1),
                List.of(
                    GoldStep.of(Verdict.INCORRECT),
                    new GoldStep(Verdict.INCORRECT, true, Set.of(), List.of())),
                Verdict.INCORRECT,
                about);
        gold.add(item);
        one.add(said(item, CriticVerdict.INCORRECT));
        other.add(said(item, CriticVerdict.CORRECT));
      }
    }
    return new StudyData(
        settings,
        gold,
        List.of(new Contender(ONE, one), new Contender(OTHER, other)),
        List.of(),
        List.of(),
        "",
        true,
        List.of());
  }

  private static CritiquedItem said(GoldItem item, CriticVerdict verdict) {
    StepCritique step = new StepCritique(verdict, null);
    return CritiquedItem.unjudged(item, new Critique(List.of(step, step), verdict, false));
  }

  private long compared() {
    CritiqueDifferences ahead = Objects.requireNonNull(detail.aheadProperty().get());
    return ahead.percentIncorrect().figure().n();
  }

  private long drawn() {
    return Objects.requireNonNull(detail.curvesProperty().get()).byPosition().points().stream()
        .map(FlagCurve.Point::flagged)
        .mapToLong(figure -> figure.n())
        .sum();
  }

  private Set<String> values() {
    return detail.breakdownProperty().get().keySet();
  }

  @Test
  void aFilterReachesAllOfIt() {
    assertThat(compared()).isEqualTo(18);
    assertThat(drawn()).isEqualTo(12);
    assertThat(values()).containsExactly("Perception", "Reasoning");

    insights.change(settings -> settings.withWhere(SKILL, "Perception"));
    bench.finish();

    assertThat(compared()).isEqualTo(6);
    assertThat(drawn()).isEqualTo(4);
    assertThat(values()).containsExactly("Perception");
  }

  @Test
  void anotherReadingReachesAllOfIt() {
    insights.change(settings -> settings.withInherited(InheritedErrors.EXCLUDE));
    bench.finish();

    assertThat(compared()).isEqualTo(12);
    assertThat(drawn()).isEqualTo(6);
  }

  @Test
  void whatCameInWhileOneWasElsewhereIsInIt() {
    items = 7;
    insights.refresh();
    bench.finish();

    assertThat(compared()).isEqualTo(21);
    assertThat(drawn()).isEqualTo(14);
  }

  @Test
  void whatHasNotChangedIsNotComputedAgain() {
    CritiqueDifferences before = detail.aheadProperty().get();
    insights.refresh();
    bench.finish();

    assertThat(detail.aheadProperty().get()).isSameAs(before);
  }

  @Test
  void nothingStaysOfWhatNothingIsKnownOf() {
    insights.change(settings -> settings.withWhere(SKILL, "Knowledge"));
    bench.finish();

    assertThat(detail.aheadProperty().get()).isNull();
    assertThat(detail.curvesProperty().get()).isNull();
    assertThat(values()).isEmpty();
  }
}
