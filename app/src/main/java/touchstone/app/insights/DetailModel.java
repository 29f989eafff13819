package touchstone.app.insights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.FlagCurves;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.Subject;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;

/**
 * One subject looked at closely: against another, by a metadata key, by position and length. What
 * rests on other data than is shown now is computed anew, the rest is kept.
 */
public final class DetailModel {
  private final InsightsModel insights;
  private final Bootstrap bootstrap = Bootstrap.standard();
  private final Dependent<Pair> comparing;
  private final Dependent<Part> breaking;
  private final Dependent<Part> drawing;
  private final ObjectProperty<@Nullable Subject> subject =
      new SimpleObjectProperty<>(this, "subject");
  private final ObjectProperty<@Nullable Subject> other = new SimpleObjectProperty<>(this, "other");
  private final StringProperty key = new SimpleStringProperty(this, "key", "critic_superskill");
  private final ReadOnlyObjectWrapper<@Nullable CritiqueDifferences> ahead =
      new ReadOnlyObjectWrapper<>(this, "ahead");
  private final ReadOnlyObjectWrapper<SequencedMap<String, CritiqueFigures>> breakdown =
      new ReadOnlyObjectWrapper<>(this, "breakdown", new LinkedHashMap<>());

  private final ReadOnlyObjectWrapper<@Nullable FlagCurves> curves =
      new ReadOnlyObjectWrapper<>(this, "curves");

  /** What a comparison depends on. */
  private record Pair(Contender one, Contender two, Reading reading) {}

  /**
   * What else depends on one subject.
   *
   * @param key empty where it is by none
   */
  private record Part(Contender one, String key, Reading reading) {}

  public DetailModel(InsightsModel insights, Background background) {
    this.insights = insights;
    this.comparing = new Dependent<>(background);
    this.breaking = new Dependent<>(background);
    this.drawing = new Dependent<>(background);
    subject.addListener((_, _, _) -> refresh());
    other.addListener((_, _, _) -> compare());
    key.addListener((_, _, _) -> breakDown());
    insights.stateProperty().addListener((_, _, _) -> refresh());
  }

  /** The subject looked at; null for none. */
  public ObjectProperty<@Nullable Subject> subjectProperty() {
    return subject;
  }

  /** The one that it is compared with; null for none. */
  public ObjectProperty<@Nullable Subject> otherProperty() {
    return other;
  }

  public StringProperty keyProperty() {
    return key;
  }

  /** How far the subject is ahead of the other; null while it is not known. */
  public ReadOnlyObjectProperty<@Nullable CritiqueDifferences> aheadProperty() {
    return ahead.getReadOnlyProperty();
  }

  /** The subject's figures by the values of the key. */
  public ReadOnlyObjectProperty<SequencedMap<String, CritiqueFigures>> breakdownProperty() {
    return breakdown.getReadOnlyProperty();
  }

  /** The subject's flags by position and by length; null while they are not known. */
  public ReadOnlyObjectProperty<@Nullable FlagCurves> curvesProperty() {
    return curves.getReadOnlyProperty();
  }

  private void refresh() {
    compare();
    breakDown();
    draw();
  }

  private void draw() {
    drawing.want(
        contender(subject.get()).map(one -> new Part(one, "", reading())),
        () -> curves.set(null),
        part -> FlagCurves.of(part.one(), part.reading(), bootstrap),
        curves::set);
  }

  private void compare() {
    Optional<Contender> two = contender(other.get());
    comparing.want(
        contender(subject.get())
            .flatMap(one -> two.map(second -> new Pair(one, second, reading()))),
        () -> ahead.set(null),
        pair -> scorer(pair.reading()).compare(pair.one(), pair.two()),
        ahead::set);
  }

  private void breakDown() {
    breaking.want(
        contender(subject.get()).map(one -> new Part(one, key.get(), reading())),
        () -> breakdown.set(new LinkedHashMap<>()),
        part -> sorted(scorer(part.reading()).by(part.key(), part.one())),
        breakdown::set);
  }

  /** Computes something anew when what it depends on is another than before. */
  private static final class Dependent<D> {
    private final Latest latest;
    private Optional<D> computed = Optional.empty();

    Dependent(Background background) {
      latest = new Latest(background);
    }

    <T> void want(Optional<D> wanted, Runnable clear, Function<D, T> compute, Consumer<T> show) {
      if (!wanted.equals(computed)) {
        computed = wanted;
        latest.cancel();
        clear.run();
        wanted.ifPresent(of -> latest.run(() -> compute.apply(of), show, _ -> {}));
      }
    }
  }

  private static SequencedMap<String, CritiqueFigures> sorted(
      SequencedMap<String, CritiqueFigures> figures) {
    SequencedMap<String, CritiqueFigures> sorted = new LinkedHashMap<>();
    figures.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private Scorer scorer(Reading reading) {
    return new Scorer(reading, bootstrap);
  }

  /** That of the data that are shown; what is asked for may still be on its way. */
  private Reading reading() {
    return data().map(study -> study.settings().reading()).orElseThrow();
  }

  private Optional<Contender> contender(@Nullable Subject wanted) {
    return wanted == null ? Optional.empty() : data().flatMap(study -> study.contender(wanted));
  }

  private Optional<StudyData> data() {
    return insights.stateProperty().get() instanceof InsightsState.Shown(var results, _)
        ? Optional.of(results.data())
        : Optional.empty();
  }
}
