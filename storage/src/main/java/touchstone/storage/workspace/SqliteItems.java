package touchstone.storage.workspace;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Items;

/** The items of the workspace file. */
final class SqliteItems implements Items {
  private static final String READING = "reading an item";

  private final Readers readers;

  SqliteItems(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Optional<Item> find(ItemId id) throws StorageException {
    return readers.read(
        READING, connection -> ItemRows.selectOne(connection, "id = ?", id.value()));
  }

  @Override
  public Optional<Item> find(String dataSet, String sourceId) throws StorageException {
    return readers.read(
        READING,
        connection ->
            ItemRows.selectOne(connection, "data_set = ? AND source_id = ?", dataSet, sourceId));
  }

  @Override
  public Optional<Item> at(long number) throws StorageException {
    return readers.read(
        READING, connection -> ItemRows.selectOne(connection, "number = ?", number));
  }

  @Override
  public long count() throws StorageException {
    return readers.read(
        "counting the items",
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("SELECT max(number) FROM item")) {
            return row.next() ? row.getLong(1) : 0L;
          }
        });
  }
}
