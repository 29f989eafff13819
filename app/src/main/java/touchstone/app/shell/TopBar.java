package touchstone.app.shell;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.commands.KeyHints;
import touchstone.app.guideline.GuidelineModel;
import touchstone.app.palette.PaletteModel;
import touchstone.app.settings.Theme;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** Which workspace this is, who is at work, how far the work is. */
final class TopBar extends HBox {
  private final Words words;
  private final KeyHints hints;
  private final FontIcon themeIcon = new FontIcon(Feather.MOON);

  TopBar(
      Bench bench,
      QueueModel queue,
      GuidelineModel guideline,
      PaletteModel palette,
      KeyHints hints,
      Words words,
      Runnable sayWho,
      Runnable switchTheme) {
    this.hints = hints;
    this.words = words;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region logo = new Region();
    logo.getStyleClass().add("logo");
    Label name = new Label(bench.name());
    name.getStyleClass().add("workspace-name");
    HBox left = new HBox(logo, name, guideline(guideline));
    left.setAlignment(Pos.CENTER_LEFT);
    HBox right =
        new HBox(progress(queue), person(bench.annotator().name(), sayWho), theme(switchTheme));
    right.setAlignment(Pos.CENTER_RIGHT);
    for (HBox side : List.of(left, right)) {
      side.getStyleClass().add("top-bar-side");
      side.setMinWidth(USE_PREF_SIZE);
      // Equal sides keep the search in the middle of the window.
      side.setPrefWidth(320);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    getChildren().setAll(left, search(palette), right);
  }

  void show(Theme theme) {
    themeIcon.setIconCode(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN);
  }

  /** Looks like a field to search in, since that is what it opens. */
  private Button search(PaletteModel palette) {
    Label prompt = new Label(words.text("palette.prompt"), new FontIcon(Feather.SEARCH));
    prompt.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(prompt, Priority.ALWAYS);
    HBox content = new HBox(prompt, hints.cap("window.palette"));
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("search-content");
    Button search = new Button(null, content);
    search.setId("search");
    search.getStyleClass().add("search");
    search.setAccessibleText(words.text("palette.prompt"));
    search.setFocusTraversable(false);
    search.setOnAction(_ -> palette.open());
    content.prefWidthProperty().bind(search.widthProperty().subtract(20));
    return search;
  }

  private ToggleButton guideline(GuidelineModel model) {
    ToggleButton toggle =
        new ToggleButton(
            words.text("guideline.short", model.guideline().name(), model.guideline().version()),
            new FontIcon(Feather.BOOK_OPEN));
    toggle.setId("guideline-toggle");
    toggle.setMnemonicParsing(false);
    toggle.getStyleClass().add("guideline-toggle");
    hints.explain(toggle, words.text("command.window.guideline"), "window.guideline");
    toggle.setFocusTraversable(false);
    toggle.setOnAction(_ -> model.toggle());
    model.openProperty().subscribe(toggle::setSelected);
    return toggle;
  }

  private HBox progress(QueueModel queue) {
    Label count = new Label();
    ProgressBar bar = new ProgressBar(0);
    bar.getStyleClass().add("work-progress");
    queue
        .progressProperty()
        .subscribe(
            progress -> {
              int all = progress.values().stream().mapToInt(Integer::intValue).sum();
              int done = done(progress);
              count.setText(words.text("progress.short", done, all));
              bar.setProgress(all == 0 ? 0 : (double) done / all);
              bar.setAccessibleText(words.text("progress.long", done, all));
            });
    HBox box = new HBox(count, bar);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("work");
    return box;
  }

  private static int done(Map<Status, Integer> progress) {
    return progress.getOrDefault(Status.SUBMITTED, 0) + progress.getOrDefault(Status.SKIPPED, 0);
  }

  private Button person(String name, Runnable sayWho) {
    Label initials = new Label(initials(name));
    StackPane avatar = new StackPane(initials);
    avatar.getStyleClass().add("avatar");
    Label full = new Label(name);
    HBox box = new HBox(avatar, full);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("person");
    Button person = new Button(null, box);
    person.setId("person");
    person.getStyleClass().add("flat");
    hints.explain(person, words.text("command.team.name"), "team.name");
    person.setAccessibleText(words.text("annotator.name", name));
    person.setFocusTraversable(false);
    person.setOnAction(_ -> sayWho.run());
    return person;
  }

  private static String initials(String name) {
    return name.substring(
        0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
  }

  private Button theme(Runnable switchTheme) {
    Button button = new Button(null, themeIcon);
    button.getStyleClass().addAll("flat", "button-icon");
    hints.explain(button, words.text("command.window.theme"), "window.theme");
    button.setAccessibleText(words.text("command.window.theme"));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> switchTheme.run());
    return button;
  }
}
