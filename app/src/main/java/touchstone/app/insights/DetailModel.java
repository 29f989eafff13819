package touchstone.app.insights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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

/** One subject looked at closely: against another, by a metadata key, by position and length. */
public final class DetailModel {
  private final InsightsModel insights;
  private final Bootstrap bootstrap = Bootstrap.standard();
  private final Latest comparing;
  private final Latest breaking;
  private final Latest drawing;
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

  public DetailModel(InsightsModel insights, Background background) {
    this.insights = insights;
    this.comparing = new Latest(background);
    this.breaking = new Latest(background);
    this.drawing = new Latest(background);
    subject.addListener((_, _, _) -> refresh());
    other.addListener((_, _, _) -> compare());
    key.addListener((_, _, _) -> breakDown());
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

  /** Computes all of it anew, as after other data have come. */
  public void refresh() {
    compare();
    breakDown();
    draw();
  }

  private void draw() {
    drawing.cancel();
    curves.set(null);
    Reading reading = insights.settingsProperty().get().reading();
    contender(subject.get())
        .ifPresent(
            one -> drawing.run(() -> FlagCurves.of(one, reading, bootstrap), curves::set, _ -> {}));
  }

  private void compare() {
    Optional<Contender> one = contender(subject.get());
    Optional<Contender> two = contender(other.get());
    comparing.cancel();
    ahead.set(null);
    if (one.isPresent() && two.isPresent()) {
      comparing.run(() -> scorer().compare(one.get(), two.get()), ahead::set, _ -> {});
    }
  }

  private void breakDown() {
    String by = key.get();
    breaking.cancel();
    contender(subject.get())
        .ifPresentOrElse(
            one -> breaking.run(() -> sorted(scorer().by(by, one)), breakdown::set, _ -> {}),
            () -> breakdown.set(new LinkedHashMap<>()));
  }

  private static SequencedMap<String, CritiqueFigures> sorted(
      SequencedMap<String, CritiqueFigures> figures) {
    SequencedMap<String, CritiqueFigures> sorted = new LinkedHashMap<>();
    figures.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private Scorer scorer() {
    return new Scorer(insights.settingsProperty().get().reading(), bootstrap);
  }

  private Optional<Contender> contender(@Nullable Subject wanted) {
    Optional<StudyData> data =
        insights.stateProperty().get() instanceof InsightsState.Shown(var results, _)
            ? Optional.of(results.data())
            : Optional.empty();
    return wanted == null ? Optional.empty() : data.flatMap(study -> study.contender(wanted));
  }
}
