package touchstone.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import javafx.scene.input.KeyCombination;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Guideline;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.AnnotateView;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.app.commands.KeyDispatcher;
import touchstone.app.settings.SettingsStore;
import touchstone.app.shell.ShellView;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.app.workspace.Saver;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.image.DecodeLimits;
import touchstone.viewer.image.ImageDecoder;
import touchstone.viewer.text.Formulas;

/**
 * Puts the program together for one workspace: the only place where something that holds a resource
 * is made.
 */
public final class Wiring implements AutoCloseable {
  /** A pause in typing after which the critique is saved. */
  private static final Duration TYPING_PAUSE = Duration.ofMillis(400);

  private static final Duration RETRY_PAUSE = Duration.ofSeconds(3);

  private final Workspace workspace;
  private final ExecutorService workers;
  private final Saver saver;
  private final AnnotateModel annotate;
  private final ShellView shell;
  private final Commands commands;

  private Wiring(
      Workspace workspace,
      ExecutorService workers,
      Saver saver,
      AnnotateModel annotate,
      ShellView shell,
      Commands commands) {
    this.workspace = workspace;
    this.workers = workers;
    this.saver = saver;
    this.annotate = annotate;
    this.shell = shell;
    this.commands = commands;
  }

  /** Opens a workspace for an annotator; called on the interface thread. */
  public static Wiring open(
      Path file,
      Annotator annotator,
      SettingsStore settings,
      Executor interfaceThread,
      Delay.Factory delays)
      throws StorageException, ExchangeException {
    InstantSource clock = InstantSource.system();
    Workspace workspace = Workspace.open(file, clock, RandomGenerator.of("SecureRandom"));
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    try {
      Words words = new Words(settings.get().locale());
      Formulas formulas = new Formulas(workers);
      formulas.warmUp();
      Background background = new Background(workers, interfaceThread);
      Bench bench = bench(workspace, annotator);
      Saver saver = new Saver(bench.session(), background, delays.of(RETRY_PAUSE), clock);
      QueueModel queue = new QueueModel(bench, background);
      AnnotateModel model =
          new AnnotateModel(bench, queue, saver, background, delays.of(TYPING_PAUSE));
      AnnotateView view =
          new AnnotateView(
              model, bench, background, new ImageDecoder(DecodeLimits.STANDARD), formulas, words);
      Commands commands = new Commands(ownKeys(settings));
      ShellView shell = new ShellView(bench, model, view, commands, settings, words);
      return new Wiring(workspace, workers, saver, model, shell, commands);
    } catch (StorageException | ExchangeException | RuntimeException e) {
      workers.shutdown();
      workspace.close();
      throw e;
    }
  }

  private static Bench bench(Workspace workspace, Annotator annotator)
      throws StorageException, ExchangeException {
    List<String> guidelines = workspace.guidelines();
    if (guidelines.isEmpty()) {
      throw new ExchangeException(workspace.file() + " has no guideline; make the workspace anew");
    }
    Guideline guideline = GuidelineFile.parse(guidelines.getLast());
    String name = workspace.file().getFileName().toString().replaceFirst("\\.touchstone$", "");
    return new Bench(
        name,
        workspace.items(),
        workspace.images(),
        workspace.judgments(),
        workspace.search(),
        new AnnotationSession(workspace.journal(), workspace.judgments(), guideline, annotator));
  }

  private static Map<String, KeyCombination> ownKeys(SettingsStore settings) {
    Map<String, KeyCombination> keys = new LinkedHashMap<>();
    settings
        .get()
        .keys()
        .forEach(
            (id, key) -> {
              try {
                keys.put(id, KeyCombination.valueOf(key));
              } catch (IllegalArgumentException e) {
                LoggerFactory.getLogger(Wiring.class).warn("key of {} can't be understood", id, e);
              }
            });
    return keys;
  }

  public ShellView shell() {
    return shell;
  }

  public AnnotateModel annotate() {
    return annotate;
  }

  public Saver saver() {
    return saver;
  }

  public KeyDispatcher keys() {
    return new KeyDispatcher(commands, () -> CommandContext.ANNOTATE);
  }

  /** Waits for what is being written. Call when {@link Saver#isIdle} holds, or work is lost. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      workspace.checkpoint();
    } catch (StorageException e) {
      // The write-ahead log holds everything; the next opening brings it into the file.
      LoggerFactory.getLogger(Wiring.class).warn("the workspace could not be tidied up", e);
    }
    workspace.close();
  }
}
