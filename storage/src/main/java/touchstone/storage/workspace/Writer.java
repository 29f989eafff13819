package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
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
  private final AtomicLong tickets = new AtomicLong();
  private final Thread thread;
  private volatile boolean closing;

  Writer(Connection connection, String name) {
    this.connection = connection;
    this.thread = Thread.ofPlatform().name("writer of " + name).daemon(false).unstarted(this::run);
    thread.start();
  }

  /**
   * Does the work in a transaction and waits for the commit.
   *
   * @throws StorageException if it failed; then nothing of it was written
   */
  <T> T transact(Urgency urgency, String tried, Work<T> work) throws StorageException {
    return execute(
        urgency,
        tried,
        writing -> {
          writing.setAutoCommit(false);
          try {
            T result = work.on(writing);
            writing.commit();
            return result;
          } catch (SQLException | StorageException | RuntimeException e) {
            rollback(writing, e);
            throw e;
          } finally {
            writing.setAutoCommit(true);
          }
        });
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
    if (closing) {
      throw new StorageException(Reason.CLOSED, tried + ": the workspace is closed");
    }
    CompletableFuture<T> done = new CompletableFuture<>();
    tasks.add(
        new Task(
            urgency,
            tickets.incrementAndGet(),
            () -> {
              try {
                done.complete(work.on(connection));
              } catch (SQLException e) {
                done.completeExceptionally(Failures.of(tried, e));
              } catch (StorageException | RuntimeException | Error e) {
                done.completeExceptionally(e);
              }
            }));
    return await(done, tried);
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

  private static void rollback(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
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
    if (closing) {
      return;
    }
    closing = true;
    tasks.add(
        new Task(Urgency.LAST, tickets.incrementAndGet(), () -> Connections.close(connection)));
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

  private record Task(Urgency urgency, long ticket, Runnable run) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      int byUrgency = urgency.compareTo(other.urgency);
      return byUrgency != 0 ? byUrgency : Long.compare(ticket, other.ticket);
    }
  }
}
