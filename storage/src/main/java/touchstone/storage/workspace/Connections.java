package touchstone.storage.workspace;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/**
 * Opens connections to one workspace file with settings that make a commit durable, and reads them
 * back: SQLite passes over a PRAGMA that it can't obey without a word.
 *
 * <p>Immutable; safe for use by several threads.
 */
final class Connections {
  /** Suits image blobs; can't be changed once a file is in WAL mode. */
  static final int PAGE_SIZE = 16_384;

  /**
   * Kilobytes of pages that a reading connection keeps: the index that critics' outputs and their
   * judges are joined by should fit, or each of its pages is read again and again.
   */
  private static final int READING_CACHE = 16_384;

  private static final String FULL = "2";

  private final Path file;

  Connections(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  Connection toWrite() throws StorageException {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(5_000);
    String mode = journalMode();
    Connection connection = open("", config);
    try {
      // One by one and in this order, which the driver's settings don't keep: in WAL mode the size
      // of the pages is fixed.
      set(connection, "page_size", Integer.toString(PAGE_SIZE));
      set(connection, "journal_mode", mode);
      Map<String, String> expected = new TreeMap<>();
      expected.put("journal_mode", mode);
      expected.put("synchronous", FULL);
      expected.put("foreign_keys", "1");
      if (isMac()) {
        set(connection, "fullfsync", "1");
        expected.put("fullfsync", "1");
      }
      verify(connection, expected);
      return connection;
    } catch (SQLException | StorageException e) {
      close(connection);
      throw e instanceof StorageException known ? known : failure((SQLException) e);
    }
  }

  private static void set(Connection connection, String pragma, String value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA " + pragma + " = " + value);
    }
  }

  /** A connection that sees what other connections commit. */
  Connection toRead() throws StorageException {
    return open("", readingConfig());
  }

  /** For a file in a folder that can't be written, where WAL has no place for its side files. */
  Connection toReadImmutable() throws StorageException {
    return open("?immutable=1", readingConfig());
  }

  private static SQLiteConfig readingConfig() {
    SQLiteConfig config = new SQLiteConfig();
    config.setCacheSize(-READING_CACHE);
    config.setReadOnly(true);
    config.setBusyTimeout(5_000);
    return config;
  }

  /** Opens by URI: in a plain name, the driver takes what follows a question mark for settings. */
  private Connection open(String query, SQLiteConfig config) throws StorageException {
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    try {
      return config.createConnection("jdbc:sqlite:" + file.toUri() + query);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private StorageException failure(SQLException e) {
    return Failures.of("opening " + file, e);
  }

  private void verify(Connection connection, Map<String, String> expected)
      throws SQLException, StorageException {
    for (var setting : expected.entrySet()) {
      String actual = pragma(connection, setting.getKey());
      if (!actual.equals(setting.getValue())) {
        throw new StorageException(
            Reason.UNREADABLE,
            "%s: setting %s is %s instead of %s"
                .formatted(file, setting.getKey(), actual, setting.getValue()));
      }
    }
  }

  static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  /** WAL needs shared memory, which network drives don't have. */
  private String journalMode() throws StorageException {
    try {
      FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
      String type = store.type().toLowerCase(Locale.ROOT);
      boolean network =
          type.startsWith("nfs")
              || type.startsWith("smb")
              || type.startsWith("cifs")
              || type.startsWith("afp")
              || type.equals("9p")
              || type.equals("fuse.sshfs");
      return network ? "delete" : "wal";
    } catch (IOException e) {
      throw new StorageException(
          Reason.UNREADABLE, "looking at the drive of " + file + ": " + e.getMessage(), e);
    }
  }

  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
  }

  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nothing was pending: a connection is closed after its transaction has ended.
      org.slf4j.LoggerFactory.getLogger(Connections.class).warn("closing a connection failed", e);
    }
  }
}
