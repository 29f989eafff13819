package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.search.QueueSql;
import touchstone.storage.search.Sql;

/** Search over the items, the text index, and the annotator's rows in the projections. */
final class SqliteSearch implements Search {
  private static final String SEARCHING = "searching";

  /** A short word that stands in more places than this is looked for text by text. */
  private static final int MANY = 20_000;

  private final Readers readers;

  SqliteSearch(Readers readers) {
    this.readers = readers;
  }

  @Override
  public ItemNumbers matching(QueueQuery query, Annotator annotator, int limit)
      throws StorageException {
    return readers.read(
        SEARCHING,
        connection -> {
          if (query.order() instanceof Order.Shuffled(int seed)) {
            return all(connection, query, annotator).shuffled(seed).slice(0, limit);
          }
          if (query.order() instanceof Order.AsImported() && limit == Integer.MAX_VALUE) {
            // Sorted here, so that the database may go by whatever index is best.
            return ItemNumbers.of(all(connection, query, annotator).stream().sorted());
          }
          return numbers(connection, sql(connection, query, annotator).first(limit));
        });
  }

  private static ItemNumbers all(Connection connection, QueueQuery query, Annotator annotator)
      throws SQLException {
    return query.isFiltered()
        ? numbers(connection, sql(connection, query, annotator).unordered())
        : ItemNumbers.of(LongStream.rangeClosed(1, itemCount(connection)));
  }

  private static ItemNumbers numbers(Connection connection, Sql sql) throws SQLException {
    LongStream.Builder numbers = LongStream.builder();
    try (PreparedStatement statement = prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        numbers.add(row.getLong(1));
      }
    }
    return ItemNumbers.of(numbers.build());
  }

  private static QueueSql sql(Connection connection, QueueQuery query, Annotator annotator)
      throws SQLException {
    return new QueueSql(query, annotator, leads(connection, annotator), frequent(connection));
  }

  private static boolean leads(Connection connection, Annotator annotator) throws SQLException {
    return Settings.leads(connection).people().contains(annotator);
  }

  private static Predicate<String> frequent(Connection connection) {
    return word -> {
      try {
        return count(connection, QueueSql.occurrences(word, MANY)) == MANY;
      } catch (SQLException e) {
        // The text itself can be read then if anything can.
        return true;
      }
    };
  }

  @Override
  public List<QueueRow> rows(ItemNumbers numbers, List<String> words, Annotator annotator)
      throws StorageException {
    return readers.read(
        SEARCHING,
        connection ->
            QueueRows.select(connection, numbers, words, annotator, leads(connection, annotator)));
  }

  @Override
  public Map<Status, Integer> progress(Annotator annotator) throws StorageException {
    return readers.read(SEARCHING, connection -> statuses(connection, QueueQuery.ALL, annotator));
  }

  @Override
  public Facets facets(QueueQuery query, Annotator annotator) throws StorageException {
    return readers.read(
        SEARCHING,
        connection ->
            new Facets(
                statuses(connection, query.withStatuses(Set.of()), annotator),
                values(
                    connection,
                    sql(connection, query.withSources(Set.of()), annotator)
                        .countBy(QueueSql.SOURCE)),
                values(
                    connection,
                    sql(connection, query.withSkills(Set.of()), annotator).countBy("item.skill")),
                values(
                    connection,
                    sql(connection, query.withModels(Set.of()), annotator).countBy("item.model")),
                kinds(connection, query.withKinds(Set.of()), annotator),
                count(connection, sql(connection, query.withBookmarked(true), annotator).count()),
                questions(connection, query, annotator)));
  }

  private static Map<Status, Integer> statuses(
      Connection connection, QueueQuery query, Annotator annotator) throws SQLException {
    QueueSql sql = sql(connection, query, annotator);
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int toDo = query.isFiltered() ? count(connection, sql.count()) : itemCount(connection);
    for (var one : values(connection, sql.countByStatus()).entrySet()) {
      counts.put(Status.valueOf(one.getKey()), one.getValue());
      toDo -= one.getValue();
    }
    if (toDo > 0) {
      counts.merge(Status.TO_DO, toDo, Integer::sum);
    }
    return counts;
  }

  private static SortedMap<ErrorKind, Integer> kinds(
      Connection connection, QueueQuery query, Annotator annotator) throws SQLException {
    SortedMap<ErrorKind, Integer> kinds = new TreeMap<>();
    values(connection, sql(connection, query, annotator).countByKind())
        .forEach((name, count) -> kinds.put(new ErrorKind(name), count));
    return kinds;
  }

  private static SortedMap<QuestionStatus, Integer> questions(
      Connection connection, QueueQuery query, Annotator annotator) throws SQLException {
    SortedMap<QuestionStatus, Integer> questions = new TreeMap<>();
    for (QuestionStatus status : QuestionStatus.values()) {
      QueueQuery asking = query.withQuestions(Set.of(status));
      int count = count(connection, sql(connection, asking, annotator).count());
      if (count > 0) {
        questions.put(status, count);
      }
    }
    return questions;
  }

  /** Numbers by value, without those that have none. */
  private static SortedMap<String, Integer> values(Connection connection, Sql sql)
      throws SQLException {
    SortedMap<String, Integer> values = new TreeMap<>();
    try (PreparedStatement statement = prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        if (!row.getString(1).isEmpty()) {
          values.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return values;
  }

  @Override
  public List<Named> submittedBySourceId(String part, Annotator annotator, int limit)
      throws StorageException {
    return readers.read(
        SEARCHING,
        connection -> {
          List<Named> found = new ArrayList<>();
          try (PreparedStatement statement =
              connection.prepareStatement(
                  """
                  SELECT item.number, item.source_id
                  FROM standing CROSS JOIN item ON item.id = standing.item
                  WHERE standing.annotator = ? AND standing.status = 'SUBMITTED'
                    AND instr(lower(item.source_id), lower(?)) > 0
                  ORDER BY item.number LIMIT ?
                  """)) {
            statement.setString(1, annotator.name());
            statement.setString(2, part);
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                found.add(new Named(row.getLong(1), row.getString(2)));
              }
            }
          }
          return found;
        });
  }

  /** Numbers run from 1 without gaps. */
  private static int itemCount(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT max(number) FROM item")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static int count(Connection connection, Sql sql) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.text());
    for (int i = 0; i < sql.values().size(); i++) {
      statement.setObject(i + 1, sql.values().get(i));
    }
    return statement;
  }
}
