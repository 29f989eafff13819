package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.assets.words.Words;

/** The earlier steps that a step's error comes from, to be chosen from a menu. */
final class InheritedButton extends MenuButton {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final StepModel step;
  private final Words words;
  private final List<CheckMenuItem> earlier = new ArrayList<>();

  InheritedButton(AnnotateModel model, StepModel step, Words words) {
    this.step = step;
    this.words = words;
    getStyleClass().addAll("chip", "inherited");
    setMnemonicParsing(false);
    for (int number = 1; number < step.number(); number++) {
      int from = number;
      CheckMenuItem item = new CheckMenuItem(words.text("step.name", from));
      item.setOnAction(
          _ -> {
            model.editing().toggleInheritance(step.number(), from);
            mark(step.judgmentProperty().get());
          });
      earlier.add(item);
    }
    MenuItem repeat = new MenuItem(words.text("inherited.repeat"));
    repeat.setOnAction(_ -> model.editing().repeatCritique(step.number()));
    getItems().setAll(earlier);
    getItems().addAll(new SeparatorMenuItem(), repeat);
    setOnShowing(_ -> repeat.setDisable(model.editing().repeatableStep(step.number()).isEmpty()));
    step.judgmentProperty().subscribe(this::mark);
  }

  private void mark(StepJudgment said) {
    for (int i = 0; i < earlier.size(); i++) {
      earlier.get(i).setSelected(said.inheritedFrom().contains(i + 1));
    }
    setText(text(said, words));
    setAccessibleText(words.text("inherited.name", step.number(), getText()));
    pseudoClassStateChanged(SELECTED, said.isInherited());
  }

  private static String text(StepJudgment said, Words words) {
    return said.isInherited()
        ? words.text("inherited.from", StepSummary.numbers(said.inheritedFrom()))
        : words.text("inherited");
  }
}
