package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.session.Leads;

/** The tables {@code setting} and {@code guideline}. */
final class Settings {
  static final String LEADS = "leads";
  private static final String IN_FORCE = "guideline";

  private Settings() {}

  static Optional<String> get(Connection connection, String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value FROM setting WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /** Nobody where none was named. */
  static Leads leads(Connection connection) throws SQLException {
    return get(connection, LEADS).map(Leads::parse).orElse(Leads.NOBODY);
  }

  static void put(Connection connection, String key, String value) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO setting (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """)) {
      upsert.setString(1, key);
      upsert.setString(2, value);
      upsert.executeUpdate();
    }
  }

  static List<String> guidelines(Connection connection) throws SQLException {
    List<String> sources = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT source FROM guideline
                ORDER BY id = (SELECT value FROM setting WHERE key = 'guideline'), id
                """)) {
      while (row.next()) {
        sources.add(row.getString(1));
      }
    }
    return sources;
  }

  static void putGuideline(Connection connection, String id, String source) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO guideline (id, source) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, id);
      insert.setString(2, source);
      insert.executeUpdate();
    }
    put(connection, IN_FORCE, id);
  }
}
