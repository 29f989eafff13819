package touchstone.app.commands;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The registry of commands and of the keys that are theirs now. Used on the interface thread only.
 */
public final class Commands {
  private final Map<String, Command> byId = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Map<String, Keystroke>> ownKeys;
  private final Map<String, ReadOnlyStringWrapper> keyTexts = new HashMap<>();

  /**
   * Makes an empty registry.
   *
   * @param ownKeys keys that the user chose, by command id
   */
  public Commands(Map<String, Keystroke> ownKeys) {
    this.ownKeys = new ReadOnlyObjectWrapper<>(Map.copyOf(ownKeys));
    this.ownKeys.addListener((_, _, _) -> showKeys());
  }

  public void add(Command command) {
    if (byId.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("two commands have the id " + command.id());
    }
    showKeys();
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

  /** The key of a command now; a default gives way where a person chose it for something else. */
  public Optional<Keystroke> keyOf(Command command) {
    Keystroke own = ownKeys.get().get(command.id());
    Keystroke key = own == null ? command.defaultKey() : own;
    boolean taken = own == null && byId.values().stream().anyMatch(other -> takes(other, command));
    return key.equals(Keystroke.NONE) || taken ? Optional.empty() : Optional.of(key);
  }

  private boolean takes(Command other, Command from) {
    return !other.id().equals(from.id())
        && other.context().overlaps(from.context())
        && from.defaultKey().equals(ownKeys.get().get(other.id()));
  }

  /** What is on the keys of a command now; empty without a key, and while there is no such one. */
  public ReadOnlyStringProperty keyTextProperty(String id) {
    return keyTexts
        .computeIfAbsent(id, _ -> new ReadOnlyStringWrapper(keyText(id)))
        .getReadOnlyProperty();
  }

  private String keyText(String id) {
    Command command = byId.get(id);
    return command == null ? "" : keyOf(command).map(Keystroke::caps).orElse("");
  }

  private void showKeys() {
    keyTexts.forEach((id, text) -> text.set(keyText(id)));
  }

  /** The command that a key stands for here, if it is enabled. */
  public Optional<Command> commandFor(Keystroke key, CommandContext place) {
    return byId.values().stream()
        .filter(command -> command.context().overlaps(place))
        .filter(command -> keyOf(command).filter(key::equals).isPresent())
        .filter(command -> command.enabled().get())
        .findFirst();
  }

  /** Commands that would share this key with {@code command} somewhere. */
  public List<Command> conflicts(Command command, Keystroke key) {
    return byId.values().stream()
        .filter(other -> !other.id().equals(command.id()))
        .filter(other -> other.context().overlaps(command.context()))
        .filter(other -> keyOf(other).filter(key::equals).isPresent())
        .toList();
  }

  /**
   * What a command gets in exchange when {@code taker} takes its key: the key that the taker gives
   * up, or none where it had none or that would clash in turn.
   */
  public Optional<Keystroke> exchange(Command taker, Command loser) {
    return keyOf(taker)
        .filter(
            freed ->
                conflicts(loser, freed).stream().allMatch(other -> other.id().equals(taker.id())));
  }

  /** Gives a command another key; those that it clashes with are given what it had, or no key. */
  public void assign(Command command, Keystroke key) {
    List<Command> losers = conflicts(command, key);
    Map<String, Keystroke> changed = new HashMap<>(ownKeys.get());
    Keystroke freed =
        losers.size() == 1
            ? exchange(command, losers.getFirst()).orElse(Keystroke.NONE)
            : Keystroke.NONE;
    losers.forEach(loser -> put(changed, loser, freed));
    put(changed, command, key);
    ownKeys.set(Map.copyOf(changed));
  }

  private static void put(Map<String, Keystroke> keys, Command command, Keystroke key) {
    if (key.equals(command.defaultKey())) {
      keys.remove(command.id());
    } else {
      keys.put(command.id(), key);
    }
  }

  /** Gives a command its default key back, in exchange for its own where another has that now. */
  public void reset(Command command) {
    assign(command, command.defaultKey());
  }

  /** Gives all commands their default keys back. */
  public void resetAll() {
    ownKeys.set(Map.of());
  }

  /** The keys that differ from the defaults, by command id. */
  public ReadOnlyObjectProperty<Map<String, Keystroke>> ownKeysProperty() {
    return ownKeys.getReadOnlyProperty();
  }
}
