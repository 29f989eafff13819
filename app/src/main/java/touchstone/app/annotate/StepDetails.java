package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.assets.words.Words;
import touchstone.viewer.text.GrowingTextArea;
import touchstone.viewer.text.Symbols;

/** What can be said of any step, right or wrong: unsure, how sure, a note. */
final class StepDetails extends VBox {
  private static final int MOST_NOTE_ROWS = 6;

  private final AnnotateModel model;
  private final Shown<StepModel> step;
  private final Words words;
  private final ToggleButton unsure;
  private final Hyperlink inherit = new Hyperlink();
  private final List<ToggleButton> confidences = new ArrayList<>();
  private @Nullable GrowingTextArea note;

  StepDetails(AnnotateModel model, Shown<StepModel> step, Words words) {
    this.model = model;
    this.step = step;
    this.words = words;
    getStyleClass().add("step-details");
    unsure = quiet("unsure", () -> model.editing().toggleUnsure(step.get().number()));
    inherit.getStyleClass().add("inherit");
    inherit.setFocusTraversable(false);
    inherit.setOnAction(_ -> model.editing().inheritFromLastError(step.get().number()));
    FlowPane line = new FlowPane(inherit, unsure);
    line.getStyleClass().add("quiet-line");
    line.getChildren().add(link("note.add", new Focus.Note(step.get().number())));
    line.getChildren().add(link("check.add", new Focus.Question(step.get().number())));
    if (model.guideline().confidence()) {
      line.getChildren().add(confidence());
    }
    getChildren().add(0, line);
    step.follow(_ -> dropNote());
    step.follow(StepModel::judgmentProperty, this::show);
    step.follow(StepModel::noteProperty, this::showNote);
  }

  void focusNote() {
    GrowingTextArea field = note();
    setShown(field, true);
    FieldKeys.give(field);
    field.end();
  }

  /** Shows what depends on other steps. */
  void refresh() {
    boolean open = step.get().judgmentProperty().get().verdict() == null;
    offerInheritance(
        open ? model.editing().lastErrorBefore(step.get().number()) : OptionalInt.empty());
  }

  private void offerInheritance(OptionalInt from) {
    from.ifPresent(earlier -> inherit.setText(words.text("inherited.offer", earlier)));
    setShown(inherit, from.isPresent());
  }

  /** Made when it is first needed, one for each step, whose changes it can take back. */
  private GrowingTextArea note() {
    GrowingTextArea made = note;
    if (made == null) {
      made = noteField(step.get());
      note = made;
      getChildren().add(made);
    }
    return made;
  }

  private void dropNote() {
    if (note != null) {
      getChildren().remove(note);
      note = null;
    }
  }

  private void showNote(String text) {
    if (!text.isBlank() || note != null) {
      GrowingTextArea field = note();
      setShown(field, field.isFocused() || !text.isBlank());
    }
  }

  private GrowingTextArea noteField(StepModel of) {
    GrowingTextArea field = new GrowingTextArea(1, MOST_NOTE_ROWS, Symbols.latex());
    field.getStyleClass().add("note");
    field.setId("note-" + step.get().number());
    field.setPromptText(words.text("note.prompt"));
    field.setAccessibleText(words.text("note.name", step.get().number()));
    field.textProperty().bindBidirectional(of.noteProperty());
    Runnable back = () -> model.focusOn(new Focus.Step(step.get().number()));
    FieldKeys.install(field, back, back);
    field
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (focused) {
                model.focusOn(new Focus.Note(step.get().number()));
              } else {
                model.flushTyping();
              }
              setShown(field, focused || !of.noteProperty().get().isBlank());
            });
    return field;
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
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
      button.setAccessibleText(words.text("confidence.name", step.get().number(), value));
      button.setOnAction(
          _ -> act(() -> model.editing().toggleConfidence(step.get().number(), value)));
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
    show(step.get().judgmentProperty().get());
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
