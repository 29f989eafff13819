package touchstone.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/** Whole copies of a workspace, made through SQLite's backup interface. */
final class Backups {
  private Backups() {}

  /** Leaves {@code NAME.touchstone.vN.backup} beside a file that is about to be migrated. */
  static void beforeMigration(Connections connections, Migrations migrations)
      throws StorageException {
    Connection connection = connections.toRead();
    try {
      int version = Migrations.versionOf(connection);
      if (version < migrations.newest()) {
        copy(connection, freeName(connections.file(), version));
      }
    } catch (SQLException e) {
      throw Failures.of("backing up before an upgrade", e);
    } finally {
      Connections.close(connection);
    }
  }

  /** An older backup stays: who restored it and went on working has two states to keep. */
  private static Path freeName(Path file, int version) {
    String name = file.getFileName() + ".v" + version;
    Path backup = file.resolveSibling(name + ".backup");
    for (int next = 2; Files.exists(backup); next++) {
      backup = file.resolveSibling(name + "." + next + ".backup");
    }
    return backup;
  }

  /** Copies to a file beside the target first, so that a target is always whole. */
  static void copy(Connection connection, Path target) throws StorageException {
    if (Files.exists(target)) {
      throw new StorageException(Reason.NOT_OURS, target + " exists already");
    }
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(draft);
      copyPages(connection, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      throw Failures.of("copying to " + target, e);
    } catch (IOException e) {
      throw new StorageException(
          Reason.UNREADABLE, "copying to " + target + ": " + e.getMessage(), e);
    } finally {
      deleteDraft(draft);
    }
  }

  private static void copyPages(Connection connection, Path draft)
      throws SQLException, StorageException {
    int code =
        connection
            .unwrap(SQLiteConnection.class)
            .getDatabase()
            .backup("main", draft.toString(), (_, _) -> {});
    if (code != 0) {
      throw new StorageException(
          Failures.reason(code), "copying to " + draft + " failed with SQLite's code " + code);
    }
  }

  private static void deleteDraft(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(Backups.class).warn("a draft file is left over", e);
    }
  }
}
