package touchstone.app.annotate;

import java.util.SortedSet;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** Why a step is wrong: the words, the kinds of error, the steps it inherits its error from. */
final class CritiqueEditor extends VBox {
  private final AnnotateModel model;
  private final StepModel step;
  private final KeyHints hints;
  private final Words words;
  private final TextArea critique = new TextArea();
  private final FlowPane chips = new FlowPane();

  CritiqueEditor(AnnotateModel model, StepModel step, KeyHints hints, Words words) {
    this.model = model;
    this.step = step;
    this.hints = hints;
    this.words = words;
    getStyleClass().add("critique-editor");
    critique.getStyleClass().add("critique");
    critique.setId("critique-" + step.number());
    critique.setPromptText(words.text("critique.prompt"));
    critique.setAccessibleText(words.text("critique.name", step.number()));
    critique.setWrapText(true);
    critique.setPrefRowCount(2);
    critique.textProperty().bindBidirectional(step.critiqueProperty());
    critique.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
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
    chips.getStyleClass().add("chips");
    getChildren().setAll(critique, chips);
    fillChips();
    step.judgmentProperty().subscribe(this::show);
  }

  void focusCritique() {
    critique.requestFocus();
    critique.end();
  }

  /** Enter goes on to the next step, as speed asks for; Shift+Enter is a new line. */
  private void handleKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && !event.isMetaDown()) {
      event.consume();
      if (event.isShiftDown()) {
        critique.insertText(critique.getCaretPosition(), "\n");
      } else {
        model.flushTyping();
        model.focusNext();
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.focusOn(new Focus.Step(step.number()));
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      if (event.isShiftDown()) {
        model.focusOn(new Focus.Step(step.number()));
      } else {
        chips.getChildren().stream().findFirst().ifPresent(chip -> chip.requestFocus());
      }
    }
  }

  private void fillChips() {
    for (ErrorKind kind : model.guideline().kinds()) {
      ToggleButton chip = chip(kind.name());
      chip.setUserData(kind);
      hints.explain(
          chip, words.text("command.judge.kind", kind.name()), "judge.kind." + kind.name());
      chip.setOnAction(_ -> model.toggleKind(step.number(), kind));
      chips.getChildren().add(chip);
    }
    for (int from = 1; from < step.number(); from++) {
      int earlier = from;
      ToggleButton chip = chip(words.text("inherited.from", from));
      chip.getStyleClass().add("inherited");
      chip.setUserData(earlier);
      chip.setOnAction(_ -> model.toggleInheritance(step.number(), earlier));
      chips.getChildren().add(chip);
    }
    ToggleButton unsure = chip(words.text("unsure"));
    unsure.setUserData("unsure");
    hints.explain(unsure, words.text("command.judge.unsure"), "judge.unsure");
    unsure.setOnAction(_ -> model.toggleUnsure(step.number()));
    chips.getChildren().add(unsure);
  }

  private static ToggleButton chip(String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.getStyleClass().add("chip");
    chip.setMnemonicParsing(false);
    return chip;
  }

  private void show(StepJudgment said) {
    SortedSet<ErrorKind> kinds = said.kinds();
    for (var node : chips.getChildren()) {
      ToggleButton chip = (ToggleButton) node;
      boolean selected =
          switch (chip.getUserData()) {
            case ErrorKind kind -> kinds.contains(kind);
            case Integer from -> said.inheritedFrom().contains(from);
            default -> said.unsure();
          };
      chip.setSelected(selected);
    }
  }
}
