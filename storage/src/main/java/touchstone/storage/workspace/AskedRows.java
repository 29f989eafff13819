package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Question;
import touchstone.annotation.session.QuestionStatus;

/** The table {@code asked}: how it stands with each person's questions about an item. */
final class AskedRows {
  private AskedRows() {}

  /** Statuses by name of who asked, as the table should have them. */
  static SortedMap<String, String> in(ItemState state) {
    SortedMap<String, List<Question>> byName = new TreeMap<>();
    for (Question asked : state.questions()) {
      byName.computeIfAbsent(asked.by().name(), _ -> new ArrayList<>()).add(asked);
    }
    SortedMap<String, String> statuses = new TreeMap<>();
    byName.forEach(
        (name, questions) ->
            QuestionStatus.of(questions).ifPresent(status -> statuses.put(name, status.name())));
    return statuses;
  }

  /** Statuses by name of who asked, as the table has them. */
  static SortedMap<String, String> of(Connection connection, ItemId item) throws SQLException {
    SortedMap<String, String> statuses = new TreeMap<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT annotator, status FROM asked WHERE item = ?")) {
      select.setString(1, item.value());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          statuses.put(row.getString(1), row.getString(2));
        }
      }
    }
    return statuses;
  }

  static void write(Connection connection, ItemId item, ItemState state) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM asked WHERE item = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO asked (annotator, item, status) VALUES (?, ?, ?)")) {
      delete.setString(1, item.value());
      delete.executeUpdate();
      for (var status : in(state).entrySet()) {
        insert.setString(1, status.getKey());
        insert.setString(2, item.value());
        insert.setString(3, status.getValue());
        insert.executeUpdate();
      }
    }
  }
}
