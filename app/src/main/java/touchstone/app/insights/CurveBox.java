package touchstone.app.insights;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.Subject;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.drawing.Mark;

/** One curve of a subject's flags; a point of it opens the flagged steps. */
final class CurveBox extends VBox {
  private final BiFunction<String, FlagCurve, Chart> chart;
  private final StepsOpener open;
  private final ChartBox box;
  private @Nullable Subject subject;
  private FlagCurve curve = new FlagCurve(List.of());

  CurveBox(String id, BiFunction<String, FlagCurve, Chart> chart, StepsOpener open, Words words) {
    this.chart = chart;
    this.open = open;
    box = new ChartBox(id, chart.apply("", curve), words);
    box.view().setOnOpen(this::open);
    getChildren().setAll(box);
    setVisible(false);
    setManaged(false);
  }

  /** Takes no room where no step can be placed on it. */
  void show(@Nullable Subject of, String name, FlagCurve shown) {
    subject = of;
    curve = shown;
    Chart drawn = chart.apply(name, shown);
    box.show(drawn);
    box.setHeading(drawn.title());
    setVisible(!shown.points().isEmpty());
    setManaged(!shown.points().isEmpty());
  }

  /** The other line is gold's and opens the same steps, with which it is compared. */
  private void open(Mark mark) {
    open.open(mark.description(), subject, curve.points().get(mark.member()).places());
  }
}
