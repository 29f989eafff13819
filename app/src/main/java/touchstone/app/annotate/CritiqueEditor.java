package touchstone.app.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.text.GrowingTextArea;
import touchstone.viewer.text.Symbols;

/** Why a step is wrong: the words, the kinds of error, the steps it inherits its error from. */
final class CritiqueEditor extends VBox {
  private static final int LEAST_ROWS = 2;
  private static final int MOST_ROWS = 12;

  private final AnnotateModel model;
  private final StepModel step;
  private final KeyHints hints;
  private final Words words;
  private final GrowingTextArea critique =
      new GrowingTextArea(LEAST_ROWS, MOST_ROWS, Symbols.latex());
  private final Map<ErrorKind, ToggleButton> kinds = new LinkedHashMap<>();

  CritiqueEditor(AnnotateModel model, StepModel step, KeyHints hints, Words words) {
    this.model = model;
    this.step = step;
    this.hints = hints;
    this.words = words;
    getStyleClass().add("critique-editor");
    prepareField();
    getChildren().setAll(critique, new SpanChips(model, step, words), foot());
    step.judgmentProperty().subscribe(this::show);
  }

  void focusCritique() {
    if (!critique.isFocused()) {
      FieldKeys.give(critique);
      critique.end();
    }
  }

  private void prepareField() {
    critique.getStyleClass().add("critique");
    critique.setId("critique-" + step.number());
    critique.setPromptText(words.text("critique.prompt"));
    critique.setAccessibleText(words.text("critique.name", step.number()));
    critique.textProperty().bindBidirectional(step.critiqueProperty());
    FieldKeys.install(
        critique,
        () -> {
          model.flushTyping();
          model.goOnFrom(step.number());
        },
        () -> model.focusOn(new Focus.Step(step.number())));
    critique
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (focused) {
                model.focusOn(new Focus.Critique(step.number()));
              } else {
                model.flushTyping();
              }
            });
  }

  private HBox foot() {
    Label count = new Label();
    count.getStyleClass().add("word-count");
    count.setMinWidth(USE_PREF_SIZE);
    critique
        .wordCountProperty()
        .subscribe(number -> count.setText(words.text("critique.words", number)));
    FlowPane chips = chips();
    HBox.setHgrow(chips, Priority.ALWAYS);
    HBox foot = new HBox(chips, count);
    foot.getStyleClass().add("critique-foot");
    return foot;
  }

  private FlowPane chips() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (ErrorKind kind : model.guideline().kinds()) {
      ToggleButton chip = new ToggleButton(kind.name());
      chip.getStyleClass().add("chip");
      chip.setMnemonicParsing(false);
      String command = "judge.kind." + kind.name();
      chip.setGraphic(hints.cap(command));
      chip.setContentDisplay(ContentDisplay.RIGHT);
      hints.explain(chip, words.text("command.judge.kind", kind.name()), command);
      chip.setOnAction(_ -> toggle(kind));
      kinds.put(kind, chip);
      chips.getChildren().add(chip);
    }
    if (step.number() > 1) {
      chips.getChildren().add(new InheritedButton(model, step, words));
    }
    return chips;
  }

  /** A toggle button switches itself; what counts is the judgment. */
  private void toggle(ErrorKind kind) {
    model.editing().toggleKind(step.number(), kind);
    show(step.judgmentProperty().get());
  }

  private void show(StepJudgment said) {
    kinds.forEach((kind, chip) -> chip.setSelected(said.kinds().contains(kind)));
  }
}
