package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.SegmentationId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ReplicaId;
import touchstone.storage.json.ActJson;

/** Journal entries as rows of the table {@code entry}. */
final class EntryRows {
  static final String COLUMNS =
      "replica, sequence, lamport, at, annotator, guideline, item, segmentation,"
          + " type, version, payload, token";

  private EntryRows() {}

  static void insert(Connection connection, Entry entry) throws SQLException {
    ActJson.Stored act = ActJson.write(entry.act());
    ItemId item = entry.item();
    SegmentationId segmentation = entry.segmentation();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, entry.id().replica().value());
      insert.setLong(2, entry.id().sequence());
      insert.setLong(3, entry.lamport());
      insert.setString(4, entry.at().toString());
      insert.setString(5, entry.by().name());
      insert.setString(6, entry.guideline());
      insert.setString(7, item == null ? null : item.value());
      insert.setString(8, segmentation == null ? null : segmentation.value());
      insert.setString(9, act.type());
      insert.setInt(10, act.version());
      insert.setString(11, act.payload());
      insert.setString(12, entry.token());
      insert.executeUpdate();
    }
  }

  /**
   * Reads the entries that a condition picks.
   *
   * @param rest what follows {@code FROM entry}
   */
  static List<Entry> select(Connection connection, String rest, Object... parameters)
      throws SQLException, StorageException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM entry " + rest)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      List<Entry> entries = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          entries.add(read(row));
        }
      }
      return entries;
    }
  }

  static List<Entry> of(Connection connection, ItemId item) throws SQLException, StorageException {
    return select(connection, "WHERE item = ? ORDER BY lamport, replica, sequence", item.value());
  }

  static Entry read(ResultSet row) throws SQLException, StorageException {
    try {
      return readEntry(row);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new StorageException(
          Reason.DAMAGED, "a journal entry can't be read: " + e.getMessage(), e);
    }
  }

  private static Entry readEntry(ResultSet row) throws SQLException {
    return new Entry(
        new EntryId(new ReplicaId(row.getString(1)), row.getLong(2)),
        row.getLong(3),
        Instant.parse(row.getString(4)),
        new Annotator(row.getString(5)),
        row.getString(6),
        itemId(row.getString(7)),
        segmentationId(row.getString(8)),
        ActJson.read(new ActJson.Stored(row.getString(9), row.getInt(10), row.getString(11))),
        row.getString(12));
  }

  private static @Nullable SegmentationId segmentationId(@Nullable String value) {
    return value == null ? null : new SegmentationId(value);
  }

  private static @Nullable ItemId itemId(@Nullable String value) {
    return value == null ? null : new ItemId(value);
  }
}
