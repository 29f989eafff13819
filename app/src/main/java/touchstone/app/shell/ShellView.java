package touchstone.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.AnnotateView;
import touchstone.app.commands.Commands;
import touchstone.app.failures.FailureWords;
import touchstone.app.settings.Settings;
import touchstone.app.settings.SettingsStore;
import touchstone.app.settings.Theme;
import touchstone.app.workspace.Bench;
import touchstone.assets.words.Words;

/** The window's content: bar, place, status. */
public final class ShellView extends BorderPane {
  private final SettingsStore settings;
  private final TopBar topBar;

  public ShellView(
      Bench bench,
      AnnotateModel model,
      AnnotateView annotate,
      Commands commands,
      SettingsStore settings,
      Words words) {
    this.settings = settings;
    getStyleClass().add("shell");
    topBar = new TopBar(bench, model.queue(), words, this::switchTheme);
    WorkbenchCommands all = new WorkbenchCommands(commands);
    all.addJudging(model);
    all.addMoving(model);
    all.addLooking(annotate.imagePane().canvas());
    all.addPointing(annotate.imagePane());
    all.addWindow(this::switchTheme);
    setTop(new VBox(topBar, new SaveBanner(model.saver(), new FailureWords(words), words)));
    setCenter(annotate);
    setBottom(new StatusBar(model, commands, words));
    settings.settingsProperty().subscribe(this::show);
  }

  private void switchTheme() {
    settings.change(current -> current.withTheme(current.theme().other()));
  }

  private void show(Settings changed) {
    Application.setUserAgentStylesheet(
        changed.theme() == Theme.LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    getStyleClass().removeAll("light", "dark");
    getStyleClass().add(changed.theme() == Theme.LIGHT ? "light" : "dark");
    topBar.show(changed.theme());
  }
}
