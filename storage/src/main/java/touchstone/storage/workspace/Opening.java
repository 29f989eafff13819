package touchstone.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.ReplicaId;
import touchstone.storage.workspace.Writer.Urgency;

/** Opens a workspace file in such a way that one that is not fit for it is not harmed. */
final class Opening {
  private final Path file;
  private final Migrations migrations;
  private final Predicate<Path> canWrite;
  private final Connections connections;

  Opening(Path file) {
    this(file, Migrations.OURS, Files::isWritable);
  }

  /**
   * Opens with other rules, for tests.
   *
   * @param canWrite whether a file or folder can be written
   */
  Opening(Path file, Migrations migrations, Predicate<Path> canWrite) {
    this.file = real(file);
    this.migrations = migrations;
    this.canWrite = canWrite;
    this.connections = new Connections(this.file);
  }

  /** Two links to one file must meet at one lock and one log, which lie beside the file itself. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException absent) {
      return file.toAbsolutePath();
    }
  }

  Workspace create(InstantSource clock, RandomGenerator random) throws StorageException {
    requireNoFile();
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StorageException(Reason.UNREADABLE, "there is no folder " + folder);
    }
    WriteLock lock = WriteLock.acquire(file);
    try {
      // Somebody may have made one while we waited for the lock.
      requireNoFile();
    } catch (StorageException e) {
      lock.close();
      throw e;
    }
    try {
      return write(lock, clock, random);
    } catch (StorageException e) {
      deleteAttempt();
      throw e;
    }
  }

  Workspace open(InstantSource clock, RandomGenerator random) throws StorageException {
    requireOurs();
    if (!canWrite.test(file) || !folderIsWritable()) {
      throw new StorageException(
          Reason.READ_ONLY, file + " or its folder can't be written; it can be read");
    }
    WriteLock lock = WriteLock.acquire(file);
    try {
      Backups.beforeMigration(connections, migrations);
    } catch (StorageException e) {
      lock.close();
      throw e;
    }
    return write(lock, clock, random);
  }

  Workspace openToRead() throws StorageException {
    requireOurs();
    Workspace workspace = new Workspace(file, new Readers(this::toRead), null);
    if (workspace.schemaVersion() < migrations.newest()) {
      workspace.close();
      throw new StorageException(
          Reason.TOO_OLD, file + " was written by an older version of Touchstone");
    }
    return workspace;
  }

  private void requireNoFile() throws StorageException {
    if (Files.exists(file)) {
      throw new StorageException(Reason.NOT_OURS, file + " exists already");
    }
  }

  /** Looks through SQLite alone: reading the bytes of an open database file drops its locks. */
  private void requireOurs() throws StorageException {
    if (!Files.isRegularFile(file)) {
      throw new StorageException(Reason.UNREADABLE, "there is no file " + file);
    }
    // Leaves no side files beside a file that may be somebody else's.
    Connection connection = hasLog() ? connections.toRead() : connections.toReadImmutable();
    try {
      if (Migrations.applicationOf(connection) != Migrations.APPLICATION_ID) {
        throw new StorageException(Reason.NOT_OURS, file + " is not a Touchstone workspace");
      }
      if (Migrations.versionOf(connection) > migrations.newest()) {
        throw new StorageException(
            Reason.TOO_NEW, file + " was written by a newer version of Touchstone");
      }
    } catch (SQLException e) {
      throw Failures.of("opening " + file, e);
    } finally {
      Connections.close(connection);
    }
  }

  /** Immutable only where nothing can be lost by it: acts may still be in the log. */
  private Connection toRead() throws StorageException {
    return folderIsWritable() || hasLog() ? connections.toRead() : connections.toReadImmutable();
  }

  private boolean folderIsWritable() {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && canWrite.test(folder);
  }

  private boolean hasLog() throws StorageException {
    Path log = sideFile("-wal");
    try {
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException e) {
      throw new StorageException(Reason.UNREADABLE, "looking at " + log + ": " + e.getMessage(), e);
    }
  }

  private Workspace write(WriteLock lock, InstantSource clock, RandomGenerator random)
      throws StorageException {
    Writer writer = null;
    try {
      writer = new Writer(connections.toWrite(), file.getFileName().toString());
      writer.perform(Urgency.NOW, "preparing " + file, migrations::migrate);
      Readers readers = new Readers(connections::toRead);
      Journal journal = new SqliteJournal(writer, readers, ReplicaId.random(random), clock);
      return new Workspace(file, readers, new Workspace.Writing(lock, writer, journal));
    } catch (StorageException | RuntimeException e) {
      if (writer != null) {
        writer.close();
      }
      lock.close();
      throw e;
    }
  }

  private void deleteAttempt() {
    for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
      try {
        Files.deleteIfExists(sideFile(suffix));
      } catch (IOException e) {
        org.slf4j.LoggerFactory.getLogger(Opening.class).warn("a new file is left over", e);
      }
    }
  }

  private Path sideFile(String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
