package touchstone.app.insights;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.ChartView;
import touchstone.viewer.chart.CsvWriter;

/** A chart under its heading, with the ways to take it along. */
final class ChartBox extends VBox {
  private final Words words;
  private final Label heading = new Label();
  private final HBox head;
  private final ChartView view;

  ChartBox(String id, Chart chart, Words words) {
    this.words = words;
    setId(id);
    getStyleClass().addAll("card", "chart-box");
    heading.getStyleClass().add("panel-title");
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    view = new ChartView(chart);
    view.setId(id + "-chart");
    heading.setText(chart.title());
    head = new HBox(heading, copyMenu());
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("chart-head");
    getChildren().setAll(head, view);
  }

  ChartView view() {
    return view;
  }

  void show(Chart chart) {
    view.chartProperty().set(chart);
  }

  void setHeading(String text) {
    heading.setText(text);
  }

  private MenuButton copyMenu() {
    MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("flat", "button-icon", "chart-menu");
    menu.setAccessibleText(words.text("insights.copy"));
    menu.getItems()
        .setAll(
            item("insights.copy.png", this::copyPicture),
            item("insights.copy.svg", () -> copy(view.svg())),
            item(
                "insights.copy.csv",
                () -> copy(new CsvWriter().write(view.chartProperty().get()))));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void copyPicture() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(view.picture());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
