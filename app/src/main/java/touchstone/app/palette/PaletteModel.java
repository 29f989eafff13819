package touchstone.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import touchstone.app.commands.Command;
import touchstone.app.commands.Commands;

/**
 * The palette: what is typed, the commands and items that this finds, and the one that is chosen.
 * Used on the interface thread.
 */
public final class PaletteModel {
  private static final Pattern NUMBER = Pattern.compile("\\s*#?\\s*(\\d{1,9})\\s*");

  private static final Pattern ASKING_FOR_A_NUMBER = Pattern.compile("\\s*(#\\s*\\d*|\\d+)\\s*");

  private final Commands commands;
  private final LongSupplier itemCount;
  private final LongConsumer goToItem;
  private final ItemFinder items;
  private final List<String> recent = new ArrayList<>();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<PaletteEntry>> entries =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);

  /**
   * Makes a closed palette.
   *
   * @param itemCount how many items there are to go to by number
   */
  public PaletteModel(
      Commands commands, LongSupplier itemCount, LongConsumer goToItem, ItemFinder items) {
    this.commands = commands;
    this.itemCount = itemCount;
    this.goToItem = goToItem;
    this.items = items;
    query.addListener((_, _, _) -> find());
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public StringProperty queryProperty() {
    return query;
  }

  /** What fits the query and can be done now, best first. */
  public ReadOnlyObjectProperty<List<PaletteEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Index of the entry that {@link #accept} takes; -1 while there is none. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** How many items there are to go to by number, if it is a number that is asked for. */
  OptionalLong numbersToGoTo() {
    return ASKING_FOR_A_NUMBER.matcher(query.get()).matches()
        ? OptionalLong.of(itemCount.getAsLong())
        : OptionalLong.empty();
  }

  /** Opens with nothing typed: everything that can be done, what was used last in front. */
  public void open() {
    open("");
  }

  /** Opens to go to an item by its number. */
  public void openForItem() {
    open("#");
  }

  private void open(String asked) {
    query.set(asked);
    find();
    open.set(true);
  }

  public void close() {
    open.set(false);
  }

  /** Moves the choice; it stops at both ends. */
  public void move(int by) {
    select(selected.get() + by);
  }

  public void select(int index) {
    selected.set(Math.clamp(index, -1, entries.get().size() - 1));
    if (index < 0 && !entries.get().isEmpty()) {
      selected.set(0);
    }
  }

  /** Closes, then does what is chosen, so that the focus is back when it needs it. */
  public void accept() {
    if (selected.get() < 0) {
      return;
    }
    PaletteEntry chosen = entries.get().get(selected.get());
    close();
    switch (chosen) {
      case PaletteEntry.Run(Command command, _) -> {
        recent.remove(command.id());
        recent.addFirst(command.id());
        command.runIfEnabled();
      }
      case PaletteEntry.GoToItem(long number) -> goToItem.accept(number);
      case PaletteEntry.Named(long number, _) -> goToItem.accept(number);
      case PaletteEntry.Found(long number, _) -> goToItem.accept(number);
    }
  }

  private void find() {
    List<PaletteEntry> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(query.get());
    if (number.matches()) {
      long asked = Long.parseLong(number.group(1));
      if (asked >= 1 && asked <= itemCount.getAsLong()) {
        found.add(new PaletteEntry.GoToItem(asked));
      }
    }
    found.addAll(commandsFound());
    entries.set(List.copyOf(found));
    selected.set(found.isEmpty() ? -1 : 0);
    items.find(query.get(), this::append);
  }

  /** Puts items below what is there already, so that no choice moves away under the finger. */
  private void append(List<PaletteEntry> found) {
    if (!found.isEmpty()) {
      List<PaletteEntry> all = new ArrayList<>(entries.get());
      all.addAll(found);
      int chosen = selected.get();
      entries.set(List.copyOf(all));
      selected.set(Math.max(0, chosen));
    }
  }

  private record Candidate(Command command, FuzzyMatch match) {}

  private List<PaletteEntry.Run> commandsFound() {
    List<Candidate> candidates = new ArrayList<>();
    for (Command command : commands.all()) {
      if (command.enabled().get()) {
        FuzzyMatch.of(query.get(), command.name())
            .ifPresent(match -> candidates.add(new Candidate(command, match)));
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.<Candidate>comparingInt(candidate -> -candidate.match().score())
                .thenComparingInt(candidate -> age(candidate.command())))
        .map(candidate -> new PaletteEntry.Run(candidate.command(), candidate.match().positions()))
        .toList();
  }

  /** 0 for the command that was used last; the same for all that were not used. */
  private int age(Command command) {
    int index = recent.indexOf(command.id());
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
