package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Drafts;
import touchstone.storage.workspace.Writer.Urgency;

/** Drafts in the table of that name. */
final class SqliteDrafts implements Drafts {
  private static final String KEEPING = "keeping what was typed";

  private final Readers readers;
  private final @Nullable Writer writer;

  /**
   * Makes them.
   *
   * @param writer null where the workspace is open to read only
   */
  SqliteDrafts(Readers readers, @Nullable Writer writer) {
    this.readers = readers;
    this.writer = writer;
  }

  @Override
  public Map<String, String> of(Annotator annotator, ItemId item) throws StorageException {
    return readers.read(
        "reading what was typed",
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT field, words FROM draft WHERE annotator = ? AND item = ?")) {
            select.setString(1, annotator.name());
            select.setString(2, item.value());
            Map<String, String> drafts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                drafts.put(row.getString(1), row.getString(2));
              }
            }
            return Map.copyOf(drafts);
          }
        });
  }

  @Override
  public void keep(Annotator annotator, ItemId item, String field, String words)
      throws StorageException {
    Writer.required(writer, KEEPING)
        .perform(
            Urgency.NOW,
            KEEPING,
            connection -> {
              if (words.isEmpty()) {
                execute(
                    connection,
                    "DELETE FROM draft WHERE annotator = ? AND item = ? AND field = ?",
                    annotator.name(),
                    item.value(),
                    field);
              } else {
                execute(
                    connection,
                    """
                INSERT INTO draft (annotator, item, field, words) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET words = excluded.words
                """,
                    annotator.name(),
                    item.value(),
                    field,
                    words);
              }
            });
  }

  private static void execute(Connection connection, String change, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(change)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
