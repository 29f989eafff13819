package touchstone.app.shell;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;
import touchstone.annotation.session.WorkDone;
import touchstone.app.annotate.SummaryModel;
import touchstone.assets.words.Words;

/** What was done in this session and in all, above the time in the status bar. */
final class SummaryPopOver {
  private final SummaryModel model;
  private final Words words;
  private final GridPane table = new GridPane();
  private final PopOver popOver;

  /**
   * Makes a hidden one.
   *
   * @param closed called when it is gone, to give the keyboard back
   */
  SummaryPopOver(SummaryModel model, Runnable closed, Words words) {
    this.model = model;
    this.words = words;
    table.setId("summary");
    table.getStyleClass().add("summary");
    ColumnConstraints figures = new ColumnConstraints();
    figures.setHalignment(HPos.RIGHT);
    table.getColumnConstraints().setAll(new ColumnConstraints(), figures, figures);
    table.add(heading("summary.session"), 1, 0);
    table.add(heading("summary.all"), 2, 0);
    row(1, "summary.submitted", done -> words.text("summary.count", done.submitted()));
    row(2, "summary.skipped", done -> words.text("summary.count", done.skipped()));
    row(3, "summary.active", done -> ActiveTime.inDigits(done.active()));
    row(4, "summary.median", this::median);
    popOver = new PopOver(table);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setOnHidden(_ -> closed.run());
  }

  void toggle(Node owner) {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      model.refresh();
      popOver.show(owner);
    }
  }

  private Label heading(String key) {
    Label heading = new Label(words.text(key));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private String median(WorkDone done) {
    return done.submitted() == 0 ? words.text("summary.none") : ActiveTime.inDigits(done.median());
  }

  private void row(int row, String key, Function<WorkDone, String> figure) {
    Label name = new Label(words.text(key));
    name.getStyleClass().add("secondary");
    table.add(name, 0, row);
    table.add(figure(model.sessionProperty(), figure), 1, row);
    table.add(figure(model.allProperty(), figure), 2, row);
  }

  private static Label figure(ObservableValue<WorkDone> done, Function<WorkDone, String> figure) {
    Label label = new Label();
    label.getStyleClass().add("summary-figure");
    label
        .textProperty()
        .bind(Bindings.createStringBinding(() -> figure.apply(done.getValue()), done));
    return label;
  }
}
