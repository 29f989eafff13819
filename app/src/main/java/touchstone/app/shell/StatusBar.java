package touchstone.app.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.session.Act;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.EffectWords;
import touchstone.app.workspace.SaveState;
import touchstone.app.workspace.Saver;
import touchstone.assets.words.Words;

/** What is on the disk, what the shown place says, and which keys matter there. */
final class StatusBar extends HBox {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

  private final KeyHints hints;
  private final Words words;
  private final EffectWords effects;
  private final Region lamp = new Region();
  private final Label saved = new Label();
  private final DateTimeFormatter clock;

  StatusBar(Saver saver, KeyHints hints, Words words) {
    this.hints = hints;
    this.words = words;
    this.effects = new EffectWords(words);
    this.clock =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
            .withLocale(words.locale())
            .withZone(ZoneId.systemDefault());
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    lamp.getStyleClass().add("lamp");
    saved.setId("saved");
    saver.stateProperty().subscribe(this::show);
  }

  /** Shows what another place has to say. */
  void show(PlaceFrame place) {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    getChildren().setAll(lamp, saved, place.status(), spring, hintsOf(place.hints()));
  }

  private void show(SaveState state) {
    lamp.pseudoClassStateChanged(FAILED, state instanceof SaveState.Failed);
    lamp.pseudoClassStateChanged(BUSY, state instanceof SaveState.Saving);
    saved.setText(
        switch (state) {
          case SaveState.Saved(Instant at, Act last) when at != null -> saved(at, last);
          case SaveState.Saved _ -> words.text("saved.nothing-new");
          case SaveState.Saving() -> words.text("saving");
          case SaveState.Failed(_, int pending) -> words.text("not-saved", pending);
        });
  }

  private String saved(Instant at, @Nullable Act last) {
    String what = last == null ? "" : effects.of(last);
    return what.isEmpty()
        ? words.text("saved.at", clock.format(at))
        : words.text("saved.last", clock.format(at), what);
  }

  private HBox hintsOf(List<String> ids) {
    HBox box = new HBox();
    box.getStyleClass().add("hints");
    box.setAlignment(Pos.CENTER_RIGHT);
    for (String id : ids) {
      Label cap = hints.cap(id);
      Label name = new Label(words.text("hint." + id));
      name.visibleProperty().bind(cap.visibleProperty());
      name.managedProperty().bind(cap.managedProperty());
      box.getChildren().addAll(name, cap);
    }
    return box;
  }
}
