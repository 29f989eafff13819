package touchstone.app.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.app.commands.Command;
import touchstone.app.commands.Commands;
import touchstone.app.commands.Keystroke;

/**
 * The cheat sheet: which command waits for a new key, and what that key clashes with. Used on the
 * interface thread.
 */
public final class KeysModel {
  /** Keys that move about in the window and out of what lies over it, so they can mean no more. */
  private static final Set<String> RESERVED = Set.of("Tab", "Esc");

  private final Commands commands;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Command> waiting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Clash> clash = new ReadOnlyObjectWrapper<>();

  /** Commands that belong together, in the order of the registry. */
  public record Group(String id, List<Command> commands) {
    public Group {
      commands = List.copyOf(commands);
    }
  }

  public KeysModel(Commands commands) {
    this.commands = commands;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public void open() {
    open.set(true);
  }

  public void close() {
    cancel();
    open.set(false);
  }

  /** Every command of the registry. */
  public List<Group> groups() {
    Map<String, List<Command>> byGroup = new LinkedHashMap<>();
    for (Command command : commands.all()) {
      byGroup.computeIfAbsent(command.group(), _ -> new ArrayList<>()).add(command);
    }
    return byGroup.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The command whose new key is to be pressed; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Command> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** What the key that was pressed clashes with; null while there is nothing to decide. */
  public ReadOnlyObjectProperty<@Nullable Clash> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** Waits for a command's new key. */
  public void ask(Command command) {
    clash.set(null);
    waiting.set(command);
  }

  /** Takes the key that is waited for: gives it to the command, or tells the clash. */
  public void press(Keystroke key) {
    Command command = waiting.get();
    if (command == null || RESERVED.contains(key.key())) {
      return;
    }
    waiting.set(null);
    List<Command> others = commands.conflicts(command, key);
    if (others.isEmpty()) {
      commands.assign(command, key);
    } else {
      boolean swaps =
          others.size() == 1 && commands.exchange(command, others.getFirst()).isPresent();
      clash.set(new Clash(command, key, others, swaps));
    }
  }

  /** Decides the clash for the command that asked. */
  public void takeKey() {
    Clash decided = clash.get();
    if (decided != null) {
      clash.set(null);
      commands.assign(decided.command(), decided.key());
    }
  }

  /** Neither waits any longer nor takes the key that clashes. */
  public void cancel() {
    waiting.set(null);
    clash.set(null);
  }

  public boolean isChanged(Command command) {
    return commands.ownKeysProperty().get().containsKey(command.id());
  }

  public void reset(Command command) {
    cancel();
    commands.reset(command);
  }

  public void resetAll() {
    cancel();
    commands.resetAll();
  }
}
