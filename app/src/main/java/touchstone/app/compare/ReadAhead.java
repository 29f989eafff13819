package touchstone.app.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;

/** Reads items, the next one ahead. Used on the interface thread but for {@link #read}. */
final class ReadAhead {
  private final ComparisonReader reader;
  private final Latest ahead;
  private @Nullable ItemId item;
  private ComparisonReader.@Nullable Read ready;

  ReadAhead(ComparisonReader reader, Background background) {
    this.reader = reader;
    this.ahead = new Latest(background);
  }

  ComparisonReader.Read read(ItemId wanted, String judge) throws StorageException {
    return reader.read(wanted, judge);
  }

  /** Has an item ready for when it is asked for; read is not shown. */
  void prefetch(ItemId next, String judge) {
    item = next;
    ready = null;
    ahead.run(() -> reader.read(next, judge), read -> ready = read, _ -> {});
  }

  /** The item if it is ready. */
  Optional<ComparisonReader.Read> take(ItemId wanted) {
    return wanted.equals(item) ? Optional.ofNullable(ready) : Optional.empty();
  }

  /** Drops what was read ahead: something has changed since. */
  void forget() {
    ahead.cancel();
    item = null;
    ready = null;
  }
}
