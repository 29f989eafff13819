package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.storage.workspace.Incoming.Outcome;

/** Statements with parameters, in one line each. */
final class Keyed {
  private Keyed() {}

  /** The first column of the first row. */
  static Optional<String> text(Connection connection, String select, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, select, parameters);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  /** Makes something of the row that a cursor stands on. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException, StorageException;
  }

  /** What is made of every row, in their order. */
  static <T> List<T> all(
      Connection connection, RowReader<T> reader, String select, Object... parameters)
      throws SQLException, StorageException {
    try (PreparedStatement statement = prepare(connection, select, parameters);
        ResultSet row = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reader.read(row));
      }
      return found;
    }
  }

  static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  static void update(Connection connection, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, parameters)) {
      statement.executeUpdate();
    }
  }

  /** Two lists of parameters, one after the other. */
  static Object[] with(Object[] first, Object... more) {
    Object[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  /** What a row comes to whose key holds this content already, or nothing. */
  static Outcome outcome(Optional<String> present, String content) {
    if (present.isEmpty()) {
      return Outcome.ADDED;
    }
    return present.get().equals(content) ? Outcome.UNCHANGED : Outcome.CONFLICT;
  }
}
