package touchstone.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import touchstone.annotation.study.StudyResults;
import touchstone.app.commands.CommandContext;
import touchstone.app.insights.DetailModel;
import touchstone.app.insights.InsightsModel;
import touchstone.app.insights.InsightsView;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.app.workspace.Bench;
import touchstone.assets.words.Words;

/** The figures, as the shell holds them. */
public final class InsightsPlace {
  private final InsightsModel model;
  private final DetailModel detail;
  private final ObservableBooleanValue available;
  private final Navigation navigation;
  private final ReportOutput report;
  private final Words words;
  private @Nullable InsightsView view;

  /** Writes a report to a file, in the background. */
  @FunctionalInterface
  public interface ReportOutput {
    void write(StudyResults results, Path file);
  }

  public InsightsPlace(
      InsightsModel model,
      DetailModel detail,
      ObservableBooleanValue available,
      Navigation navigation,
      ReportOutput report,
      Words words) {
    this.model = model;
    this.detail = detail;
    this.available = available;
    this.navigation = navigation;
    this.report = report;
    this.words = words;
  }

  PlaceFrame frame(Bench bench) {
    Label basis = new Label(words.text("insights.status"));
    HBox status = new HBox(basis);
    status.getStyleClass().add("place-status");
    status.setAlignment(Pos.CENTER_LEFT);
    return new PlaceFrame(
        Place.INSIGHTS,
        Feather.BAR_CHART_2,
        available,
        () -> view(bench),
        status,
        List.of("window.keys"),
        () -> CommandContext.INSIGHTS,
        _ -> {
          model.refresh();
          view(bench).focus();
        },
        () -> {});
  }

  private InsightsView view(Bench bench) {
    InsightsView made = view;
    if (made == null) {
      made =
          new InsightsView(
              model, detail, navigation, results -> choose(bench.name(), results), words);
      view = made;
    }
    return made;
  }

  private void choose(String name, StudyResults results) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("insights.report"));
    chooser.setInitialFileName(name + ".html");
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("HTML", "*.html"),
            new FileChooser.ExtensionFilter("Markdown", "*.md"));
    File file = chooser.showSaveDialog(view == null ? null : view.getScene().getWindow());
    if (file != null) {
      report.write(results, file.toPath());
    }
  }
}
