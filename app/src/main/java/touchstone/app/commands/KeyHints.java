package touchstone.app.commands;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import touchstone.assets.words.Words;

/** Tells by which key a control could have been spared; follows when keys change. */
public final class KeyHints {
  private final Commands commands;
  private final Words words;

  public KeyHints(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  /** Gives a control a tooltip with a name and the key that the command has now. */
  public void explain(Control control, String name, String commandId) {
    // A tooltip is a window: it is made once a mouse comes by, since most controls never see one.
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (control.getTooltip() == null) {
            control.setTooltip(tooltip(name, commandId));
          }
        });
  }

  /** What a command is called, with the key that it has now. */
  public String named(String commandId) {
    String name = words.text("command." + commandId);
    String key = commands.keyTextProperty(commandId).get();
    return key.isEmpty() ? name : words.text("tooltip.with-key", name, key);
  }

  private Tooltip tooltip(String name, String commandId) {
    Tooltip tooltip = new Tooltip();
    ObservableValue<String> key = commands.keyTextProperty(commandId);
    // Bound, since a binding is weak: the control may go long before the registry does.
    tooltip
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    key.getValue().isEmpty()
                        ? name
                        : words.text("tooltip.with-key", name, key.getValue()),
                key));
    return tooltip;
  }

  /** The key that a command has now, to stand beside its name; takes no room without one. */
  public Label cap(String commandId) {
    Label cap = new Label();
    cap.getStyleClass().add("key");
    cap.textProperty().bind(commands.keyTextProperty(commandId));
    cap.visibleProperty().bind(cap.textProperty().isNotEmpty());
    cap.managedProperty().bind(cap.visibleProperty());
    return cap;
  }
}
