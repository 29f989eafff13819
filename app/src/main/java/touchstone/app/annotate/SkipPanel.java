package touchstone.app.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.annotation.session.Skip.Reason;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** Asks why an item is left unjudged: a reason by its number, and words. */
final class SkipPanel extends VBox {
  private final SkipModel skipping;
  private final KeyHints hints;
  private final Words words;
  private final Map<Reason, ToggleButton> choices = new EnumMap<>(Reason.class);
  private final TextField why = new TextField();

  SkipPanel(Asides asides, KeyHints hints, Words words) {
    this.skipping = asides.skipping();
    this.hints = hints;
    this.words = words;
    getStyleClass().add("aside-panel");
    setId("skip-panel");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.text("skip.name"));
    why.setId("skip-words");
    why.setPromptText(words.text("skip.prompt"));
    why.setAccessibleText(words.text("skip.prompt"));
    why.textProperty().bindBidirectional(skipping.wordsProperty());
    Label lacking = new Label(words.text("skip.reason-missing"));
    lacking.getStyleClass().add("aside-lacking");
    lacking.visibleProperty().bind(skipping.reasonMissingProperty());
    lacking.managedProperty().bind(skipping.reasonMissingProperty());
    getChildren()
        .setAll(
            group(
                "skip.bad",
                List.of(Reason.IMAGE_UNUSABLE, Reason.QUESTION_UNCLEAR, Reason.RESPONSE_BROKEN)),
            group("skip.give-up", List.of(Reason.TOO_HARD, Reason.NOT_MY_FIELD, Reason.OTHER)),
            lacking,
            bottom());
    visibleProperty().bind(skipping.openProperty());
    managedProperty().bind(skipping.openProperty());
    skipping.reasonProperty().subscribe(this::show);
    skipping.openProperty().subscribe(this::giveFocus);
    focusWithinProperty().subscribe(within -> asides.keyboard(skipping, within));
  }

  private VBox group(String headingKey, List<Reason> reasons) {
    Label heading = new Label(words.text(headingKey));
    heading.getStyleClass().add("heading");
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (Reason reason : reasons) {
      chips.getChildren().add(choice(reason));
    }
    VBox group = new VBox(heading, chips);
    group.getStyleClass().add("aside-group");
    return group;
  }

  private ToggleButton choice(Reason reason) {
    ToggleButton choice = new ToggleButton(words.text(SkipNote.reasonKey(reason)));
    choice.getStyleClass().add("chip");
    choice.setGraphic(hints.cap("aside.choose." + (SkipModel.REASONS.indexOf(reason) + 1)));
    choice.setFocusTraversable(false);
    choice.setOnAction(_ -> skipping.choose(reason));
    choices.put(reason, choice);
    return choice;
  }

  private HBox bottom() {
    Button cancel = new Button(words.text("aside.cancel"), hints.cap("aside.cancel"));
    cancel.getStyleClass().addAll("flat", "aside-button");
    cancel.setOnAction(_ -> skipping.cancel());
    Button confirm = new Button(words.text("skip.confirm"), hints.cap("aside.confirm"));
    confirm.setId("skip-confirm");
    confirm.getStyleClass().addAll("accent", "aside-button");
    confirm.setOnAction(_ -> skipping.confirm());
    HBox.setHgrow(why, Priority.ALWAYS);
    why.setMinWidth(0);
    HBox bottom = new HBox(why, cancel, confirm);
    cancel.setMinWidth(USE_PREF_SIZE);
    confirm.setMinWidth(USE_PREF_SIZE);
    bottom.setAlignment(Pos.CENTER_LEFT);
    bottom.getStyleClass().add("aside-line");
    return bottom;
  }

  private void show(Optional<Reason> chosen) {
    choices.forEach((reason, choice) -> choice.setSelected(chosen.equals(Optional.of(reason))));
    if (chosen.isPresent() && isFocusWithin()) {
      // Later, or the digit that chose would be typed into the words.
      Platform.runLater(this::focusWords);
    }
  }

  private void focusWords() {
    why.requestFocus();
    why.end();
  }

  private void giveFocus(boolean open) {
    if (open) {
      // It was not laid out until now, and can take no focus before.
      Platform.runLater(this::requestFocus);
    }
  }
}
