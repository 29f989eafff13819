package touchstone.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import touchstone.annotation.judgment.Annotator;
import touchstone.app.failures.FailureWords;
import touchstone.app.settings.Folders;
import touchstone.app.settings.SettingsStore;
import touchstone.app.tasks.FxDelay;
import touchstone.assets.words.Words;

/** The window of one workspace. */
public final class Window {
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-Italic.otf",
          "Inter-Medium.otf",
          "Inter-SemiBold.otf",
          "Inter-Bold.otf",
          "JetBrainsMono-Regular.ttf");

  private final Wiring wiring;
  private final Stage stage;

  private Window(Wiring wiring, Stage stage) {
    this.wiring = wiring;
    this.stage = stage;
  }

  /**
   * Opens a workspace in a stage and shows its first item; called on the interface thread.
   *
   * @throws Exception if the workspace can't be opened
   */
  public static Window show(
      Stage stage, Path workspace, Annotator annotator, SettingsStore settings) throws Exception {
    loadFonts();
    Wiring wiring = Wiring.open(workspace, annotator, settings, Platform::runLater, FxDelay::new);
    Window window = new Window(wiring, stage);
    Scene scene = new Scene(wiring.shell(), 1280, 800);
    scene.getStylesheets().add(stylesheet());
    wiring.keys().install(scene);
    stage.setTitle(workspace.getFileName() + " – Touchstone");
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    stage.setOnCloseRequest(window::closeWhenSaved);
    stage.show();
    wiring.annotate().start();
    return window;
  }

  public Wiring wiring() {
    return wiring;
  }

  /** Work that is not on the disk yet keeps the window open until it is. */
  private void closeWhenSaved(WindowEvent request) {
    request.consume();
    wiring.annotate().flushTyping();
    wiring
        .saver()
        .whenIdle(
            () -> {
              wiring.close();
              stage.setOnCloseRequest(null);
              stage.close();
            });
  }

  static String stylesheet() {
    return Words.class.getResource("/touchstone/assets/theme/theme.css").toExternalForm();
  }

  static void loadFonts() {
    for (String name : FONTS) {
      try (InputStream font = Words.class.getResourceAsStream("/touchstone/assets/fonts/" + name)) {
        Font.loadFont(font, 13);
      } catch (java.io.IOException e) {
        LoggerFactory.getLogger(Window.class).warn("font {} can't be loaded", name, e);
      }
    }
  }

  /**
   * Runs the window until it is closed.
   *
   * @return the exit code: 0, or 4 if the workspace could not be opened
   */
  public static int run(Path workspace, @Nullable String annotatorName)
      throws InterruptedException {
    SettingsStore settings =
        new SettingsStore(Folders.ofSystem().config().resolve("settings.json"));
    Annotator annotator =
        new Annotator(annotatorName == null ? defaultName(settings) : annotatorName);
    CountDownLatch closed = new CountDownLatch(1);
    AtomicInteger exitCode = new AtomicInteger();
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(_ -> closed.countDown());
          try {
            show(stage, workspace, annotator, settings);
          } catch (Exception e) {
            LoggerFactory.getLogger(Window.class).error("the workspace could not be opened", e);
            exitCode.set(4);
            explain(settings, e);
            closed.countDown();
          }
        });
    closed.await();
    Platform.exit();
    return exitCode.get();
  }

  private static void explain(SettingsStore settings, Exception failure) {
    Words words = new Words(settings.get().locale());
    Alert alert = new Alert(Alert.AlertType.ERROR);
    alert.setHeaderText(new FailureWords(words).of(failure));
    alert.setContentText(FailureWords.details(failure));
    alert.showAndWait();
  }

  private static String defaultName(SettingsStore settings) {
    String remembered = settings.get().annotator();
    return remembered.isEmpty() ? System.getProperty("user.name") : remembered;
  }
}
