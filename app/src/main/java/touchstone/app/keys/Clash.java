package touchstone.app.keys;

import java.util.List;
import touchstone.app.commands.Command;
import touchstone.app.commands.Keystroke;

/**
 * A key that was chosen for a command and belongs to others already.
 *
 * @param with at least one
 * @param swaps whether the other command can have in exchange the key that becomes free
 */
public record Clash(Command command, Keystroke key, List<Command> with, boolean swaps) {
  public Clash {
    with = List.copyOf(with);
    if (with.isEmpty()) {
      throw new IllegalArgumentException("clash is with no command: " + command.id());
    }
  }
}
