package touchstone.app.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The registry of commands and of the keys that are theirs now. Used on the interface thread only.
 */
public final class Commands {
  private final Map<String, Command> byId = new LinkedHashMap<>();
  private final Map<String, KeyCombination> ownKeys;

  /**
   * Makes an empty registry.
   *
   * @param ownKeys keys that the user chose, by command id
   */
  public Commands(Map<String, KeyCombination> ownKeys) {
    this.ownKeys = new LinkedHashMap<>(ownKeys);
  }

  public void add(Command command) {
    if (byId.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("two commands have the id " + command.id());
    }
  }

  public Collection<Command> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  public Command get(String id) {
    Command command = byId.get(id);
    if (command == null) {
      throw new IllegalArgumentException("no command has the id " + id);
    }
    return command;
  }

  public Optional<KeyCombination> keyOf(Command command) {
    KeyCombination own = ownKeys.get(command.id());
    return Optional.ofNullable(own == null ? command.defaultKey() : own);
  }

  /** The command that a key stands for here, if it is enabled. */
  public Optional<Command> commandFor(KeyEvent event, CommandContext place) {
    return byId.values().stream()
        .filter(command -> command.context().overlaps(place))
        .filter(command -> keyOf(command).filter(key -> key.match(event)).isPresent())
        .filter(command -> command.enabled().get())
        .findFirst();
  }

  /** Commands that would share this key with {@code command} somewhere. */
  public List<Command> conflicts(Command command, KeyCombination key) {
    List<Command> conflicts = new ArrayList<>();
    for (Command other : byId.values()) {
      if (!other.id().equals(command.id())
          && other.context().overlaps(command.context())
          && keyOf(other).filter(key::equals).isPresent()) {
        conflicts.add(other);
      }
    }
    return conflicts;
  }

  /** Gives a command another key; the caller has looked at {@link #conflicts}. */
  public void setKey(Command command, KeyCombination key) {
    ownKeys.put(command.id(), key);
  }

  /** Gives a command its default key back. */
  public void resetKey(Command command) {
    ownKeys.remove(command.id());
  }

  /** The keys that differ from the defaults, by command id. */
  public Map<String, KeyCombination> ownKeys() {
    return Collections.unmodifiableMap(ownKeys);
  }
}
