package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.assets.words.Words;
import touchstone.viewer.text.GrowingTextArea;
import touchstone.viewer.text.Symbols;

/** What can be said of any step, right or wrong: unsure, how sure, a note. */
final class StepDetails extends VBox {
  private static final int MOST_NOTE_ROWS = 6;

  private final AnnotateModel model;
  private final StepModel step;
  private final Words words;
  private final ToggleButton unsure;
  private final Hyperlink inherit = new Hyperlink();
  private final GrowingTextArea note = new GrowingTextArea(1, MOST_NOTE_ROWS, Symbols.latex());
  private final List<ToggleButton> confidences = new ArrayList<>();

  StepDetails(AnnotateModel model, StepModel step, Words words) {
    this.model = model;
    this.step = step;
    this.words = words;
    getStyleClass().add("step-details");
    unsure = quiet("unsure", () -> model.editing().toggleUnsure(step.number()));
    prepareNote();
    inherit.getStyleClass().add("inherit");
    inherit.setFocusTraversable(false);
    inherit.setOnAction(_ -> model.editing().inheritFromLastError(step.number()));
    FlowPane line = new FlowPane(inherit, unsure);
    line.getStyleClass().add("quiet-line");
    line.getChildren().add(link("note.add", new Focus.Note(step.number())));
    line.getChildren().add(link("check.add", new Focus.Question(step.number())));
    if (model.guideline().confidence()) {
      line.getChildren().add(confidence());
    }
    getChildren().add(0, line);
    step.judgmentProperty().subscribe(this::show);
  }

  void focusNote() {
    showNote(true);
    note.requestFocus();
    note.end();
  }

  /** Shows what depends on other steps. */
  void refresh() {
    boolean open = step.judgmentProperty().get().verdict() == null;
    offerInheritance(open ? model.editing().lastErrorBefore(step.number()) : OptionalInt.empty());
  }

  private void offerInheritance(OptionalInt from) {
    from.ifPresent(earlier -> inherit.setText(words.text("inherited.offer", earlier)));
    inherit.setVisible(from.isPresent());
    inherit.setManaged(from.isPresent());
  }

  private void prepareNote() {
    note.getStyleClass().add("note");
    note.setId("note-" + step.number());
    note.setPromptText(words.text("note.prompt"));
    note.setAccessibleText(words.text("note.name", step.number()));
    note.textProperty().bindBidirectional(step.noteProperty());
    Runnable back = () -> model.focusOn(new Focus.Step(step.number()));
    FieldKeys.install(note, back, back);
    note.focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (focused) {
                model.focusOn(new Focus.Note(step.number()));
              } else {
                model.flushTyping();
              }
              showNote(focused || !step.noteProperty().get().isBlank());
            });
    step.noteProperty().subscribe(text -> showNote(note.isFocused() || !text.isBlank()));
  }

  /** A field costs most of what a step does, so it is in the window from when it is needed. */
  private void showNote(boolean shown) {
    if (shown && note.getParent() == null) {
      getChildren().add(note);
    }
    note.setVisible(shown);
    note.setManaged(shown);
  }

  private HBox confidence() {
    Label label = new Label(words.text("confidence"));
    label.getStyleClass().add("secondary");
    HBox buttons = new HBox(label);
    buttons.getStyleClass().add("confidence");
    for (double value : StepEditing.CONFIDENCES) {
      ToggleButton button = new ToggleButton(words.text("confidence.value", value));
      button.getStyleClass().add("quiet");
      button.setUserData(value);
      button.setAccessibleText(words.text("confidence.name", step.number(), value));
      button.setOnAction(_ -> act(() -> model.editing().toggleConfidence(step.number(), value)));
      confidences.add(button);
      buttons.getChildren().add(button);
    }
    return buttons;
  }

  private Hyperlink link(String key, Focus to) {
    Hyperlink link = new Hyperlink(words.text(key));
    link.getStyleClass().add("quiet");
    link.setFocusTraversable(false);
    link.setOnAction(_ -> model.focusOn(to));
    return link;
  }

  private ToggleButton quiet(String key, Runnable action) {
    ToggleButton button = new ToggleButton(words.text(key));
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> act(action));
    return button;
  }

  /** A toggle button switches itself; what counts is the judgment. */
  private void act(Runnable action) {
    action.run();
    show(step.judgmentProperty().get());
  }

  private void show(StepJudgment said) {
    unsure.setSelected(said.unsure());
    for (ToggleButton button : confidences) {
      button.setSelected(button.getUserData().equals(said.confidence()));
    }
    if (said.verdict() != null) {
      offerInheritance(OptionalInt.empty());
    }
  }
}
