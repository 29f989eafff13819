package touchstone.app.shell;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.settings.Theme;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** Which workspace this is, who is at work, how far the work is. */
final class TopBar extends HBox {
  private final Words words;
  private final FontIcon themeIcon = new FontIcon(Feather.MOON);

  TopBar(Bench bench, QueueModel queue, Words words, Runnable switchTheme) {
    this.words = words;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region logo = new Region();
    logo.getStyleClass().add("logo");
    Label name = new Label(bench.name());
    name.getStyleClass().add("workspace-name");
    Label guideline =
        new Label(
            words.text("guideline.short", bench.guideline().name(), bench.guideline().version()));
    guideline.getStyleClass().add("secondary");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    getChildren()
        .setAll(
            logo,
            name,
            guideline,
            spring,
            progress(queue),
            person(bench.annotator().name()),
            theme(switchTheme));
  }

  void show(Theme theme) {
    themeIcon.setIconCode(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN);
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

  private HBox person(String name) {
    Label initials = new Label(initials(name));
    StackPane avatar = new StackPane(initials);
    avatar.getStyleClass().add("avatar");
    Label full = new Label(name);
    HBox box = new HBox(avatar, full);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("person");
    box.setAccessibleText(words.text("annotator.name", name));
    return box;
  }

  private static String initials(String name) {
    return name.substring(
        0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
  }

  private Button theme(Runnable switchTheme) {
    Button button = new Button(null, themeIcon);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(words.text("command.window.theme")));
    button.setAccessibleText(words.text("command.window.theme"));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> switchTheme.run());
    return button;
  }
}
