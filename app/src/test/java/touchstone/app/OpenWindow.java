package touchstone.app;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.Standing;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.ItemModel;
import touchstone.app.commands.Commands;
import touchstone.app.settings.SettingsStore;
import touchstone.app.tasks.Delay;
import touchstone.app.tasks.FxDelay;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/** The real window on a real workspace file, for a robot to use. */
final class OpenWindow implements AutoCloseable {
  static final Annotator A1 = new Annotator("a1");

  private final Path workspace;
  private final Window window;
  private final PreparedAnswers dialogs;
  private final FxRobot robot = new FxRobot();

  private OpenWindow(Path workspace, Window window, PreparedAnswers dialogs) {
    this.workspace = workspace;
    this.window = window;
    this.dialogs = dialogs;
  }

  /** Makes a workspace with the sample in it. */
  static Path sampleIn(Path folder) throws Exception {
    return sampleIn(folder, Guidelines.source("visco"));
  }

  /** Makes a workspace with the sample in it, to be judged under a guideline. */
  static Path sampleIn(Path folder, String guideline) throws Exception {
    Path workspace = folder.resolve("sample.touchstone");
    Path lines = folder.resolve("sample.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      Sample.load().writeExtendedVisco(out);
    }
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(lines, "sample", Progress.NONE);
    }
    return workspace;
  }

  static OpenWindow on(Path workspace) throws Exception {
    return on(workspace, FxDelay::new);
  }

  /** The same, where a test says when a wait is over. */
  static OpenWindow on(Path workspace, Delay.Factory delays) throws Exception {
    OpenWindow open = opening(workspace, delays, _ -> {});
    open.waitFor(() -> open.model().openProperty().get() != null);
    open.settle();
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> open.window.wiring().guideline().close());
    open.settle();
    return open;
  }

  /** With the guideline beside the work, which the annotator has not seen before. */
  static OpenWindow asItOpens(Path workspace) throws Exception {
    OpenWindow open = opening(workspace, _ -> {});
    open.waitFor(() -> open.model().openProperty().get() != null);
    open.settle();
    return open;
  }

  /**
   * Before any item is there.
   *
   * @param atOnce what is done before the interface thread does anything else
   */
  static OpenWindow opening(Path workspace, Consumer<Scene> atOnce) throws Exception {
    return opening(workspace, FxDelay::new, atOnce);
  }

  private static OpenWindow opening(Path workspace, Delay.Factory delays, Consumer<Scene> atOnce)
      throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    PreparedAnswers dialogs = new PreparedAnswers();
    SettingsStore settings = new SettingsStore(workspace.resolveSibling("settings.json"));
    Window window =
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () -> {
              stage.setX(0);
              stage.setY(0);
              Window shown = Window.show(stage, workspace, A1, settings, dialogs, delays, _ -> {});
              stage.setWidth(1000);
              stage.setHeight(800);
              atOnce.accept(stage.getScene());
              return shown;
            });
    return new OpenWindow(workspace, window, dialogs);
  }

  AnnotateModel model() {
    return window.wiring().annotate();
  }

  Window window() {
    return window;
  }

  /** A file in the folder of the workspace. */
  Path beside(String name) {
    return workspace.resolveSibling(name);
  }

  /** Answers the dialogs that ask for files. */
  PreparedAnswers dialogs() {
    return dialogs;
  }

  Commands commands() {
    return window.wiring().commands();
  }

  ItemModel item() {
    ItemModel item = model().openProperty().get();
    if (item == null) {
      throw new AssertionError("no item is open");
    }
    return item;
  }

  Judgment judgment() {
    return standing().judgment();
  }

  Standing standing() {
    return item().standing();
  }

  FxRobot robot() {
    return robot;
  }

  /** Presses keys one after the other, each once what the one before did is saved and shown. */
  void press(javafx.scene.input.KeyCode... keys) throws TimeoutException {
    for (javafx.scene.input.KeyCode key : keys) {
      robot.push(key);
      settle();
    }
  }

  void chord(javafx.scene.input.KeyCode... keys) throws TimeoutException {
    robot.push(keys);
    settle();
  }

  void type(String text) throws TimeoutException {
    robot.write(text);
    settle();
  }

  /** Does what a command does, whatever its key; does not wait for what follows. */
  void run(String command) {
    robot.interact(
        () ->
            commands().all().stream()
                .filter(one -> one.id().equals(command))
                .findFirst()
                .orElseThrow()
                .runIfEnabled());
  }

  String textOf(String query) {
    return ((Labeled) robot.lookup(query).query()).getText();
  }

  /** Whether the palette or the cheat sheet lies over the place. */
  boolean isCovered() {
    return window.wiring().shell().isCovered();
  }

  void focus(String query) throws TimeoutException {
    Node node = robot.lookup(query).query();
    Platform.runLater(node::requestFocus);
    settle();
  }

  /** The keys that the status bar names. */
  List<String> hints() {
    return robot.lookup(".hints .key").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Nullable Node focusOwner() {
    return window.stage().getScene().getFocusOwner();
  }

  /** Waits until nothing is being typed, saved or laid out any more. */
  void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> model().flushTyping());
    waitFor(() -> window.wiring().saver().isIdle());
    WaitForAsyncUtils.waitForFxEvents();
  }

  void waitFor(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition::getAsBoolean));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until something shows, also in a pop-over or a menu. */
  void waitToSee(String query) throws TimeoutException {
    waitFor(() -> robot.lookup(query).queryAll().stream().anyMatch(OpenWindow::isShown));
    settle();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  @Override
  public void close() throws TimeoutException {
    Platform.runLater(window::close);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !window.stage().isShowing());
  }
}
