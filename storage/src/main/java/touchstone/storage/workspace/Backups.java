package touchstone.storage.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/** Whole copies of a workspace, made through SQLite's backup interface. */
final class Backups {
  private Backups() {}

  /** Leaves {@code NAME.touchstone.vN.backup} beside a file that is about to be migrated. */
  static void beforeMigration(Connections connections) throws StorageException {
    Connection connection = connections.toRead();
    try {
      int version = Migrations.versionOf(connection);
      if (version < Migrations.newest()) {
        Path file = connections.file();
        Path backup = file.resolveSibling(file.getFileName() + ".v" + version + ".backup");
        if (!Files.exists(backup)) {
          copy(connection, backup);
        }
      }
    } catch (SQLException e) {
      throw Failures.of("backing up before an upgrade", e);
    } finally {
      Connections.close(connection);
    }
  }

  static void copy(Connection connection, Path target) throws StorageException {
    if (Files.exists(target)) {
      throw new StorageException(Reason.NOT_OURS, target + " exists already");
    }
    try {
      int code =
          connection
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .backup("main", target.toString(), (_, _) -> {});
      if (code != 0) {
        throw new StorageException(
            Reason.UNREADABLE, "copying to " + target + " failed with SQLite's code " + code);
      }
    } catch (SQLException e) {
      throw Failures.of("copying to " + target, e);
    }
  }
}
