package touchstone.storage.workspace;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/**
 * Reading connections, lent out one work at a time and kept for the next. Safe for use by several
 * threads.
 */
final class Readers implements AutoCloseable {
  @FunctionalInterface
  interface Opening {
    Connection open() throws StorageException;
  }

  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException, StorageException;
  }

  private final Opening opening;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  Readers(Opening opening) {
    this.opening = opening;
  }

  <T> T read(String tried, Work<T> work) throws StorageException {
    Connection connection = borrow(tried);
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw Failures.of(tried, e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new StorageException(Reason.DAMAGED, tried + ": " + e.getMessage(), e);
    } finally {
      giveBack(connection);
    }
  }

  /** {@link #read} where all of the work sees one state of the file, whoever writes meanwhile. */
  <T> T readSnapshot(String tried, Work<T> work) throws StorageException {
    return read(
        tried,
        connection -> {
          connection.setAutoCommit(false);
          try {
            return work.on(connection);
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
          }
        });
  }

  private Connection borrow(String tried) throws StorageException {
    synchronized (idle) {
      if (closed) {
        throw new StorageException(Reason.CLOSED, tried + ": the workspace is closed");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return opening.open();
  }

  private void giveBack(Connection connection) {
    synchronized (idle) {
      if (!closed) {
        idle.push(connection);
        return;
      }
    }
    Connections.close(connection);
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Connections::close);
      idle.clear();
    }
  }
}
