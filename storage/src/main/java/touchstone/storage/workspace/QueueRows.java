package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Snippet;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.search.QueueSql;

/** Items as rows of an annotator's queue. */
final class QueueRows {
  private QueueRows() {}

  static List<QueueRow> select(
      Connection connection,
      ItemNumbers numbers,
      List<String> words,
      Annotator annotator,
      boolean lead)
      throws SQLException {
    String list =
        numbers.stream().mapToObj(Long::toString).collect(Collectors.joining(", ", "(", ")"));
    String text =
        words.isEmpty() ? "NULL" : "(SELECT words FROM item_text WHERE rowid = item.number)";
    Map<Long, QueueRow> rows = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT item.number, item.id, %s, item.skill, item.step_count,
                   coalesce(standing.status, 'TO_DO'), bookmark.item IS NOT NULL, %s,
                   iif(EXISTS (SELECT 1 FROM asked
                               WHERE asked.item = item.id AND asked.status = 'OPEN'
                                 AND (asked.annotator = ? OR ?)),
                       'OPEN', own.status)
            FROM item
            LEFT JOIN standing ON standing.item = item.id AND standing.annotator = ?
            LEFT JOIN bookmark ON bookmark.item = item.id AND bookmark.annotator = ?
            LEFT JOIN asked AS own ON own.item = item.id AND own.annotator = ?
            WHERE item.number IN %s
            """
                .formatted(QueueSql.SOURCE, text, list))) {
      select.setString(1, annotator.name());
      select.setBoolean(2, lead);
      select.setString(3, annotator.name());
      select.setString(4, annotator.name());
      select.setString(5, annotator.name());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.put(row.getLong(1), read(row, words));
        }
      }
    }
    return numbers.stream().mapToObj(rows::get).filter(Objects::nonNull).toList();
  }

  private static QueueRow read(ResultSet row, List<String> words) throws SQLException {
    return new QueueRow(
        row.getLong(1),
        new ItemId(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        Status.valueOf(row.getString(6)),
        row.getBoolean(7),
        questions(row.getString(9)),
        snippet(row.getString(8), words));
  }

  private static @Nullable QuestionStatus questions(@Nullable String status) {
    return status == null ? null : QuestionStatus.valueOf(status);
  }

  private static @Nullable Snippet snippet(@Nullable String text, List<String> words) {
    return text == null ? null : Snippet.of(text.stripTrailing(), words).orElse(null);
  }
}
