package touchstone.storage.exchange.critic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a file that goes with a data set by position: one row an item, in the same order.
 * Rows are read one at a time. Not safe for use by several threads.
 */
public final class AlignedRows<T> implements Closeable {
  /** Reads what one row says of one item. */
  @FunctionalInterface
  interface Content<T> {
    T read(StoredRow row, ItemShape item) throws UnreadableRowException;
  }

  private final JsonLines lines;
  private final List<ItemShape> items;
  private final Content<T> content;
  private int rows;

  AlignedRows(Path file, List<ItemShape> items, Content<T> content) throws IOException {
    this.lines = new JsonLines(file, null);
    this.items = List.copyOf(items);
    this.content = content;
  }

  /** The next row, or empty at the end. */
  public Optional<AlignedRow<T>> next() throws IOException {
    JsonLines.Line line = lines.next();
    if (line == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(line));
    } catch (UnreadableRowException e) {
      return Optional.of(new AlignedRow.Rejected<>(e.at(line.number())));
    } finally {
      rows++;
    }
  }

  /** The first item that the rows read so far say nothing of. */
  public Optional<ItemShape> firstWithoutRow() {
    return rows < items.size() ? Optional.of(items.get(rows)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private AlignedRow<T> read(JsonLines.Line line) throws IOException, UnreadableRowException {
    if (rows >= items.size()) {
      throw new UnreadableRowException(
          "",
          "there is no item for this row: the data set has " + items.size(),
          "Check that both files belong together.");
    }
    ItemShape item = items.get(rows);
    T read = content.read(StoredRow.of(line), item);
    return new AlignedRow.Accepted<>(item, read, line.text());
  }
}
