package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.RowProblem;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.ItemOutline;

/**
 * Takes a file in row by row, in constant memory and in batches so small that a verdict needn't
 * wait. Used by one thread, for one file.
 *
 * @param <T> what a row becomes
 */
final class RowImport<T> {
  private static final int BATCH_ROWS = 64;
  private static final int BATCH_BYTES = 500_000;

  /** What a format makes of its rows. */
  interface Format<T> {
    T read(StoredRow row, ItemOutline item, byte[] raw)
        throws UnreadableRowException, StorageException;

    List<Outcome> write(List<T> batch) throws StorageException;

    /** Why a row is refused whose place is taken by other content; names both. */
    UnreadableRowException conflict(T refused) throws StorageException;
  }

  private final Format<T> format;
  private final List<RowProblem> rejected = new ArrayList<>();
  private final List<T> batch = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private int weight;
  private int added;
  private int unchanged;

  RowImport(Format<T> format) {
    this.format = format;
  }

  ImportReport run(Path file, RowAlignment alignment, Progress progress)
      throws ExchangeException, StorageException {
    boolean goOn = true;
    try (JsonLines rows = new JsonLines(file, null)) {
      int row = 0;
      JsonLines.Line line = rows.next();
      while (goOn && line != null) {
        take(line, alignment, row++);
        goOn = progress.at(row, alignment.rows());
        line = rows.next();
      }
    } catch (IOException e) {
      flush();
      throw Unreadable.file(file, e);
    }
    flush();
    rejected.sort(Comparator.comparingLong(RowProblem::row));
    return new ImportReport(added, unchanged, rejected, !goOn);
  }

  private void take(JsonLines.Line line, RowAlignment alignment, int row)
      throws IOException, StorageException {
    try {
      ItemOutline item = alignment.item(row);
      byte[] raw = Arrays.copyOf(line.bytes(), line.length());
      batch.add(format.read(StoredRow.of(line), item, raw));
      lines.add(line.number());
      weight += raw.length;
      if (batch.size() >= BATCH_ROWS || weight >= BATCH_BYTES) {
        flush();
      }
    } catch (UnreadableRowException e) {
      reject(e, line.number());
    }
  }

  private void flush() throws StorageException {
    List<Outcome> outcomes = batch.isEmpty() ? List.of() : format.write(List.copyOf(batch));
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case ADDED -> added++;
        case UNCHANGED -> unchanged++;
        case CONFLICT -> reject(format.conflict(batch.get(i)), lines.get(i));
      }
    }
    batch.clear();
    lines.clear();
    weight = 0;
  }

  private void reject(UnreadableRowException why, long line) {
    rejected.add(why.inReport(line));
  }
}
