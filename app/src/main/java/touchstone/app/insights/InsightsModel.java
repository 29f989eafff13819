package touchstone.app.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.LookBackPair;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StepPlace;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.Opening;
import touchstone.app.insights.InsightsState.Lack;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Saver;

/**
 * The figures of a workspace: values first, then their intervals one subject after the other. What
 * has not changed since is not computed again.
 */
public final class InsightsModel {
  private final Studies studies;
  private final Saver saver;
  private final boolean mayOpen;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<StudySettings> settings;
  private final ReadOnlyObjectWrapper<InsightsState> state =
      new ReadOnlyObjectWrapper<>(new InsightsState.Loading());
  private final ReadOnlyObjectWrapper<Set<Subject>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<List<ItemId>> closed = new ReadOnlyObjectWrapper<>(List.of());
  private final Map<Scored, Scorecard> scored = new ConcurrentHashMap<>();

  /** One for all subjects, so that its samples are drawn once. */
  private final Bootstrap bootstrap = Bootstrap.standard();

  /** What a scorecard depends on. */
  private record Scored(Contender contender, InheritedErrors inherited) {}

  /**
   * Makes a model that shows nothing yet.
   *
   * @param settings to begin with
   * @param mayOpen whether the viewer may open items not judged yet
   */
  public InsightsModel(
      Studies studies,
      StudySettings settings,
      Saver saver,
      boolean mayOpen,
      Background background) {
    this.settings = new ReadOnlyObjectWrapper<>(settings);
    this.studies = studies;
    this.saver = saver;
    this.mayOpen = mayOpen;
    this.latest = new Latest(background);
  }

  public ReadOnlyObjectProperty<InsightsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<StudySettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Subjects that are in the table but in no chart. */
  public ReadOnlyObjectProperty<Set<Subject>> hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }

  /** Items that no figure here rests on, since the viewer is still to judge them. */
  public ReadOnlyObjectProperty<List<ItemId>> closedProperty() {
    return closed.getReadOnlyProperty();
  }

  public boolean mayOpen() {
    return mayOpen;
  }

  /** Computes figures of the workspace as it stands now. */
  public void refresh() {
    StudySettings asked = settings.get();
    if (!(state.get() instanceof InsightsState.Shown)) {
      state.set(new InsightsState.Loading());
    }
    latest.run(
        () ->
            StudyResults.of(
                studies.load(asked), Bootstrap.none(), one -> known(one, asked.inherited())),
        this::show,
        failure -> state.set(new InsightsState.Failed(failure)));
  }

  public void change(UnaryOperator<StudySettings> change) {
    StudySettings changed = change.apply(settings.get());
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      refresh();
    }
  }

  public void hide(Set<Subject> subjects) {
    hidden.set(Set.copyOf(subjects));
  }

  /** Lets figures rest on all items, which is put on record; only for those who may. */
  public void openAll() {
    List<ItemId> items = closed.get();
    if (mayOpen && !items.isEmpty()) {
      saver.enqueue(session -> session.openFigures(items), _ -> refresh());
    }
  }

  private void show(StudyResults points) {
    StudyData data = points.data();
    closed.set(data.hidden());
    Optional<Lack> lack = lack(data);
    if (lack.isPresent()) {
      state.set(new InsightsState.Empty(lack.get()));
      return;
    }
    if (!(state.get() instanceof InsightsState.Shown)) {
      hidden.set(people(data));
    }
    state.set(new InsightsState.Shown(points, data.contenders().size()));
    interval(0);
  }

  /** People are in the table from the start, in the charts of critics once they are asked for. */
  private static Set<Subject> people(StudyData data) {
    return data.contenders().stream()
        .map(Contender::subject)
        .filter(Subject.Person.class::isInstance)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The intervals of a subject of which nothing has changed. */
  private Optional<Scorecard> known(Contender contender, InheritedErrors inherited) {
    return Optional.ofNullable(scored.get(new Scored(contender, inherited)));
  }

  private static Optional<Lack> lack(StudyData data) {
    if (data.items().isEmpty()) {
      return Optional.of(data.hidden().isEmpty() ? Lack.GOLD : Lack.NOTHING_JUDGED);
    }
    return data.contenders().isEmpty() && data.corrections().isEmpty()
        ? Optional.of(Lack.CRITICS)
        : Optional.empty();
  }

  /** Goes on with the intervals of one subject, then with the next. */
  private void interval(int number) {
    if (!(state.get() instanceof InsightsState.Shown(var shown, _))) {
      return;
    }
    StudyData data = shown.data();
    if (number < data.contenders().size()) {
      Contender contender = data.contenders().get(number);
      latest.run(
          () -> score(contender, data.settings()),
          card -> {
            put(results -> results.with(card), data.contenders().size() - number - 1);
            interval(number + 1);
          },
          failure -> state.set(new InsightsState.Failed(failure)));
    } else {
      latest.run(
          () -> StudyResults.besideCards(data, bootstrap),
          beside -> put(results -> results.withBesides(beside), 0),
          failure -> state.set(new InsightsState.Failed(failure)));
    }
  }

  private void put(UnaryOperator<StudyResults> change, int pending) {
    if (state.get() instanceof InsightsState.Shown(var results, _)) {
      state.set(new InsightsState.Shown(change.apply(results), pending));
    }
  }

  private Scorecard score(Contender contender, StudySettings asked) {
    return scored.computeIfAbsent(
        new Scored(contender, asked.inherited()),
        _ -> new Scorer(asked.reading(), bootstrap).score(contender));
  }

  /** The steps that a mark stands for. */
  public List<StepPlace> places(Opening opening) {
    if (!(state.get() instanceof InsightsState.Shown(var results, _))) {
      return List.of();
    }
    StudyData data = results.data();
    Reading reading = data.settings().reading();
    Optional<Contender> said = data.contender(opening.subject());
    Subject unlike = opening.unlike();
    return unlike == null
        ? said.map(one -> opening.filter().in(one.items(), reading)).orElse(List.of())
        : said.flatMap(
                one ->
                    data.contender(unlike)
                        .map(plain -> new LookBackPair(plain, one))
                        .map(pair -> pair.changed(opening.filter(), reading)))
            .orElse(List.of());
  }
}
