package touchstone.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.app.cli.ExitCodes;
import touchstone.app.cli.WindowOpener;
import touchstone.app.failures.FailureWords;
import touchstone.app.settings.Folders;
import touchstone.app.settings.SettingsStore;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;

/** The program with a display: starts the toolkit, shows the window, stays until it is closed. */
final class Desktop implements WindowOpener {
  private final Folders folders;
  private final PrintStream messages;

  /** Makes one that tells on {@code messages} what no window can tell. */
  Desktop(Folders folders, PrintStream messages) {
    this.folders = folders;
    this.messages = messages;
  }

  /** Whether there is a screen to show a window on. */
  static boolean hasDisplay(Map<String, String> environment, String system) {
    boolean needsServer = system.toLowerCase(java.util.Locale.ROOT).contains("linux");
    return !needsServer
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  @Override
  public int open(@Nullable Path workspace, @Nullable Annotator annotator) {
    if (workspace == null || !Files.exists(workspace)) {
      messages.println(
          workspace == null
              ? "touchstone: name a workspace to open, or make one with: touchstone new"
              : "touchstone: there is no workspace "
                  + workspace
                  + "; make it with: touchstone new");
      return ExitCodes.WRONG_USAGE;
    }
    SettingsStore settings = new SettingsStore(folders.config().resolve("settings.json"));
    if (annotator != null) {
      settings.change(current -> current.withAnnotator(annotator.name()));
    }
    CountDownLatch closed = new CountDownLatch(1);
    AtomicInteger exitCode = new AtomicInteger(ExitCodes.DONE);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(_ -> closed.countDown());
          try {
            Window.show(
                stage,
                workspace,
                annotator(settings),
                settings,
                failure -> explain(settings, failure));
          } catch (StorageException | ExchangeException e) {
            LoggerFactory.getLogger(Desktop.class).error("the workspace could not be opened", e);
            exitCode.set(ExitCodes.WORKSPACE_UNUSABLE);
            explain(settings, e);
            closed.countDown();
          }
        });
    awaitQuietly(closed);
    Platform.exit();
    return exitCode.get();
  }

  private static void awaitQuietly(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Annotator annotator(SettingsStore settings) {
    String remembered = settings.get().annotator();
    return new Annotator(remembered.isEmpty() ? System.getProperty("user.name") : remembered);
  }

  private static void explain(SettingsStore settings, Exception failure) {
    Words words = new Words(settings.get().locale());
    Alert alert = new Alert(Alert.AlertType.ERROR);
    alert.setTitle("Touchstone");
    alert.setHeaderText(new FailureWords(words).of(failure));
    alert.setContentText(FailureWords.details(failure));
    alert.showAndWait();
  }
}
