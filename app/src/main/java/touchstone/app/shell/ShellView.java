package touchstone.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.AnnotateView;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.app.commands.KeyDispatcher;
import touchstone.app.commands.KeyHints;
import touchstone.app.failures.FailureWords;
import touchstone.app.guide.GuideModel;
import touchstone.app.guide.GuideView;
import touchstone.app.guideline.GuidelineModel;
import touchstone.app.guideline.GuidelineView;
import touchstone.app.imports.ImportModel;
import touchstone.app.imports.ImportView;
import touchstone.app.keys.CheatSheetView;
import touchstone.app.keys.KeysModel;
import touchstone.app.navigation.Navigation;
import touchstone.app.palette.ItemFinder;
import touchstone.app.palette.PaletteModel;
import touchstone.app.palette.PaletteView;
import touchstone.app.settings.Settings;
import touchstone.app.settings.SettingsStore;
import touchstone.app.settings.Theme;
import touchstone.app.team.TeamModel;
import touchstone.app.team.TeamView;
import touchstone.app.workspace.Bench;
import touchstone.assets.words.Words;

/** The window's content: bar, place, guideline, status; and what lies over them for a while. */
public final class ShellView extends StackPane {
  /**
   * From this width on, in pixels, the guideline fits beside the queue, the image and the steps.
   */
  private static final double ROOM_FOR_ALL = 1120;

  private final SettingsStore settings;
  private final TopBar topBar;
  private final Places places;
  private final Overlay overlay = new Overlay();
  private final PaletteModel palette;
  private final KeysModel keys;
  private final BooleanBinding roomy;
  private final KeyDispatcher dispatcher;

  public ShellView(
      Bench bench,
      AnnotateModel model,
      AnnotateView annotate,
      GuidelineModel guideline,
      GuidelineView guidelineView,
      GuideModel guide,
      Supplier<GuideView> guideView,
      ComparePlace compare,
      ImportModel imports,
      InsightsPlace insights,
      Navigation navigation,
      FileDialogs dialogs,
      TeamModel team,
      ItemFinder items,
      Commands commands,
      SettingsStore settings,
      Words words) {
    this.settings = settings;
    getStyleClass().add("shell");
    palette =
        new PaletteModel(commands, model.queue()::itemCount, model.opening()::openNumber, items);
    keys = new KeysModel(commands);
    WorkbenchCommands all = new WorkbenchCommands(commands, words);
    dispatcher =
        new KeyDispatcher(
            commands,
            this::context,
            this::isCovered,
            annotate.arrivalProperty(),
            WorkbenchCommands.LEAFING);
    all.addJudging(model);
    all.addMoving(model);
    all.addLooking(annotate.imagePane());
    all.addPointing(annotate.imagePane());
    all.addQueue(model, annotate.queue(), palette::openForItem, () -> makeRoom(guideline));
    all.addAsides(annotate.asides());
    all.addWindow(palette::open, keys::open, guide::open, guideline, this::switchTheme);
    KeyHints hints = new KeyHints(commands, words);
    AnnotatePlace annotatePlace = new AnnotatePlace(model, annotate, hints, words);
    all.addSummary(annotatePlace::toggleSummary);
    all.addImport(() -> dialogs.open(words.text("import.title")).ifPresent(imports::open));
    all.addTeam(
        team, () -> dialogs.open(words.text("team.guideline.title")).ifPresent(team::takeIn));
    all.addReport(insights.reportable(), () -> insights.report(bench.name()));
    List<PlaceFrame> frames =
        List.of(annotatePlace.frame(), compare.frame(), insights.frame(bench));
    new CompareCommands(commands, navigation, compare, words).add();
    all.addPlaces(frames, navigation);
    topBar =
        new TopBar(
            bench,
            model.queue(),
            guideline,
            palette,
            hints,
            words,
            team::sayWho,
            this::switchTheme);
    StatusBar status = new StatusBar(model.saver(), hints, words);
    places = new Places(frames, navigation, status);
    BorderPane frame = new BorderPane(places);
    frame.setLeft(new Rail(frames, navigation, hints, words));
    frame.setTop(new VBox(topBar, new SaveBanner(model.saver(), new FailureWords(words), words)));
    frame.setRight(guidelineView);
    frame.setBottom(status);
    getChildren().setAll(frame, overlay);
    roomy = guideline.openProperty().not().or(widthProperty().greaterThanOrEqualTo(ROOM_FOR_ALL));
    roomy.subscribe(annotate::setQueueShown);
    settings.settingsProperty().subscribe(this::show);
    cover(
        palette.openProperty(),
        () -> new PaletteView(palette, commands, words),
        PaletteView::field,
        Pos.TOP_CENTER,
        palette::close);
    cover(
        keys.openProperty(),
        () -> new CheatSheetView(keys, commands, words),
        CheatSheetView::firstFocus,
        Pos.CENTER,
        keys::close);
    cover(guide.openProperty(), guideView, GuideView::firstFocus, Pos.CENTER, guide::close);
    cover(
        imports.openProperty(),
        () -> new ImportView(imports, words),
        ImportView::firstFocus,
        Pos.CENTER,
        imports::close);
    cover(
        team.openProperty(),
        () -> new TeamView(team, words),
        TeamView::firstFocus,
        Pos.CENTER,
        team::close);
  }

  /** Gives the keys pressed in a window to commands. */
  public KeyDispatcher dispatcher() {
    return dispatcher;
  }

  /** Whose keys work now, unless something lies over the place. */
  private CommandContext context() {
    return places.context();
  }

  /** Whether something lies over the place and has all keys. */
  public boolean isCovered() {
    return overlay.isShown();
  }

  /**
   * Lays something over the place for as long as it is open. Most starts never need its view, so it
   * is made when it is first opened.
   */
  private <V extends Region> void cover(
      ReadOnlyBooleanProperty opened,
      Supplier<V> view,
      Function<V, Node> firstFocus,
      Pos where,
      Runnable close) {
    AtomicReference<@Nullable V> made = new AtomicReference<>();
    opened.addListener(
        (_, _, open) -> {
          if (open) {
            V shown = made.updateAndGet(known -> known == null ? view.get() : known);
            overlay.show(shown, firstFocus.apply(shown), where, close);
          } else {
            overlay.hide();
          }
        });
  }

  /** In a narrow window the guideline stands where the queue was. */
  private void makeRoom(GuidelineModel guideline) {
    if (!roomy.get()) {
      guideline.close();
      // What opens beside a control must know where that is.
      applyCss();
      layout();
    }
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
