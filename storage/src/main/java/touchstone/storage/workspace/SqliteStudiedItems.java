package touchstone.storage.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.study.StudiedItem;
import touchstone.annotation.study.StudiedItems;
import touchstone.storage.json.Json;

/** One pass over the items and their projection; holds one row at a time. */
final class SqliteStudiedItems implements StudiedItems {
  /** The database takes the metadata out: questions and steps never become objects here. */
  private static final String ALL =
      """
      SELECT id, data_set, source_id, step_count, content -> '$.metadata', state, imported
      FROM item LEFT JOIN item_state ON item_state.item = item.id ORDER BY number
      """;

  private final Readers readers;

  SqliteStudiedItems(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void forEach(Consumer<StudiedItem> taker) throws StorageException {
    readers.readSnapshot(
        "reading all items",
        connection -> {
          handOver(connection, taker);
          return true;
        });
  }

  private static void handOver(Connection connection, Consumer<StudiedItem> taker)
      throws SQLException, StorageException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        taker.accept(read(row));
      }
    }
  }

  private static StudiedItem read(ResultSet row) throws SQLException, StorageException {
    String state = row.getString(6);
    String imported = row.getString(7);
    return new StudiedItem(
        new ItemId(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        metadata(row.getString(5)),
        state == null ? ItemState.NONE : Projection.read(state),
        imported == null ? null : SqliteJudgments.gold(imported));
  }

  private static Metadata metadata(@Nullable String json) {
    Map<String, String> values = new LinkedHashMap<>();
    if (json != null) {
      for (Map.Entry<String, JsonNode> value : Json.parseOwn(json).properties()) {
        values.put(value.getKey(), value.getValue().textValue());
      }
    }
    return new Metadata(values);
  }
}
