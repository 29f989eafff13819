package touchstone.storage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.storage.workspace.Workspace;

/**
 * A format in which judgments are written. {@link Export} does what all formats have in common.
 * Implementations hold no state of one export: that is in what {@link #open} returns.
 */
public interface Exporter {
  /** What {@code --format} calls it. */
  String format();

  Layout layout();

  /** Begins an export of this workspace. */
  Records open(Workspace workspace) throws StorageException, ExchangeException;

  /** Makes the records of one export, item by item. */
  @FunctionalInterface
  interface Records {
    /**
     * What is to be written of an item.
     *
     * @throws UnfitItem if the format can't hold the item; the export goes on without it
     */
    ExportRecord of(Item item, Selected selected) throws StorageException, UnfitItem;
  }

  /** One record, which fits on one line. */
  interface ExportRecord {
    /** Writes the record without a line end. */
    void writeTo(OutputStream out) throws IOException, StorageException;

    /** Steps whose references had to be repeated to fill the format's places. */
    default int repeated() {
      return 0;
    }

    /** Whether the judgment is of other steps than those that the record is about. */
    default boolean realigned() {
      return false;
    }

    /**
     * Reads the record back from a file that has been written.
     *
     * @return what is wrong with it; empty if it says what it should
     */
    String problemWith(byte[] written);
  }
}
