package touchstone.annotation.session;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;

/**
 * Everything that was done with one item: the fold of its journal entries in their logical order.
 *
 * @param accepted the last promotion to gold, null before the first
 * @param readOnly whether a newer program did something here that this one does not understand
 */
public record ItemState(
    SortedMap<Annotator, Standing> standings, @Nullable Gold accepted, boolean readOnly) {
  public static final ItemState NONE = new ItemState(Collections.emptySortedMap(), null, false);

  public ItemState {
    standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
  }

  /** The state after these entries of one item, in whatever order they are given. */
  public static ItemState fold(Collection<Entry> entries) {
    ItemState state = NONE;
    for (Entry entry : entries.stream().sorted().toList()) {
      state = state.apply(entry);
    }
    return state;
  }

  /** The state after one more entry, which must come later than all before. */
  public ItemState apply(Entry entry) {
    return switch (entry.act()) {
      case Act.Accepted(var gold) -> new ItemState(standings, gold, readOnly);
      case Act.GuidelineSeen _ -> this;
      case Act.Unknown _ -> new ItemState(standings, accepted, true);
      case Act.Edited _,
          Act.Submitted _,
          Act.Skipped _,
          Act.Exposed _,
          Act.Undone _,
          Act.Redone _ -> {
        SortedMap<Annotator, Standing> changed = new TreeMap<>(standings);
        changed.put(entry.by(), of(entry.by()).apply(entry));
        yield new ItemState(changed, accepted, readOnly);
      }
    };
  }

  public Standing of(Annotator annotator) {
    Standing standing = standings.get(annotator);
    return standing == null ? Standing.NONE : standing;
  }

  /**
   * The judgment that counts.
   *
   * @param imported what came with the item, null for nothing
   */
  public Optional<Gold> gold(@Nullable Gold imported) {
    return Optional.ofNullable(accepted == null ? imported : accepted);
  }
}
