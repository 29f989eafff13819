package touchstone.app.insights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.study.Against;
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
 * The figures of a workspace: values first, those of each critic as soon as it is read, then their
 * intervals one subject after the other. What has not changed since is not computed again.
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
  private final ReadOnlyObjectWrapper<InsightsNotice> notice =
      new ReadOnlyObjectWrapper<>(new InsightsNotice.None());

  private FilterValues filterValues = FilterValues.NONE;
  private boolean shownBefore;

  /** The cards with intervals of the data that are shown. */
  private final Map<Subject, Scored> scored = new ConcurrentHashMap<>();

  /** One for all subjects, so that its samples are drawn once. */
  private final Bootstrap bootstrap = Bootstrap.standard();

  /** A scorecard with what it depends on. */
  private record Scored(Contender contender, InheritedErrors inherited, Scorecard card) {}

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

  /** What filters can be set to, whatever they are set to now. */
  public FilterValues filterValues() {
    return filterValues;
  }

  public ReadOnlyObjectProperty<InsightsNotice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  void tell(InsightsNotice happened) {
    notice.set(happened);
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
    notice.set(new InsightsNotice.None());
    latest.run(
        (wanted, soFar) -> points(asked, wanted, soFar),
        this::fill,
        this::show,
        failure -> state.set(new InsightsState.Failed(failure)));
  }

  private StudyResults points(
      StudySettings asked, BooleanSupplier wanted, Consumer<InsightsState.Filling> soFar)
      throws StorageException {
    Scorer scorer = new Scorer(asked.reading(), Bootstrap.none());
    PointsSoFar points =
        new PointsSoFar(
            wanted,
            one -> known(one, asked.inherited(), wanted).orElseGet(() -> scorer.score(one)),
            soFar);
    return StudyResults.of(
        studies.load(asked, points).ofFirstSamples(),
        Bootstrap.none(),
        one -> points.card(one).or(() -> known(one, asked.inherited(), wanted)));
  }

  /** Figures that are shown stay until there are others. */
  private void fill(InsightsState.Filling points) {
    if (!(state.get() instanceof InsightsState.Shown) && !points.outline().items().isEmpty()) {
      closed.set(points.outline().hidden());
      state.set(points);
    }
  }

  public void change(UnaryOperator<StudySettings> change) {
    StudySettings changed = change.apply(settings.get());
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      refresh();
    }
  }

  /** Lets figures rest on all items again, against gold. */
  public void clearFilters() {
    change(now -> now.everywhere().withAgainst(new Against.Gold()));
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
    scored.keySet().retainAll(data.contenders().stream().map(Contender::subject).toList());
    closed.set(data.hidden());
    filterValues = filterValues.after(data);
    Optional<Lack> lack = lack(data);
    if (lack.isPresent()) {
      state.set(new InsightsState.Empty(lack.get()));
      return;
    }
    if (!shownBefore) {
      shownBefore = true;
      hidden.set(people(data));
    }
    state.set(new InsightsState.Shown(points, data.contenders().size()));
    interval(0);
  }

  /** People are in the table from the start, in the charts of critics once they are asked for. */
  private static Set<Subject> people(StudyData data) {
    List<Subject> all = data.contenders().stream().map(Contender::subject).toList();
    return all.stream().noneMatch(Subject.Critic.class::isInstance)
        ? Set.of()
        : all.stream()
            .filter(Subject.Person.class::isInstance)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The intervals of a subject of which nothing has changed. */
  private Optional<Scorecard> known(
      Contender contender, InheritedErrors inherited, BooleanSupplier wanted) {
    if (!wanted.getAsBoolean()) {
      throw new CancellationException("other figures were asked for");
    }
    Scored last = scored.get(contender.subject());
    return last != null && last.inherited() == inherited && last.contender().equals(contender)
        ? Optional.of(last.card())
        : Optional.empty();
  }

  private static Optional<Lack> lack(StudyData data) {
    if (data.items().isEmpty() && isNarrowed(data.settings())) {
      return Optional.of(Lack.MATCHES);
    }
    if (data.items().isEmpty()) {
      return Optional.of(data.hidden().isEmpty() ? Lack.GOLD : Lack.NOTHING_JUDGED);
    }
    return data.contenders().isEmpty() && data.corrections().isEmpty()
        ? Optional.of(Lack.CRITICS)
        : Optional.empty();
  }

  private static boolean isNarrowed(StudySettings asked) {
    return !asked.where().isEmpty() || asked.against() instanceof Against.Person;
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
          wanted -> score(contender, data.settings(), wanted),
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

  private Scorecard score(Contender contender, StudySettings asked, BooleanSupplier wanted) {
    return known(contender, asked.inherited(), wanted)
        .orElseGet(
            () -> {
              Scorecard card = new Scorer(asked.reading(), bootstrap).score(contender);
              scored.put(contender.subject(), new Scored(contender, asked.inherited(), card));
              return card;
            });
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
