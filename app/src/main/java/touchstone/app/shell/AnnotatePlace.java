package touchstone.app.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import touchstone.app.annotate.AnnotateModel;
import touchstone.app.annotate.AnnotateView;
import touchstone.app.annotate.NoticeWords;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.KeyHints;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Place;
import touchstone.assets.words.Words;

/** The annotation place in the shell. */
final class AnnotatePlace {
  private static final List<String> HINTS =
      List.of(
          "go.next-step",
          "judge.correct",
          "judge.incorrect",
          "judge.critique",
          "edit.undo",
          "window.keys");

  private final AnnotateModel model;
  private final AnnotateView view;
  private final KeyHints hints;
  private final Words words;
  private final Label time;
  private final SummaryPopOver summary;

  AnnotatePlace(AnnotateModel model, AnnotateView view, KeyHints hints, Words words) {
    this.model = model;
    this.view = view;
    this.hints = hints;
    this.words = words;
    time = ActiveTime.label(view.asides().time(), words);
    summary = new SummaryPopOver(view.asides().summary(), model::refocus, words);
  }

  /** Shows what was done, or hides it. */
  void toggleSummary() {
    summary.toggle(time);
  }

  PlaceFrame frame() {
    return new PlaceFrame(
        Place.ANNOTATE,
        Feather.EDIT_2,
        Bindings.createBooleanBinding(() -> true),
        () -> view,
        status(),
        HINTS,
        () -> view.asides().haveKeyboard() ? CommandContext.ASIDE : CommandContext.ANNOTATE,
        this::arrive,
        model::flushTyping);
  }

  private void arrive(Destination destination) {
    if (destination instanceof Destination.AnnotateItem(var item, int step)) {
      model.opening().openItem(item, () -> model.focusOnStep(step));
    } else {
      model.opening().readAgain();
    }
    view.asides().questions().readAgain();
    model.refocus();
  }

  private HBox status() {
    Label place = new Label();
    // They mean nothing cut short, while the notice and the names of keys can still be guessed.
    place.setMinWidth(Region.USE_PREF_SIZE);
    time.setMinWidth(Region.USE_PREF_SIZE);
    model.focusProperty().subscribe(_ -> place.setText(placeText()));
    model.openProperty().subscribe(_ -> place.setText(placeText()));
    Label notice = new Label();
    notice.setId("notice");
    NoticeWords noticeWords = new NoticeWords(hints, words);
    model.noticeProperty().subscribe(happened -> notice.setText(noticeWords.of(happened)));
    HBox status = new HBox(place, time, notice);
    status.getStyleClass().add("place-status");
    status.setAlignment(Pos.CENTER_LEFT);
    return status;
  }

  private String placeText() {
    var open = model.openProperty().get();
    if (open == null) {
      return "";
    }
    int step = model.focusedStep();
    return step == 0
        ? words.text("place.answer")
        : words.text("place.step", step, open.steps().size());
  }
}
