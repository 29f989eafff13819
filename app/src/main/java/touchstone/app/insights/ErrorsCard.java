package touchstone.app.insights;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.study.ErrorCounts;
import touchstone.annotation.study.ErrorCounts.Axis;
import touchstone.annotation.study.ErrorTable;
import touchstone.app.content.MenuChoice;
import touchstone.app.figures.StudyCharts;
import touchstone.assets.words.Words;

/**
 * Gold's errors by kind and one axis, over all of the other axis or one value of it; a cell opens
 * its steps.
 */
final class ErrorsCard extends VBox {
  private final StepsOpener open;
  private final Words words;
  private final StudyCharts charts;
  private final ChartBox box;
  private final MenuButton filter = new MenuButton();
  private ErrorCounts counts = new ErrorCounts(List.of());
  private Axis rows = Axis.SKILL;
  private @Nullable String only;
  private ErrorTable table = counts.by(rows);

  ErrorsCard(StepsOpener open, Words words) {
    this.open = open;
    this.words = words;
    this.charts = new StudyCharts(words);
    box = new ChartBox("errors", charts.errors(table), words);
    box.getStyleClass().add("full");
    box.setHeading(words.text("report.errors"));
    box.getChildren().add(1, choices());
    box.view().setOnOpen(mark -> open(mark.description(), mark.group(), mark.member()));
    getChildren().setAll(box);
  }

  private HBox choices() {
    HBox row = new HBox();
    row.getStyleClass().add("chart-views");
    ToggleGroup group = new ToggleGroup();
    for (Axis axis : Axis.values()) {
      ToggleButton button = new ToggleButton(words.text("errors.by", charts.key(axis.key())));
      button.setId("errors-by-" + axis.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().add("chip");
      button.setToggleGroup(group);
      button.setSelected(axis == rows);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            only = axis == rows ? only : null;
            rows = axis;
            draw();
          });
      row.getChildren().add(button);
    }
    filter.setId("errors-filter");
    filter.setMnemonicParsing(false);
    filter.getStyleClass().addAll("chip", "filter");
    Label of = new Label(words.text("errors.where"));
    of.getStyleClass().add("secondary");
    row.getChildren().addAll(of, filter);
    return row;
  }

  void show(ErrorCounts shown) {
    counts = shown;
    if (only != null && !shown.values(other()).contains(only)) {
      only = null;
    }
    setVisible(!shown.cells().isEmpty());
    setManaged(!shown.cells().isEmpty());
    draw();
  }

  private Axis other() {
    return rows == Axis.SKILL ? Axis.SOURCE : Axis.SKILL;
  }

  private void draw() {
    String value = only;
    table = value == null ? counts.by(rows) : counts.by(rows, value);
    box.show(charts.errors(table));
    filter.setText(value == null ? all() : charts.valueName(value));
    filter.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    filter.getItems().add(MenuChoice.of(all(), group, value == null, () -> narrow(null)));
    for (String offered : counts.values(other())) {
      filter
          .getItems()
          .add(
              MenuChoice.of(
                  charts.valueName(offered), group, offered.equals(value), () -> narrow(offered)));
    }
  }

  private String all() {
    return words.text(other() == Axis.SKILL ? "insights.all-skills" : "insights.all-sources");
  }

  private void narrow(@Nullable String value) {
    only = value;
    draw();
  }

  private void open(String title, int row, int column) {
    open.open(title, null, table.rows().get(row).places().get(column));
  }
}
