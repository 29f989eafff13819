package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Standing;
import touchstone.storage.json.MalformedJson;
import touchstone.storage.json.StateJson;

/** The current state of each item, kept beside the journal and written in its transactions. */
final class Projection {
  private Projection() {}

  static ItemState of(Connection connection, ItemId item) throws SQLException, StorageException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT state FROM item_state WHERE item = ?")) {
      select.setString(1, item.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? read(row.getString(1)) : ItemState.NONE;
      }
    }
  }

  /** Takes in an entry that comes later than all others of its item. */
  static void append(Connection connection, Entry entry) throws SQLException, StorageException {
    ItemId item = entry.item();
    if (item != null) {
      ItemState state = of(connection, item).apply(entry);
      write(connection, item, state);
      Standing standing = state.standings().get(entry.by());
      if (standing != null) {
        writeStatus(connection, item, entry.by(), standing);
      }
    }
  }

  /** Folds an item's whole journal anew, after entries came in between. */
  static void refold(Connection connection, ItemId item) throws SQLException, StorageException {
    ItemState state = ItemState.fold(EntryRows.of(connection, item));
    write(connection, item, state);
    for (var standing : state.standings().entrySet()) {
      writeStatus(connection, item, standing.getKey(), standing.getValue());
    }
  }

  static ItemState read(String state) throws StorageException {
    try {
      return StateJson.read(state);
    } catch (MalformedJson e) {
      throw new StorageException(
          Reason.DAMAGED, "reading the state of an item: " + e.getMessage(), e);
    }
  }

  static Optional<String> statusOf(Connection connection, ItemId item, Annotator annotator)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT status FROM standing WHERE annotator = ? AND item = ?")) {
      select.setString(1, annotator.name());
      select.setString(2, item.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static void write(Connection connection, ItemId item, ItemState state)
      throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO item_state (item, state) VALUES (?, ?)
            ON CONFLICT (item) DO UPDATE SET state = excluded.state
            """)) {
      upsert.setString(1, item.value());
      upsert.setString(2, StateJson.write(state));
      upsert.executeUpdate();
    }
  }

  private static void writeStatus(
      Connection connection, ItemId item, Annotator annotator, Standing standing)
      throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO standing (annotator, item, status) VALUES (?, ?, ?)
            ON CONFLICT (annotator, item) DO UPDATE SET status = excluded.status
            """)) {
      upsert.setString(1, annotator.name());
      upsert.setString(2, item.value());
      upsert.setString(3, standing.status().name());
      upsert.executeUpdate();
    }
  }
}
