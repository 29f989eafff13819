package touchstone.storage.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Bookmarks;
import touchstone.storage.workspace.Writer.Urgency;

/** Bookmarks in the table of that name. */
final class SqliteBookmarks implements Bookmarks {
  private static final String SETTING = "setting a bookmark";

  private final Readers readers;
  private final @Nullable Writer writer;

  /**
   * Makes them.
   *
   * @param writer null where the workspace is open to read only
   */
  SqliteBookmarks(Readers readers, @Nullable Writer writer) {
    this.readers = readers;
    this.writer = writer;
  }

  @Override
  public boolean has(Annotator annotator, ItemId item) throws StorageException {
    return readers.read(
        "reading a bookmark",
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT 1 FROM bookmark WHERE annotator = ? AND item = ?")) {
            select.setString(1, annotator.name());
            select.setString(2, item.value());
            try (ResultSet row = select.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  @Override
  public void set(Annotator annotator, ItemId item, boolean bookmarked) throws StorageException {
    String change =
        bookmarked
            ? "INSERT INTO bookmark (annotator, item) VALUES (?, ?) ON CONFLICT DO NOTHING"
            : "DELETE FROM bookmark WHERE annotator = ? AND item = ?";
    Writer.required(writer, SETTING)
        .perform(
            Urgency.NOW,
            SETTING,
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(change)) {
                statement.setString(1, annotator.name());
                statement.setString(2, item.value());
                statement.executeUpdate();
              }
            });
  }
}
