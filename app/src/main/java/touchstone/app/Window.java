package touchstone.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.app.annotate.ItemModel;
import touchstone.app.annotate.TimeModel;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;
import touchstone.app.settings.SettingsStore;
import touchstone.app.shell.FileDialogs;
import touchstone.app.shell.StageDialogs;
import touchstone.app.tasks.Delay;
import touchstone.app.tasks.FxDelay;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;

/** The window of one workspace. Used on the interface thread. */
public final class Window {
  private final Stage stage;
  private final Path workspace;
  private final FileDialogs dialogs;
  private final Consumer<Exception> lost;
  private final Delay.Factory delays;
  private Wiring wiring;
  private SettingsStore settings;
  private boolean closing;

  private Window(
      Stage stage,
      Path workspace,
      Annotator annotator,
      SettingsStore settings,
      FileDialogs dialogs,
      Delay.Factory delays,
      Consumer<Exception> lost)
      throws StorageException, ExchangeException {
    this.stage = stage;
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.delays = delays;
    this.lost = lost;
    this.settings = settings;
    this.wiring = open(annotator);
  }

  /**
   * Opens a workspace in a stage and shows the first item that is to be judged.
   *
   * @param lost told why the workspace could not be opened anew; the stage is closed then
   */
  public static Window show(
      Stage stage,
      Path workspace,
      Annotator annotator,
      SettingsStore settings,
      Consumer<Exception> lost)
      throws StorageException, ExchangeException {
    return show(stage, workspace, annotator, settings, new StageDialogs(stage), FxDelay::new, lost);
  }

  /** The same, where something else asks for files and says when a wait is over. */
  static Window show(
      Stage stage,
      Path workspace,
      Annotator annotator,
      SettingsStore settings,
      FileDialogs dialogs,
      Delay.Factory delays,
      Consumer<Exception> lost)
      throws StorageException, ExchangeException {
    Fonts.load();
    Window window = new Window(stage, workspace, annotator, settings, dialogs, delays, lost);
    stage.setTitle(workspace.getFileName() + " – Touchstone");
    stage.setScene(window.scene(1280, 800));
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage.setOnCloseRequest(window::closeWhenSaved);
    stage.show();
    window.wiring.annotate().start();
    window.wiring.guideline().start();
    return window;
  }

  private Wiring open(Annotator annotator) throws StorageException, ExchangeException {
    return Wiring.open(
        workspace,
        annotator,
        settings,
        dialogs,
        Platform::runLater,
        delays,
        next -> whenSaved(() -> openAnew(next)));
  }

  private Scene scene(double width, double height) {
    Scene scene = new Scene(wiring.shell(), width, height);
    scene.getStylesheets().add(stylesheet());
    watchActivity(scene, wiring.navigation(), wiring.asides().time());
    wiring.shell().dispatcher().install(scene);
    // A key that comes before the first item must find no field to type into.
    wiring.shell().requestFocus();
    return scene;
  }

  /**
   * Whoever was at work before goes on with the item that was open. A window that is to close
   * meanwhile stays closed.
   */
  private void openAnew(Annotator next) {
    if (closing) {
      return;
    }
    ItemModel left = wiring.annotate().openProperty().get();
    Annotator before = wiring.annotator();
    wiring.close();
    settings = settings.anew();
    try {
      wiring = open(next);
    } catch (StorageException | ExchangeException e) {
      LoggerFactory.getLogger(Window.class).error("the workspace could not be opened anew", e);
      lost.accept(e);
      stage.close();
      return;
    }
    Scene old = stage.getScene();
    stage.setScene(scene(old.getWidth(), old.getHeight()));
    if (left != null && next.equals(before)) {
      wiring.annotate().startAt(left.item().number());
    } else {
      wiring.annotate().start();
    }
    wiring.guideline().start();
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
    if (closing) {
      flush();
      return;
    }
    closing = true;
    whenSaved(
        () -> {
          wiring.close();
          stage.close();
        });
  }

  private void whenSaved(Runnable action) {
    flush();
    wiring.saver().whenIdle(action);
  }

  private void flush() {
    wiring.annotate().flushTyping();
    wiring.asides().time().flush();
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
