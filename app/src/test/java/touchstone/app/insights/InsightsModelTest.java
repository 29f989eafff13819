package touchstone.app.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Following;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyOutline;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.Opening;
import touchstone.app.figures.PatternCharts;
import touchstone.app.insights.InsightsState.Lack;
import touchstone.app.insights.InsightsState.Shown;
import touchstone.app.tasks.Background;
import touchstone.assets.words.Words;

final class InsightsModelTest {
  private static final ItemId HIDDEN = new ItemId("f".repeat(64));

  private final InsightsBench bench = new InsightsBench();
  private final List<StudySettings> loaded = new ArrayList<>();

  private StudyData study(StudySettings settings, Following following) {
    assertThat(following.isWanted()).isTrue();
    loaded.add(settings);
    return Study.of(settings, "critic-a", List.of(HIDDEN));
  }

  private static Shown shown(InsightsModel model) {
    return (Shown) model.stateProperty().get();
  }

  @Test
  void valuesComeFirstAndIntervalsAfterThem() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    model.refresh();
    bench.step();
    assertThat(shown(model).pending()).isEqualTo(1);
    assertThat(shown(model).results().cards().getFirst().critique().thF1())
        .satisfies(
            figure -> {
              assertThat(figure.value()).isCloseTo(66.6667, within(1e-3));
              assertThat(figure.interval()).isNull();
            });

    bench.finish();

    assertThat(shown(model).pending()).isZero();
    assertThat(shown(model).results().cards().getFirst().critique().thF1().interval()).isNotNull();
  }

  @Test
  void theValuesOfEachCriticShowAsSoonAsItIsRead() throws Exception {
    List<InsightsState> states = new ArrayList<>();
    StudyData all = Study.of(StudySettings.STANDARD, "critic-a", List.of(HIDDEN));
    Contender first = all.contenders().getFirst();
    CriticRun second = new CriticRun("d", "critic-b", "", Protocol.CRITIQUE, 1);
    InsightsModel model =
        bench.model(
            (settings, following) -> {
              following.begun(outline(all, second));
              following.read(new Contender(new Subject.Critic(again(run(first))), first.items()));
              following.read(first);
              return all;
            },
            Set.of());
    model.stateProperty().subscribe(state -> states.add(state));

    model.refresh();
    bench.step();

    assertThat(states)
        .extracting(Object::getClass)
        .containsExactly(
            InsightsState.Loading.class,
            InsightsState.Filling.class,
            InsightsState.Filling.class,
            Shown.class);
    InsightsState.Filling begun = (InsightsState.Filling) states.get(1);
    assertThat(begun.cards()).isEmpty();
    assertThat(begun.outline().critics()).hasSize(2);
    InsightsState.Filling filled = (InsightsState.Filling) states.get(2);
    assertThat(filled.cards()).containsOnlyKeys(first.subject());
    assertThat(filled.cards().get(first.subject()))
        .isSameAs(shown(model).results().cards().getFirst());
  }

  private static StudyOutline outline(StudyData data, CriticRun second) {
    CriticRun first = run(data.contenders().getFirst());
    return new StudyOutline(
        data.settings(), List.of(first, again(first), second), data.items(), data.hidden());
  }

  private static CriticRun run(Contender critic) {
    return ((Subject.Critic) critic.subject()).run();
  }

  /** A second sample, which no figure stands for. */
  private static CriticRun again(CriticRun run) {
    return new CriticRun(run.dataSet(), run.critic(), run.name(), run.protocol(), 2);
  }

  @Test
  void figuresThatAreShownStayWhileOthersAreRead() throws Exception {
    List<InsightsState> states = new ArrayList<>();
    InsightsModel model =
        bench.model(
            (settings, following) -> {
              StudyData all = study(settings, following);
              following.begun(
                  outline(all, new CriticRun("d", "critic-b", "", Protocol.CRITIQUE, 1)));
              return all;
            },
            Set.of());
    model.refresh();
    bench.finish();
    model.stateProperty().subscribe(state -> states.add(state));

    model.refresh();
    bench.finish();

    assertThat(states).hasOnlyElementsOfType(Shown.class);
  }

  @Test
  void whatHasNotChangedKeepsItsIntervals() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    model.refresh();
    bench.finish();

    model.refresh();
    bench.step();

    assertThat(shown(model).results().cards().getFirst().critique().thF1().interval()).isNotNull();
  }

  @Test
  void onlyTheLastRequestCounts() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    model.refresh();
    model.change(settings -> settings.withInherited(InheritedErrors.EXCLUDE));
    bench.finish();

    assertThat(shown(model).results().data().settings().inherited())
        .isEqualTo(InheritedErrors.EXCLUDE);
    assertThat(loaded).hasSize(1);
  }

  @Test
  void onlyTheCardsOfWhatIsShownAreKept() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    model.refresh();
    bench.finish();
    model.change(settings -> settings.withInherited(InheritedErrors.EXCLUDE));
    bench.finish();

    model.change(settings -> settings.withInherited(InheritedErrors.INCORRECT));
    bench.step();

    assertThat(shown(model).results().cards().getFirst().critique().thF1().interval()).isNull();
  }

  @Test
  void aLoadThatIsOvertakenStopsEarly() throws Exception {
    List<InsightsModel> asked = new ArrayList<>();
    List<Boolean> wantedThen = new ArrayList<>();
    Studies studies =
        (settings, following) -> {
          loaded.add(settings);
          asked.removeFirst().change(now -> now.withInherited(InheritedErrors.EXCLUDE));
          wantedThen.add(following.isWanted());
          throw new CancellationException();
        };
    InsightsModel model = bench.model(studies, Set.of());
    asked.add(model);
    model.refresh();

    bench.step();

    assertThat(wantedThen).containsExactly(false);
    assertThat(model.stateProperty().get()).isInstanceOf(InsightsState.Loading.class);
    assertThat(bench.waiting()).isOne();
  }

  @Test
  void aReportThatWasWrittenIsToldOfAndOneThatFailedToo(@TempDir Path folder) throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    List<Path> written = new ArrayList<>();
    ReportExport export =
        new ReportExport(
            model, new Background(Runnable::run, Runnable::run), (_, file) -> written.add(file));
    export.write(folder.resolve("early.html"));
    model.refresh();
    bench.finish();

    export.write(folder.resolve("figures.html"));

    InsightsNoticeWords words = new InsightsNoticeWords(new Words(Locale.ENGLISH));
    assertThat(written).containsExactly(folder.resolve("figures.html"));
    assertThat(words.of(model.noticeProperty().get(), model.stateProperty().get()))
        .isEqualTo("Report written to figures.html");
    ReportExport refused =
        new ReportExport(
            model,
            new Background(Runnable::run, Runnable::run),
            (_, file) -> {
              throw new AccessDeniedException(file.toString());
            });
    refused.write(folder.resolve("figures.html"));
    assertThat(words.of(model.noticeProperty().get(), model.stateProperty().get()))
        .isEqualTo(
            "The report can’t be written to figures.html. Choose a folder that can be written.");
  }

  @Test
  void aReportThatIsAskedForEarlyHasItsIntervalsAllTheSame() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    model.refresh();
    bench.step();
    assertThat(model.stateProperty().get())
        .isInstanceOfSatisfying(
            InsightsState.Shown.class, shown -> assertThat(shown.pending()).isPositive());
    List<StudyResults> written = new ArrayList<>();

    new ReportExport(
            model,
            new Background(Runnable::run, Runnable::run),
            (results, _) -> written.add(results))
        .write(Path.of("early.html"));

    assertThat(written.getFirst().cards())
        .isNotEmpty()
        .allSatisfy(card -> assertThat(card.critique().thF1().interval()).isNotNull());
  }

  @Test
  void emptyPlacesSayWhatIsMissing() throws Exception {
    StudyData all = Study.of(StudySettings.STANDARD, "critic-a", List.of());
    StudyData noCritic = all.with(List.of());
    StudyData nothing =
        new StudyData(
            StudySettings.STANDARD,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            true,
            List.of(HIDDEN));

    assertThat(lackOf(noCritic)).isEqualTo(Lack.CRITICS);
    assertThat(lackOf(nothing)).isEqualTo(Lack.NOTHING_JUDGED);
  }

  @Test
  void peopleAreInTheChartsFromTheStartWhereThereIsNoCritic() throws Exception {
    StudyData critic = Study.of(StudySettings.STANDARD, "critic-a", List.of());
    Contender person =
        new Contender(new Subject.Person(InsightsBench.A1), critic.contenders().getFirst().items());

    InsightsModel alone = bench.model((_, _) -> critic.with(List.of(person)), Set.of());
    alone.refresh();
    bench.finish();
    assertThat(alone.hiddenProperty().get()).isEmpty();

    List<Contender> both = List.of(critic.contenders().getFirst(), person);
    InsightsModel beside = bench.model((_, _) -> critic.with(both), Set.of());
    beside.refresh();
    bench.finish();
    assertThat(beside.hiddenProperty().get()).containsExactly(person.subject());
  }

  private Lack lackOf(StudyData data) throws Exception {
    InsightsModel model = bench.model((_, _) -> data, Set.of());
    model.refresh();
    bench.finish();
    return ((InsightsState.Empty) model.stateProperty().get()).lack();
  }

  @Test
  void whoMayNotOpenItemsLeavesThemClosed() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of(new Annotator("lead")));
    model.refresh();
    bench.finish();

    model.openAll();

    assertThat(model.closedProperty().get()).containsExactly(HIDDEN);
    assertThat(bench.journal().of(HIDDEN)).isEmpty();
  }

  @Test
  void openingAllIsRecordedAndComputesAnew() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of(InsightsBench.A1));
    model.refresh();
    bench.finish();

    model.openAll();

    assertThat(bench.judgments().of(HIDDEN).of(InsightsBench.A1).exposures())
        .containsExactlyInAnyOrder(Exposure.CRITIC, Exposure.GOLD);
    assertThat(bench.waiting()).isPositive();
  }

  @Test
  void aBarOpensTheStepsThatItCounts() throws Exception {
    InsightsModel model = bench.model(this::study, Set.of());
    model.refresh();
    bench.finish();
    Opening perception =
        new PatternCharts(new Words(Locale.ENGLISH))
            .hits(shown(model).results().cards())
            .opening(0, 1);

    assertThat(perception).isNotNull();
    assertThat(model.places(Objects.requireNonNull(perception)))
        .extracting(place -> place.item().endsWith("2") || place.item().endsWith("4"))
        .containsExactly(true, true);
  }
}
