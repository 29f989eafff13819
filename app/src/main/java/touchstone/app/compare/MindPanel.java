package touchstone.app.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.VerdictWords;
import touchstone.assets.words.Words;

/** The form for a change of mind. */
final class MindPanel extends VBox {
  private final Mind mind;
  private final Words words;
  private final Label heading = new Label();
  private final TextArea critique = new TextArea();
  private final Map<Verdict, ToggleButton> verdicts = new LinkedHashMap<>();
  private Optional<Mind.Draft> before = Optional.empty();

  MindPanel(CompareModel model, Guideline guideline, KeyHints hints, Words words) {
    this.mind = model.mind();
    this.words = words;
    getStyleClass().add("aside-panel");
    setId("mind");
    heading.getStyleClass().add("heading");
    HBox choices = new HBox();
    choices.getStyleClass().add("aside-line");
    for (Verdict verdict :
        guideline.verdicts().stream().sorted(Comparator.reverseOrder()).toList()) {
      ToggleButton choice = new ToggleButton(words.text(VerdictWords.key(verdict)));
      choice.getStyleClass().add("chip");
      choice.setOnAction(
          _ -> {
            mind.choose(verdict);
            show(mind.draftProperty().get());
          });
      verdicts.put(verdict, choice);
      choices.getChildren().add(choice);
    }
    critique.setId("mind-critique");
    critique.setPrefRowCount(2);
    critique.setWrapText(true);
    critique.setPromptText(words.text("critique.prompt"));
    critique.textProperty().addListener((_, _, text) -> mind.write(text));
    Label why = new Label(words.text("mind.explained"));
    why.getStyleClass().add("compare-note");
    why.setMinWidth(0);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox foot =
        new HBox(
            why,
            spring,
            button("mind.cancel", "compare.cancel", mind::cancel, hints),
            button("mind.save", "compare.confirm", mind::save, hints));
    foot.getStyleClass().add("aside-line");
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getChildren().getLast().getStyleClass().add("accent");
    getChildren().setAll(heading, choices, critique, foot);
    mind.draftProperty().subscribe(this::show);
  }

  private Button button(String key, String command, Runnable action, KeyHints hints) {
    Button button = new Button(words.text(key), hints.cap(command));
    button.getStyleClass().add("aside-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(Optional<Mind.Draft> draft) {
    setVisible(draft.isPresent());
    setManaged(draft.isPresent());
    draft.ifPresent(
        now -> {
          String place =
              now.step() == 0 ? words.text("place.answer") : words.text("step.name", now.step());
          heading.setText(words.text("mind.heading", place));
          critique.setAccessibleText(words.text("critique.name", now.step()));
          verdicts.forEach((verdict, choice) -> choice.setSelected(verdict == now.verdict()));
          boolean wrong = now.step() > 0 && now.verdict() == Verdict.INCORRECT;
          critique.setVisible(wrong);
          critique.setManaged(wrong);
          if (!critique.getText().equals(now.critique())) {
            critique.setText(now.critique());
          }
          if (before.isEmpty()) {
            (wrong ? critique : verdicts.values().iterator().next()).requestFocus();
          }
        });
    before = draft;
  }
}
