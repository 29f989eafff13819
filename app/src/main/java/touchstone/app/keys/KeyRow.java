package touchstone.app.keys;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.Command;
import touchstone.app.commands.Commands;
import touchstone.assets.words.Words;

/** A command with its key, which is a button that waits for another one. */
final class KeyRow extends HBox {
  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final KeysModel model;
  private final Commands commands;
  private final Command command;
  private final Words words;
  private final Button key = new Button();
  private final Button reset = new Button(null, new FontIcon(Feather.CORNER_UP_LEFT));

  KeyRow(KeysModel model, Commands commands, Command command, Words words) {
    this.model = model;
    this.commands = commands;
    this.command = command;
    this.words = words;
    getStyleClass().add("key-row");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(command.name());
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    key.setId("key-" + command.id().replace('.', '-'));
    key.getStyleClass().add("key-button");
    key.setMinWidth(USE_PREF_SIZE);
    key.setMnemonicParsing(false);
    key.setOnAction(_ -> model.ask(command));
    key.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            key.fire();
          }
        });
    reset.setId("reset-" + command.id().replace('.', '-'));
    reset.getStyleClass().addAll("flat", "key-reset");
    reset.setOnAction(_ -> reset());
    getChildren().setAll(name, reset, key);
    model.waitingProperty().subscribe(this::show);
    model.clashProperty().subscribe(this::takeFocusBack);
    commands.ownKeysProperty().subscribe(_ -> show(model.waitingProperty().get()));
  }

  private void show(@Nullable Command waiting) {
    boolean waits = command.equals(waiting);
    String shown = commands.keyTextProperty(command.id()).get();
    key.pseudoClassStateChanged(WAITING, waits);
    key.setText(
        waits ? words.text("keys.press") : shown.isEmpty() ? words.text("keys.none") : shown);
    key.setAccessibleText(
        shown.isEmpty()
            ? words.text("keys.accessible-none", command.name())
            : words.text("keys.accessible", command.name(), shown));
    boolean changed = model.isChanged(command);
    key.pseudoClassStateChanged(CHANGED, changed);
    reset.setVisible(changed);
    reset.setManaged(changed);
    String back = command.defaultKey().caps();
    String resetName =
        back.isEmpty()
            ? words.text("keys.reset-none", command.name())
            : words.text("keys.reset", command.name(), back);
    reset.setAccessibleText(resetName);
    reset.setTooltip(new Tooltip(resetName));
  }

  private void takeFocusBack(@Nullable Clash before, @Nullable Clash now) {
    if (now == null && before != null && before.command().equals(command)) {
      key.requestFocus();
    }
  }

  /** The button that was pressed goes; the focus stays in its row. */
  private void reset() {
    key.requestFocus();
    model.reset(command);
  }
}
