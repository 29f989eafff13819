package touchstone.app.commands;

import javafx.beans.value.ObservableBooleanValue;

/**
 * An action that a person can take.
 *
 * @param id never changes, since people's own keys are kept under it; what stands before its first
 *     dot is the group in which the command is listed
 * @param name for people, in their language
 * @param defaultKey {@link Keystroke#NONE} for a command without a key
 * @param enabled whether it makes sense now
 */
public record Command(
    String id,
    String name,
    Keystroke defaultKey,
    CommandContext context,
    ObservableBooleanValue enabled,
    Runnable action) {

  public Command {
    if (id.indexOf('.') <= 0) {
      throw new IllegalArgumentException("command id has no group before a dot: " + id);
    }
  }

  public String group() {
    return id.substring(0, id.indexOf('.'));
  }

  public void runIfEnabled() {
    if (enabled.get()) {
      action.run();
    }
  }
}
