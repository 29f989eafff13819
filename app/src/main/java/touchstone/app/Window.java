package touchstone.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.app.annotate.TimeModel;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.app.settings.SettingsStore;
import touchstone.app.shell.FileDialogs;
import touchstone.app.shell.StageDialogs;
import touchstone.app.tasks.FxDelay;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;

/** The window of one workspace. Used on the interface thread. */
public final class Window {
  private final Wiring wiring;
  private final Stage stage;
  private boolean closing;

  private Window(Wiring wiring, Stage stage) {
    this.wiring = wiring;
    this.stage = stage;
  }

  /** Opens a workspace in a stage and shows the first item that is to be judged. */
  public static Window show(
      Stage stage, Path workspace, Annotator annotator, SettingsStore settings)
      throws StorageException, ExchangeException {
    return show(stage, workspace, annotator, settings, new StageDialogs(stage));
  }

  /** The same, where something else asks for files. */
  static Window show(
      Stage stage, Path workspace, Annotator annotator, SettingsStore settings, FileDialogs dialogs)
      throws StorageException, ExchangeException {
    Fonts.load();
    Wiring wiring =
        Wiring.open(workspace, annotator, settings, dialogs, Platform::runLater, FxDelay::new);
    Window window = new Window(wiring, stage);
    Scene scene = new Scene(wiring.shell(), 1280, 800);
    scene.getStylesheets().add(stylesheet());
    watchActivity(scene, wiring.navigation(), wiring.asides().time());
    wiring.shell().dispatcher().install(scene);
    stage.setTitle(workspace.getFileName() + " – Touchstone");
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage.setOnCloseRequest(window::closeWhenSaved);
    stage.show();
    wiring.annotate().start();
    wiring.guideline().start();
    return window;
  }

  public Wiring wiring() {
    return wiring;
  }

  public Stage stage() {
    return stage;
  }

  /** Work that is not on the disk yet keeps the window open until it is. */
  private void closeWhenSaved(WindowEvent request) {
    request.consume();
    close();
  }

  /** Closes the window as soon as everything is on the disk; asking again changes nothing. */
  public void close() {
    wiring.annotate().flushTyping();
    wiring.asides().time().flush();
    if (closing) {
      return;
    }
    closing = true;
    wiring
        .saver()
        .whenIdle(
            () -> {
              wiring.close();
              stage.close();
            });
  }

  /** What is done in another place is no work on the open item. */
  private static void watchActivity(Scene scene, Navigation navigation, TimeModel time) {
    List.of(
            KeyEvent.KEY_PRESSED,
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
            MouseEvent.MOUSE_MOVED,
            MouseEvent.MOUSE_DRAGGED,
            MouseEvent.MOUSE_PRESSED,
            ScrollEvent.SCROLL)
        .forEach(
            type ->
                scene.addEventFilter(
                    type,
                    _ -> {
                      if (navigation.placeProperty().get() == Place.ANNOTATE) {
                        time.activity();
                      }
                    }));
  }

  private static String stylesheet() {
    return Objects.requireNonNull(Words.class.getResource("/touchstone/assets/theme/theme.css"))
        .toExternalForm();
  }
}
