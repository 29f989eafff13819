package touchstone.app.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.FlagCurves;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.BesideCharts;
import touchstone.app.figures.StudyCharts;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;

/** One subject looked at closely: comparison with another, breakdown, and what sways its flags. */
final class DetailCards extends FlowPane {
  private static final FlagCurve NOTHING = new FlagCurve(List.of());

  private final DetailModel model;
  private final InsightsModel insights;
  private final Words words;
  private final StudyCharts charts;
  private final SubjectWords subjects;
  private final ComboBox<@Nullable Subject> one = new ComboBox<>();
  private final ComboBox<@Nullable Subject> other = new ComboBox<>();
  private final ComboBox<@Nullable String> key = new ComboBox<>();
  private final ChartBox comparison;
  private final ChartBox breakdown;
  private final ChartBox bias;
  private final CurveBox position;
  private final CurveBox length;

  DetailCards(InsightsModel insights, DetailModel model, StepsOpener open, Words words) {
    this.insights = insights;
    this.model = model;
    this.words = words;
    this.charts = new StudyCharts(words);
    this.subjects = new SubjectWords(words);
    getStyleClass().add("insights-flow");
    Chart nothing = charts.breakdown("", Map.of());
    comparison = box("comparison", "insights.comparison", nothing);
    breakdown = box("breakdown", "insights.breakdown", nothing);
    bias = box("bias", "insights.bias", nothing);
    BesideCharts curves = new BesideCharts(words);
    position = new CurveBox("insights-by-position", curves::byPosition, open, words);
    length = new CurveBox("insights-by-length", curves::byLength, open, words);
    prepare(one, "insights.subject");
    prepare(other, "insights.other");
    key.setId("insights-key");
    key.setAccessibleText(words.text("insights.key"));
    key.setConverter(converter(charts::key));
    one.valueProperty().bindBidirectional(model.subjectProperty());
    other.valueProperty().bindBidirectional(model.otherProperty());
    key.valueProperty().bindBidirectional(model.keyProperty());
    Label against = new Label(words.text("insights.against-word"));
    against.setMinWidth(USE_PREF_SIZE);
    comparison.getChildren().add(1, row(one, against, other));
    breakdown.getChildren().add(1, row(key));
    getChildren().setAll(comparison, breakdown, bias, position, length);
    model.curvesProperty().subscribe(this::showCurves);
    model.aheadProperty().subscribe(this::showComparison);
    model.breakdownProperty().subscribe(this::showBreakdown);
    model.subjectProperty().subscribe(_ -> showBias());
  }

  private ChartBox box(String id, String headingKey, Chart chart) {
    ChartBox box = new ChartBox("insights-" + id, chart, words);
    box.setHeading(words.text(headingKey));
    return box;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("detail-row");
    return row;
  }

  private void prepare(ComboBox<@Nullable Subject> box, String nameKey) {
    box.setId(nameKey.replace('.', '-'));
    box.setAccessibleText(words.text(nameKey));
    box.setConverter(converter(subjects::name));
    box.setMaxWidth(170);
    box.setMinWidth(0);
  }

  private static <T> StringConverter<@Nullable T> converter(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public @Nullable T fromString(String text) {
        throw new UnsupportedOperationException("only chosen, never typed");
      }
    };
  }

  void show(StudyResults results) {
    List<Subject> all = results.cards().stream().map(Scorecard::subject).toList();
    offer(one, all);
    offer(other, all);
    offerKeys(results.data());
    if (other.getValue() == null && all.size() > 1) {
      other.setValue(all.get(1));
    }
    showBias();
  }

  /** A filter may leave the chosen key one value; it stays chosen, and its one line shows. */
  private void offerKeys(StudyData data) {
    String chosen = key.getValue();
    List<String> keys = new ArrayList<>(data.keys());
    if (chosen != null && !keys.contains(chosen) && !data.values(chosen).isEmpty()) {
      keys.add(chosen);
    }
    if (!List.copyOf(key.getItems()).equals(keys)) {
      key.getItems().setAll(keys);
      key.setValue(keys.contains(chosen) || keys.isEmpty() ? chosen : keys.getFirst());
    }
  }

  private static void offer(ComboBox<@Nullable Subject> box, List<Subject> all) {
    if (!List.copyOf(box.getItems()).equals(all)) {
      Subject chosen = box.getValue();
      box.getItems().setAll(all);
      box.setValue(all.contains(chosen) ? chosen : null);
    }
  }

  private void showComparison(@Nullable CritiqueDifferences ahead) {
    Subject first = model.subjectProperty().get();
    Subject second = model.otherProperty().get();
    boolean known = ahead != null && first != null && second != null;
    comparison.view().setVisible(known);
    if (ahead != null && first != null && second != null) {
      comparison.show(charts.comparison(subjects.name(first), subjects.name(second), ahead));
    }
  }

  private void showBreakdown(SequencedMap<String, CritiqueFigures> figures) {
    Subject subject = model.subjectProperty().get();
    breakdown.show(charts.breakdown(subject == null ? "" : subjects.name(subject), figures));
  }

  private void showCurves(@Nullable FlagCurves curves) {
    Subject subject = model.subjectProperty().get();
    String name = subject == null ? "" : subjects.name(subject);
    position.show(subject, name, curves == null ? NOTHING : curves.byPosition());
    length.show(subject, name, curves == null ? NOTHING : curves.byLength());
  }

  private void showBias() {
    Subject subject = model.subjectProperty().get();
    Optional<Scorecard> card =
        insights.stateProperty().get() instanceof InsightsState.Shown(var results, _)
                && subject != null
            ? results.card(subject)
            : Optional.empty();
    bias.view().setVisible(card.isPresent());
    card.ifPresent(found -> bias.show(charts.bias(found)));
  }
}
