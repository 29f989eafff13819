package touchstone.app.insights;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import touchstone.annotation.study.CorrectionCard;
import touchstone.app.figures.CorrectionLines;
import touchstone.app.figures.StudyCharts;
import touchstone.assets.words.Words;

/** What one corrector made of the answers: transitions, and the figures that follow from them. */
final class CorrectionBox extends VBox {
  private final StudyCharts charts;
  private final CorrectionLines lines;
  private final ChartBox box;
  private final GridPane figures = new GridPane();

  CorrectionBox(String id, CorrectionCard card, Words words) {
    charts = new StudyCharts(words);
    lines = new CorrectionLines(words);
    box = new ChartBox(id, charts.transitions(card), words);
    figures.getStyleClass().add("figure-lines");
    box.getChildren().add(figures);
    getChildren().setAll(box);
    show(card);
  }

  void show(CorrectionCard card) {
    box.show(charts.transitions(card));
    box.setHeading(charts.corrector(card));
    figures.getChildren().clear();
    int row = 0;
    for (List<String> line : lines.of(card)) {
      Label name = new Label(line.get(0));
      name.getStyleClass().add("secondary");
      name.setWrapText(true);
      Label value = new Label(line.get(1));
      value.setMinWidth(USE_PREF_SIZE);
      figures.addRow(row++, name, value);
    }
  }
}
