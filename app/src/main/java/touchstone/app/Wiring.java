package touchstone.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.scene.input.InputEvent;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Reader;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.AnnotateView;
import touchstone.app.annotate.Asides;
import touchstone.app.annotate.ItemImages;
import touchstone.app.annotate.QuestionsModel;
import touchstone.app.annotate.SegmentingModel;
import touchstone.app.annotate.SkipModel;
import touchstone.app.annotate.SummaryModel;
import touchstone.app.annotate.TimeModel;
import touchstone.app.annotate.ViewStates;
import touchstone.app.commands.Commands;
import touchstone.app.commands.KeyHints;
import touchstone.app.commands.Keystroke;
import touchstone.app.compare.CompareModel;
import touchstone.app.guide.GuideModel;
import touchstone.app.guide.GuideView;
import touchstone.app.guideline.GuidelineModel;
import touchstone.app.guideline.GuidelineView;
import touchstone.app.imports.ImportModel;
import touchstone.app.navigation.Navigation;
import touchstone.app.palette.ItemsByText;
import touchstone.app.settings.SettingsStore;
import touchstone.app.shell.ComparePlace;
import touchstone.app.shell.FileDialogs;
import touchstone.app.shell.ShellView;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.tasks.Latest;
import touchstone.app.tasks.Threads;
import touchstone.app.team.TeamModel;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.app.workspace.Saver;
import touchstone.app.workspace.WrittenActs;
import touchstone.assets.guide.Guide;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.GuidelineIntake;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.image.DecodeLimits;
import touchstone.viewer.image.ImageCache;
import touchstone.viewer.image.ImageDecoder;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.text.Formulas;

/**
 * Puts the program together for one workspace: the only place where something that holds a resource
 * is made.
 */
public final class Wiring implements AutoCloseable {
  /** A pause in typing after which the critique is saved. */
  private static final Duration TYPING_PAUSE = Duration.ofMillis(400);

  /** Room for the images that were just seen and those that come next; in bytes. */
  private static final long CACHED_IMAGES = 256L << 20;

  /** After so long without a key or the mouse, what may be wanted next is read. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final Duration RETRY_PAUSE = Duration.ofSeconds(3);

  private final Annotator annotator;
  private final Workspace workspace;
  private final Threads threads;
  private final Saver saver;
  private final AnnotateModel annotate;
  private final ViewStates views;
  private final GuidelineModel guideline;
  private final Asides asides;
  private final CompareModel compare;
  private final ImportModel imports;
  private final Navigation navigation;
  private final ShellView shell;
  private final Commands commands;

  private Wiring(
      Annotator annotator,
      Workspace workspace,
      Threads threads,
      Saver saver,
      AnnotateModel annotate,
      ViewStates views,
      GuidelineModel guideline,
      Asides asides,
      CompareModel compare,
      ImportModel imports,
      Navigation navigation,
      ShellView shell,
      Commands commands) {
    this.annotator = annotator;
    this.workspace = workspace;
    this.threads = threads;
    this.saver = saver;
    this.annotate = annotate;
    this.views = views;
    this.guideline = guideline;
    this.asides = asides;
    this.compare = compare;
    this.imports = imports;
    this.navigation = navigation;
    this.shell = shell;
    this.commands = commands;
  }

  /**
   * Opens a workspace for an annotator; called on the interface thread.
   *
   * @param reopen told when the workspace is to be opened anew, and for whom
   */
  public static Wiring open(
      Path file,
      Annotator annotator,
      SettingsStore settings,
      FileDialogs dialogs,
      Executor interfaceThread,
      Delay.Factory delays,
      Consumer<Annotator> reopen)
      throws StorageException, ExchangeException {
    InstantSource clock = InstantSource.system();
    Workspace workspace = Workspace.open(file, clock, RandomGenerator.of("SecureRandom"));
    Threads threads = Threads.start();
    try {
      Words words = new Words(settings.get().locale());
      Formulas formulas = new Formulas(threads.decoding());
      formulas.warmUp();
      Background reading = new Background(threads.reading(), interfaceThread);
      Background savingThread = new Background(threads.saving(), interfaceThread);
      Set<Annotator> leads = workspace.leads().people();
      WrittenActs acts = new WrittenActs(workspace.journal());
      Bench bench = bench(workspace, acts, leads, annotator);
      Saver saver =
          new Saver(bench.session(), savingThread, delays.of(RETRY_PAUSE), clock, acts::last);
      QueueModel queue =
          new QueueModel(
              bench,
              reading,
              settings.get().queueOf(file),
              query -> settings.change(current -> current.withQueue(file, query)));
      AnnotateModel model =
          new AnnotateModel(bench, queue, saver, reading, delays.of(TYPING_PAUSE));
      TimeModel time = new TimeModel(model, clock, delays.of(TimeModel.TICK));
      Asides asides =
          new Asides(
              new SkipModel(model),
              new QuestionsModel(model, bench, reading, leads),
              new SegmentingModel(model, bench, leads),
              time,
              new SummaryModel(bench, model, time, new Latest(reading)));
      ViewStates views = new ViewStates(settings.beside("views.json"));
      model.openProperty().addListener((_, _, _) -> keep(views, reading));
      ImageLoader loader = loader(bench, threads);
      ItemImages images = new ItemImages(bench, reading, loader, words);
      Commands commands = commands(settings);
      AnnotateView view =
          new AnnotateView(
              model, asides, images, views, formulas, new KeyHints(commands, words), words);
      GuidelineModel guideline =
          new GuidelineModel(
              bench.guideline(), bench.session().hasSeenGuideline(), saver, settings);
      GuideModel guide = new GuideModel();
      Navigation navigation = new Navigation();
      FigurePlaces places =
          new FigurePlaces(
              workspace,
              bench,
              saver,
              navigation,
              dialogs,
              reading,
              new Background(threads.ahead(), interfaceThread),
              delays.of(QUIET),
              words);
      ComparePlace compare = places.compare(loader, settings, formulas, commands);
      ImportModel imports = places.imports(compare.model());
      ShellView shell =
          new ShellView(
              bench,
              model,
              view,
              guideline,
              new GuidelineView(guideline, formulas, words),
              guide,
              () -> new GuideView(guide, Guide.chapters(words.locale()), formulas, words),
              compare,
              imports,
              places.insights(),
              navigation,
              dialogs,
              new TeamModel(bench, new WorkspaceTeam(workspace), settings, reading, reopen),
              new ItemsByText(bench, reading),
              commands,
              settings,
              words);
      shell.addEventFilter(InputEvent.ANY, _ -> places.ahead().stir());
      model.openProperty().addListener((_, _, _) -> places.ahead().stir());
      return new Wiring(
          annotator,
          workspace,
          threads,
          saver,
          model,
          views,
          guideline,
          asides,
          compare.model(),
          imports,
          navigation,
          shell,
          commands);
    } catch (StorageException | ExchangeException | RuntimeException e) {
      threads.close();
      workspace.close();
      throw e;
    }
  }

  private static void keep(ViewStates views, Background background) {
    background.run(
        () -> {
          views.save();
          return views;
        },
        _ -> {},
        _ -> {});
  }

  private static ImageLoader loader(Bench bench, Threads threads) {
    return new ImageLoader(
        new ImageDecoder(DecodeLimits.STANDARD),
        new ImageCache(CACHED_IMAGES),
        hash -> {
          try {
            return bench.images().bytes(hash).orElseThrow(() -> new IOException("not there"));
          } catch (StorageException e) {
            throw new IOException(e.getMessage(), e);
          }
        },
        threads.decoding());
  }

  private static Bench bench(
      Workspace workspace, Journal journal, Set<Annotator> leads, Annotator annotator)
      throws StorageException, ExchangeException {
    Guideline guideline = new GuidelineIntake(workspace).history().inForce();
    String name = workspace.file().getFileName().toString().replaceFirst("\\.touchstone$", "");
    return new Bench(
        name,
        workspace.items(),
        workspace.images(),
        workspace.judgments(),
        workspace.search(),
        workspace.bookmarks(),
        workspace.drafts(),
        workspace.critiques(),
        workspace.corrections(),
        workspace.answerKeys(),
        new AnnotationSession(
            journal, workspace.judgments(), guideline, Reader.among(leads, annotator)));
  }

  /** A registry that begins with the keys the user chose before, and keeps those chosen next. */
  private static Commands commands(SettingsStore settings) {
    Map<String, Keystroke> keys = new HashMap<>();
    settings
        .get()
        .keys()
        .forEach(
            (id, key) -> {
              try {
                keys.put(id, Keystroke.parse(key));
              } catch (IllegalArgumentException e) {
                LoggerFactory.getLogger(Wiring.class).warn("key of {} can't be understood", id, e);
              }
            });
    Commands commands = new Commands(keys);
    commands
        .ownKeysProperty()
        .addListener(
            (_, _, own) -> {
              Map<String, String> texts = new TreeMap<>();
              own.forEach((id, key) -> texts.put(id, key.format()));
              settings.change(current -> current.withKeys(texts));
            });
    return commands;
  }

  /** Who is at work. */
  public Annotator annotator() {
    return annotator;
  }

  public ShellView shell() {
    return shell;
  }

  public AnnotateModel annotate() {
    return annotate;
  }

  public GuidelineModel guideline() {
    return guideline;
  }

  public Commands commands() {
    return commands;
  }

  public ImportModel imports() {
    return imports;
  }

  public CompareModel compare() {
    return compare;
  }

  public Navigation navigation() {
    return navigation;
  }

  public Asides asides() {
    return asides;
  }

  public Saver saver() {
    return saver;
  }

  /** Waits for what is being written. Call when {@link Saver#isIdle} holds, or work is lost. */
  @Override
  public void close() {
    threads.close();
    views.save();
    try {
      workspace.checkpoint();
    } catch (StorageException e) {
      // The write-ahead log holds everything; the next opening brings it into the file.
      LoggerFactory.getLogger(Wiring.class).warn("the workspace could not be tidied up", e);
    }
    workspace.close();
  }
}
