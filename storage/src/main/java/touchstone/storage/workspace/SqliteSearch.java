package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.search.QueueSql;

/** Search over the tables {@code item}, {@code standing} and the text index. */
final class SqliteSearch implements Search {
  private static final String SEARCHING = "searching";

  private final Readers readers;

  SqliteSearch(Readers readers) {
    this.readers = readers;
  }

  @Override
  public List<QueueRow> page(QueueQuery query, Annotator annotator, int offset, int limit)
      throws StorageException {
    QueueSql sql = QueueSql.of(query, annotator);
    String select =
        """
        SELECT item.number, item.id, coalesce(nullif(item.source, ''), item.data_set), item.skill,
               item.step_count, coalesce(standing.status, 'TO_DO')
        %s %s LIMIT %d OFFSET %d
        """
            .formatted(sql.from(), sql.orderBy(), limit, offset);
    return readers.read(
        SEARCHING,
        connection -> {
          List<QueueRow> rows = new ArrayList<>();
          try (PreparedStatement statement = prepare(connection, select, sql.parameters());
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              rows.add(
                  new QueueRow(
                      row.getLong(1),
                      new ItemId(row.getString(2)),
                      row.getString(3),
                      row.getString(4),
                      row.getInt(5),
                      Status.valueOf(row.getString(6))));
            }
          }
          return rows;
        });
  }

  @Override
  public int count(QueueQuery query, Annotator annotator) throws StorageException {
    QueueSql sql = QueueSql.of(query, annotator);
    return readers.read(
        SEARCHING,
        connection -> {
          try (PreparedStatement statement =
                  prepare(connection, "SELECT count(*) " + sql.from(), sql.parameters());
              ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
          }
        });
  }

  @Override
  public Map<Status, Integer> progress(Annotator annotator) throws StorageException {
    return readers.read(
        SEARCHING,
        connection -> {
          Map<Status, Integer> counts = new EnumMap<>(Status.class);
          String select =
              """
              SELECT status, count(*) FROM standing
              WHERE annotator = ? AND item IN (SELECT id FROM item) GROUP BY status
              """;
          int toDo = count(connection, "SELECT count(*) FROM item");
          try (PreparedStatement statement =
                  prepare(connection, select, List.of(annotator.name()));
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              counts.put(Status.valueOf(row.getString(1)), row.getInt(2));
              toDo -= row.getInt(2);
            }
          }
          counts.merge(Status.TO_DO, toDo, Integer::sum);
          return counts;
        });
  }

  @Override
  public Facets facets() throws StorageException {
    return readers.read(
        SEARCHING,
        connection ->
            new Facets(
                distinct(connection, "source"),
                distinct(connection, "skill"),
                distinct(connection, "model")));
  }

  private static int count(Connection connection, String select) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(select);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static SortedSet<String> distinct(Connection connection, String column)
      throws SQLException {
    SortedSet<String> values = new TreeSet<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT DISTINCT " + column + " FROM item WHERE " + column + " <> ''");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, List<Object> parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    return statement;
  }
}
