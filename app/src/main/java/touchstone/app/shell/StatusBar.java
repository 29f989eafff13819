package touchstone.app.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.NoticeWords;
import touchstone.app.annotate.TimeModel;
import touchstone.app.commands.KeyHints;
import touchstone.app.workspace.SaveState;
import touchstone.assets.words.Words;

/** What is on the disk, where the focus is, what happened last, and which keys matter now. */
final class StatusBar extends HBox {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
  private static final String[] HINTS = {
    "go.next-step", "judge.correct", "judge.incorrect", "judge.critique", "edit.undo", "window.keys"
  };

  private final Words words;
  private final Region lamp = new Region();
  private final Label saved = new Label();
  private final DateTimeFormatter clock;

  StatusBar(AnnotateModel model, TimeModel time, KeyHints hints, Words words) {
    this.words = words;
    this.clock =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
            .withLocale(words.locale())
            .withZone(ZoneId.systemDefault());
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    lamp.getStyleClass().add("lamp");
    saved.setId("saved");
    Label place = new Label();
    model.focusProperty().subscribe(_ -> place.setText(placeText(model)));
    model.openProperty().subscribe(_ -> place.setText(placeText(model)));
    Label notice = new Label();
    notice.setId("notice");
    NoticeWords noticeWords = new NoticeWords(words);
    model.noticeProperty().subscribe(happened -> notice.setText(noticeWords.of(happened)));
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    model.saver().stateProperty().subscribe(this::show);
    getChildren()
        .setAll(lamp, saved, place, ActiveTime.label(time, words), notice, spring, hints(hints));
  }

  private void show(SaveState state) {
    lamp.pseudoClassStateChanged(FAILED, state instanceof SaveState.Failed);
    lamp.pseudoClassStateChanged(BUSY, state instanceof SaveState.Saving);
    saved.setText(
        switch (state) {
          case SaveState.Saved(Instant at) when at != null ->
              words.text("saved.at", clock.format(at));
          case SaveState.Saved _ -> words.text("saved.nothing-new");
          case SaveState.Saving() -> words.text("saving");
          case SaveState.Failed(_, int pending) -> words.text("not-saved", pending);
        });
  }

  private String placeText(AnnotateModel model) {
    var open = model.openProperty().get();
    if (open == null) {
      return "";
    }
    int step = model.focusedStep();
    return step == 0
        ? words.text("place.answer")
        : words.text("place.step", step, open.steps().size());
  }

  private HBox hints(KeyHints hints) {
    HBox box = new HBox();
    box.getStyleClass().add("hints");
    box.setAlignment(Pos.CENTER_RIGHT);
    for (String id : HINTS) {
      Label cap = hints.cap(id);
      Label name = new Label(words.text("hint." + id));
      name.visibleProperty().bind(cap.visibleProperty());
      name.managedProperty().bind(cap.managedProperty());
      box.getChildren().addAll(name, cap);
    }
    return box;
  }
}
