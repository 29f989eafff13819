package touchstone.storage.workspace;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.StepJudgment;
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
      ItemState before = of(connection, item);
      ItemState state = before.apply(entry);
      write(connection, item, state);
      if (!state.segmentations().equals(before.segmentations())) {
        countSteps(connection, item, state);
      }
      if (!state.questions().equals(before.questions())) {
        AskedRows.write(connection, item, state);
      }
      Standing standing = state.standings().get(entry.by());
      if (standing != null) {
        write(connection, item, entry.by(), standing);
      }
    }
  }

  /** Folds an item's whole journal anew, after entries came in between. */
  static void refold(Connection connection, ItemId item) throws SQLException, StorageException {
    Set<Annotator> gone = new HashSet<>(of(connection, item).standings().keySet());
    ItemState state = ItemState.fold(EntryRows.of(connection, item));
    write(connection, item, state);
    countSteps(connection, item, state);
    AskedRows.write(connection, item, state);
    gone.removeAll(state.standings().keySet());
    for (Annotator annotator : gone) {
      deleteStatus(connection, item, annotator);
      writeKinds(connection, item, annotator, new TreeSet<>());
    }
    for (var standing : state.standings().entrySet()) {
      write(connection, item, standing.getKey(), standing.getValue());
    }
  }

  /** Keeps an item's number of steps, by which the queue is sorted. */
  static void countSteps(Connection connection, ItemId item, ItemState state) throws SQLException {
    Segmentation inForce = state.segmentations().inForce();
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE item SET step_count = coalesce(?, json_array_length(content, '$.steps'))
            WHERE id = ?
            """)) {
      update.setObject(1, inForce == null ? null : inForce.steps().size());
      update.setString(2, item.value());
      update.executeUpdate();
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

  /** Error kinds that an annotator gives in an item, as the queue finds it by them. */
  static SortedSet<String> kindsOf(Connection connection, ItemId item, Annotator annotator)
      throws SQLException {
    SortedSet<String> kinds = new TreeSet<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT kind FROM given_kind WHERE annotator = ? AND item = ?")) {
      select.setString(1, annotator.name());
      select.setString(2, item.value());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          kinds.add(row.getString(1));
        }
      }
    }
    return kinds;
  }

  /** Error kinds that a judgment gives in any of its steps. */
  static SortedSet<String> kindsIn(Judgment judgment) {
    SortedSet<String> kinds = new TreeSet<>();
    for (StepJudgment said : judgment.steps().values()) {
      said.kinds().forEach(kind -> kinds.add(asColumn(kind.name())));
    }
    return kinds;
  }

  /** A text as a column keeps it: half a character becomes a question mark. */
  private static String asColumn(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static void write(
      Connection connection, ItemId item, Annotator annotator, Standing standing)
      throws SQLException {
    writeStatus(connection, item, annotator, standing);
    SortedSet<String> kinds = kindsIn(standing.judgment());
    // Most acts change none.
    if (!kinds.equals(kindsOf(connection, item, annotator))) {
      writeKinds(connection, item, annotator, kinds);
    }
  }

  private static void writeKinds(
      Connection connection, ItemId item, Annotator annotator, SortedSet<String> kinds)
      throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM given_kind WHERE annotator = ? AND item = ?");
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO given_kind VALUES (?, ?, ?)")) {
      delete.setString(1, annotator.name());
      delete.setString(2, item.value());
      delete.executeUpdate();
      for (String kind : kinds) {
        insert.setString(1, annotator.name());
        insert.setString(2, item.value());
        insert.setString(3, kind);
        insert.executeUpdate();
      }
    }
  }

  /** Of somebody whose acts turned out to speak of steps that are not in force. */
  private static void deleteStatus(Connection connection, ItemId item, Annotator annotator)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM standing WHERE annotator = ? AND item = ?")) {
      delete.setString(1, annotator.name());
      delete.setString(2, item.value());
      delete.executeUpdate();
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
