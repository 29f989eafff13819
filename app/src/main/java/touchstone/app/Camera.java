package touchstone.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.cli.Demo;
import touchstone.app.cli.Photographer;
import touchstone.app.navigation.Place;
import touchstone.app.settings.SettingsStore;
import touchstone.app.settings.Theme;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.workspace.Workspace;

/**
 * Takes pictures of the real window without a display: opens a copy of a workspace off screen,
 * judges two steps as an annotator would, goes through the other places as one who has judged all,
 * and writes what the window shows in both themes.
 */
final class Camera implements Photographer {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  /** Somebody who has not judged anything. */
  private static final Annotator NEWCOMER = new Annotator("a1");

  private static final List<Place> TOUR = List.of(Place.COMPARE, Place.INSIGHTS);

  @Override
  public List<Path> photograph(Path workspace, Path folder) throws StorageException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      Path scratch = Files.createTempDirectory("touchstone-pictures");
      Path copy = scratch.resolve(workspace.getFileName());
      try (Workspace original = Workspace.openToRead(workspace)) {
        original.copyTo(copy);
      }
      SettingsStore settings = new SettingsStore(scratch.resolve("settings.json"));
      Platform.startup(() -> {});
      // Between two windows there is none, which would end the toolkit.
      Platform.setImplicitExit(false);
      List<Path> pictures = new ArrayList<>();
      pictures.addAll(
          inWindow(copy, NEWCOMER, settings, window -> judgeAndShoot(window, settings, folder)));
      pictures.addAll(
          inWindow(copy, Demo.ANNOTATOR, settings, window -> tour(window, settings, folder)));
      return pictures;
    } catch (IOException e) {
      throw new StorageException(
          Reason.UNREADABLE, "taking pictures in " + folder + ": " + e.getMessage(), e);
    }
  }

  private interface Shooting {
    List<Path> in(Window window) throws StorageException;
  }

  private static List<Path> inWindow(
      Path workspace, Annotator annotator, SettingsStore settings, Shooting shooting)
      throws StorageException {
    Window window = onInterface(() -> show(workspace, annotator, settings));
    List<Path> pictures = shooting.in(window);
    onInterface(
        () -> {
          window.close();
          return window;
        });
    return pictures;
  }

  private static Window show(Path workspace, Annotator annotator, SettingsStore settings)
      throws StorageException, ExchangeException {
    Stage stage = new Stage();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    return Window.show(stage, workspace, annotator, settings, _ -> {});
  }

  private static List<Path> judgeAndShoot(Window window, SettingsStore settings, Path folder)
      throws StorageException {
    AnnotateModel model = window.wiring().annotate();
    settle(window);
    act(window, window.wiring().guideline()::close);
    act(window, () -> model.judge(Verdict.CORRECT));
    act(window, () -> model.judge(Verdict.INCORRECT));
    act(
        window,
        () -> {
          var open = model.openProperty().get();
          if (open != null) {
            open.step(2).critiqueProperty().set(PICTURED_CRITIQUE);
            model.editing().applyKind(2, model.guideline().kinds().getFirst());
          }
        });
    return shootInBothThemes(window, settings, folder, "annotate");
  }

  /** The places that are for those who have judged. */
  private static List<Path> tour(Window window, SettingsStore settings, Path folder)
      throws StorageException {
    settle(window);
    act(window, window.wiring().guideline()::close);
    List<Path> pictures = new ArrayList<>();
    for (Place place : TOUR) {
      act(window, () -> window.wiring().navigation().go(place.asLeft()));
      // Figures are there at once, their intervals a little later.
      settle(window);
      pictures.addAll(shootInBothThemes(window, settings, folder, place.id()));
    }
    return pictures;
  }

  private static List<Path> shootInBothThemes(
      Window window, SettingsStore settings, Path folder, String subject) throws StorageException {
    List<Path> pictures = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      act(window, () -> settings.change(current -> current.withTheme(theme)));
      Path picture = folder.resolve(subject + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
      onInterface(
          () -> {
            write(window.stage(), picture);
            return picture;
          });
      pictures.add(picture);
    }
    return pictures;
  }

  private static final String PICTURED_CRITIQUE =
      "The lowest point is at x = 1, to the right of the y-axis, not at x = −1.";

  private static void write(Stage stage, Path file) throws IOException {
    ImageIO.write(
        SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
  }

  private static void act(Window window, Runnable action) throws StorageException {
    onInterface(
        () -> {
          action.run();
          return window;
        });
    settle(window);
  }

  /** Waits until what was done is saved and what is to be seen has been loaded and laid out. */
  private static void settle(Window window) throws StorageException {
    for (int quiet = 0; quiet < 5; ) {
      pause();
      boolean idle =
          onInterface(
              () ->
                  window.wiring().saver().isIdle()
                      && window.wiring().annotate().openProperty().get() != null);
      quiet = idle ? quiet + 1 : 0;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Step<T> {
    T run() throws StorageException, ExchangeException, IOException;
  }

  private static <T> T onInterface(Step<T> step) throws StorageException {
    CompletableFuture<T> done = new CompletableFuture<>();
    Consumer<Exception> failed = done::completeExceptionally;
    Platform.runLater(
        () -> {
          try {
            done.complete(step.run());
          } catch (StorageException | ExchangeException | IOException | RuntimeException e) {
            failed.accept(e);
          }
        });
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StorageException known) {
        throw known;
      }
      throw e;
    }
  }
}
