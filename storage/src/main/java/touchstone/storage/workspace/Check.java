package touchstone.storage.workspace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Standing;

/** Proves that a workspace is sound: the database, every image, and every projection. */
final class Check {
  private Check() {}

  @FunctionalInterface
  private interface Part {
    void check(Connection connection, List<String> problems) throws SQLException, StorageException;
  }

  /** What is wrong, in the state that one transaction sees. */
  static List<String> problems(Connection connection) {
    List<String> problems = new ArrayList<>();
    look("database", Check::checkDatabase, connection, problems);
    look("images", Check::checkImages, connection, problems);
    look("records", Check::checkRecords, connection, problems);
    look("journal", Check::checkProjections, connection, problems);
    return problems;
  }

  /** What can't even be read is a problem too, and no reason to leave out the rest. */
  private static void look(String name, Part part, Connection connection, List<String> problems) {
    try {
      part.check(connection, problems);
    } catch (SQLException | StorageException | IllegalArgumentException e) {
      problems.add(name + ": can't be read (" + e.getMessage() + ")");
    }
  }

  private static void checkDatabase(Connection connection, List<String> problems)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
      while (row.next()) {
        if (!row.getString(1).equals("ok")) {
          problems.add("database: " + row.getString(1));
        }
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
      while (row.next()) {
        problems.add("database: a row of " + row.getString(1) + " refers to nothing");
      }
    }
  }

  private static void checkImages(Connection connection, List<String> problems)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT sha256, bytes FROM image")) {
      while (row.next()) {
        if (!sha256(row.getBytes(2)).equals(row.getString(1))) {
          problems.add("image " + row.getString(1) + ": its bytes have changed");
        }
      }
    }
  }

  private static void checkRecords(Connection connection, List<String> problems)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT item.number, cut.value ->> 1
                FROM item JOIN raw_record USING (number), json_each(raw_record.cuts) AS cut
                WHERE NOT EXISTS (SELECT 1 FROM image WHERE image.sha256 = cut.value ->> 1)
                UNION ALL
                SELECT number, 'record' FROM item
                WHERE NOT EXISTS (SELECT 1 FROM raw_record WHERE raw_record.number = item.number)
                """)) {
      while (row.next()) {
        problems.add("item %d: %s is lost".formatted(row.getLong(1), row.getString(2)));
      }
    }
  }

  private static void checkProjections(Connection connection, List<String> problems)
      throws SQLException {
    SortedSet<Annotator> inQueue = annotators(connection);
    for (ItemId item : itemsWithActs(connection)) {
      look(
          "item " + item,
          (_, found) -> checkItem(connection, item, inQueue, found),
          connection,
          problems);
    }
  }

  private static void checkItem(
      Connection connection, ItemId item, SortedSet<Annotator> inQueue, List<String> problems)
      throws SQLException, StorageException {
    ItemState folded = ItemState.fold(EntryRows.of(connection, item));
    ItemState stored = Projection.of(connection, item);
    if (!folded.equals(stored)) {
      problems.add("item " + item + ": its state differs from its journal");
    }
    Optional<Integer> steps = stepCount(connection, item);
    Segmentation inForce = folded.segmentations().inForce();
    if (inForce != null && steps.isPresent() && steps.get() != inForce.steps().size()) {
      problems.add("item " + item + ": its number of steps differs from its journal");
    }
    SortedMap<String, String> asked = AskedRows.in(folded);
    if (!AskedRows.of(connection, item).equals(asked)) {
      problems.add("item %s: the queue's questions are not %s".formatted(item, asked));
    }
    SortedSet<Annotator> everybody = new TreeSet<>(inQueue);
    everybody.addAll(folded.standings().keySet());
    for (Annotator by : everybody) {
      Standing standing = folded.standings().get(by);
      String status = standing == null ? "" : standing.status().name();
      if (!Projection.statusOf(connection, item, by).orElse("").equals(status)) {
        problems.add("item %s: the queue's state for %s is not \"%s\"".formatted(item, by, status));
      }
      SortedSet<String> kinds =
          standing == null ? new TreeSet<>() : Projection.kindsIn(standing.judgment());
      if (!Projection.kindsOf(connection, item, by).equals(kinds)) {
        problems.add(
            "item %s: the queue's error kinds for %s are not %s".formatted(item, by, kinds));
      }
    }
  }

  private static Optional<Integer> stepCount(Connection connection, ItemId item)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT step_count FROM item WHERE id = ?")) {
      select.setString(1, item.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
      }
    }
  }

  /** Everybody in the queue, whether or not there is an act to show for it. */
  private static SortedSet<Annotator> annotators(Connection connection) throws SQLException {
    SortedSet<Annotator> found = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT annotator FROM standing UNION SELECT annotator FROM given_kind")) {
      while (row.next()) {
        found.add(new Annotator(row.getString(1)));
      }
    }
    return found;
  }

  private static List<ItemId> itemsWithActs(Connection connection) throws SQLException {
    List<ItemId> items = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT item FROM entry WHERE item IS NOT NULL
                UNION SELECT item FROM item_state UNION SELECT item FROM standing
                UNION SELECT item FROM given_kind UNION SELECT item FROM asked
                """)) {
      while (row.next()) {
        items.add(new ItemId(row.getString(1)));
      }
    }
    return items;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
