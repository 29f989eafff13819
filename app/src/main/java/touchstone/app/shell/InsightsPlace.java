package touchstone.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import touchstone.app.commands.CommandContext;
import touchstone.app.insights.DetailModel;
import touchstone.app.insights.InsightsModel;
import touchstone.app.insights.InsightsNoticeWords;
import touchstone.app.insights.InsightsState;
import touchstone.app.insights.InsightsView;
import touchstone.app.insights.ReportExport;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.app.workspace.Bench;
import touchstone.assets.words.Words;

/** The figures, as the shell holds them. */
public final class InsightsPlace {
  private static final List<FileDialogs.Kind> KINDS =
      List.of(new FileDialogs.Kind("HTML", "*.html"), new FileDialogs.Kind("Markdown", "*.md"));

  private final InsightsModel model;
  private final DetailModel detail;
  private final ObservableBooleanValue available;
  private final Navigation navigation;
  private final ReportExport report;
  private final FileDialogs dialogs;
  private final Words words;
  private @Nullable InsightsView view;

  public InsightsPlace(
      InsightsModel model,
      DetailModel detail,
      ObservableBooleanValue available,
      Navigation navigation,
      ReportExport report,
      FileDialogs dialogs,
      Words words) {
    this.model = model;
    this.detail = detail;
    this.available = available;
    this.navigation = navigation;
    this.report = report;
    this.dialogs = dialogs;
    this.words = words;
  }

  PlaceFrame frame(Bench bench) {
    Label notice = new Label();
    notice.setId("insights-notice");
    InsightsNoticeWords noticeWords = new InsightsNoticeWords(words);
    notice
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> noticeWords.of(model.noticeProperty().get(), model.stateProperty().get()),
                model.noticeProperty(),
                model.stateProperty()));
    HBox status = new HBox(notice);
    status.getStyleClass().add("place-status");
    status.setAlignment(Pos.CENTER_LEFT);
    return new PlaceFrame(
        Place.INSIGHTS,
        Feather.BAR_CHART_2,
        available,
        () -> view(bench),
        status,
        List.of("insights.report", "window.keys"),
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
      made = new InsightsView(model, detail, navigation, () -> report(bench.name()), words);
      view = made;
    }
    return made;
  }

  /** Whether the place is shown and has figures to report. */
  ObservableBooleanValue reportable() {
    return Bindings.createBooleanBinding(
        () ->
            navigation.placeProperty().get() == Place.INSIGHTS
                && model.stateProperty().get() instanceof InsightsState.Shown,
        navigation.placeProperty(),
        model.stateProperty());
  }

  /** Asks for a file, and writes the report to it. */
  void report(String workspace) {
    dialogs
        .save(words.text("command.insights.report"), workspace + ".html", KINDS)
        .ifPresent(report::write);
  }
}
