package touchstone.app.commands;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * An action that a person can take.
 *
 * @param id never changes, since people's own keys are kept under it
 * @param messageKey of its name; the bundle has no dots in front of or behind it
 * @param defaultKey null for a command without a key
 * @param enabled whether it makes sense now
 */
public record Command(
    String id,
    String messageKey,
    @Nullable KeyCombination defaultKey,
    CommandContext context,
    ObservableBooleanValue enabled,
    Runnable action) {

  public void runIfEnabled() {
    if (enabled.get()) {
      action.run();
    }
  }
}
