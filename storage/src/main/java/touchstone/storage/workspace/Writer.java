package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/**
 * The one thread that owns the writing connection. Work is done one transaction after the other,
 * the more urgent first, so that a verdict never waits for more than one batch of an import.
 *
 * <p>Safe for use by several threads.
 */
final class Writer implements AutoCloseable {
  /** What is done inside one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException, StorageException;
  }

  /** Work without a result. */
  @FunctionalInterface
  interface Deed {
    void on(Connection connection) throws SQLException, StorageException;
  }

  enum Urgency {
    /** Somebody waits for it: an act. */
    NOW,
    /** Much of it comes: a batch of an import. */
    BULK,
    /** After everything that was asked for before: closing. */
    LAST
  }

  private final Connection connection;
  private final PriorityBlockingQueue<Task> tasks = new PriorityBlockingQueue<>();
  private final Thread thread;
  private long tickets;
  private boolean closing;

  Writer(Connection connection, String name) {
    this.connection = connection;
    this.thread = Thread.ofPlatform().name("writer of " + name).daemon(false).unstarted(this::run);
    thread.start();
  }

  /** The writer of a workspace, which there is only where it is open for writing. */
  static Writer required(@Nullable Writer writer, String tried) throws StorageException {
    if (writer == null) {
      throw new StorageException(Reason.READ_ONLY, tried + ": the workspace is open to read only");
    }
    return writer;
  }

  /**
   * Does the work in a transaction and waits for the commit.
   *
   * @throws StorageException if it failed; then nothing of it was written
   */
  <T> T transact(Urgency urgency, String tried, Work<T> work) throws StorageException {
    return execute(urgency, tried, writing -> inTransaction(writing, work));
  }

  private static <T> T inTransaction(Connection connection, Work<T> work)
      throws SQLException, StorageException {
    connection.setAutoCommit(false);
    T result;
    try {
      result = work.on(connection);
      connection.commit();
    } catch (SQLException | StorageException | RuntimeException | Error e) {
      abandon(connection, e);
      throw e;
    }
    connection.setAutoCommit(true);
    return result;
  }

  /** Rolls back, as far as SQLite has not done so itself: a full disk ends the transaction. */
  private static void abandon(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** {@link #transact} for work without a result. */
  void perform(Urgency urgency, String tried, Deed deed) throws StorageException {
    transact(
        urgency,
        tried,
        writing -> {
          deed.on(writing);
          return true;
        });
  }

  /** Does work that can't be in a transaction, such as a checkpoint or a backup. */
  <T> T execute(Urgency urgency, String tried, Work<T> work) throws StorageException {
    CompletableFuture<T> done = new CompletableFuture<>();
    Runnable attempt =
        () -> {
          try {
            done.complete(work.on(connection));
          } catch (SQLException e) {
            done.completeExceptionally(Failures.of(tried, e));
          } catch (StorageException | RuntimeException | Error e) {
            done.completeExceptionally(e);
          }
        };
    if (!enqueue(urgency, attempt)) {
      throw new StorageException(Reason.CLOSED, tried + ": the workspace is closed");
    }
    return await(done, tried);
  }

  /** Nothing may come after the last task: nobody would ever do it. */
  private boolean enqueue(Urgency urgency, Runnable run) {
    synchronized (tasks) {
      if (closing) {
        return false;
      }
      closing = urgency == Urgency.LAST;
      tasks.add(new Task(urgency, ++tickets, run));
      return true;
    }
  }

  private static <T> T await(CompletableFuture<T> done, String tried) throws StorageException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return done.get();
        } catch (InterruptedException e) {
          // The work is under way; whether it was written must be known before going on.
          interrupted = true;
        } catch (ExecutionException e) {
          switch (e.getCause()) {
            case StorageException known -> throw known;
            case RuntimeException unexpected -> throw unexpected;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(tried, e);
          }
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    while (true) {
      try {
        Task task = tasks.take();
        task.run().run();
        if (task.urgency() == Urgency.LAST) {
          return;
        }
      } catch (InterruptedException e) {
        // Nobody interrupts this thread to stop it; only the last task ends it.
      }
    }
  }

  /** Finishes everything that was asked for, checkpoints, and closes the connection. */
  @Override
  public void close() {
    enqueue(Urgency.LAST, this::checkpointAndClose);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Closing alone leaves the log as it is while another process reads. */
  private void checkpointAndClose() {
    try {
      checkpoint(connection);
    } catch (SQLException e) {
      org.slf4j.LoggerFactory.getLogger(Writer.class).warn("the last checkpoint failed", e);
    }
    Connections.close(connection);
  }

  /** Moves the write-ahead log into the one file. */
  static boolean checkpoint(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private record Task(Urgency urgency, long ticket, Runnable run) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      int byUrgency = urgency.compareTo(other.urgency);
      return byUrgency != 0 ? byUrgency : Long.compare(ticket, other.ticket);
    }
  }
}
