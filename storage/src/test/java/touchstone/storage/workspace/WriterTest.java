package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.storage.workspace.Writer.Urgency;

final class WriterTest {
  @TempDir private Path folder;
  private Writer writer;

  @BeforeEach
  void openWriter() throws StorageException {
    writer = new Writer(new Connections(folder.resolve("w")).toWrite(), "test");
    writer.perform(Urgency.NOW, "preparing", connection -> run(connection, "CREATE TABLE t (x)"));
  }

  @AfterEach
  void closeWriter() {
    writer.close();
  }

  private static void run(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private int rows() throws StorageException {
    return writer.execute(
        Urgency.NOW,
        "counting",
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("SELECT count(*) FROM t")) {
            return row.getInt(1);
          }
        });
  }

  @Test
  void anActGoesBeforeTheBatchesThatWait() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    List<Thread> waiting = new ArrayList<>();
    waiting.add(start(Urgency.BULK, "batch 1", done, blocked));
    waiting.add(start(Urgency.BULK, "batch 2", done, null));
    waiting.add(start(Urgency.BULK, "batch 3", done, null));
    waiting.add(start(Urgency.NOW, "act 1", done, null));
    waiting.add(start(Urgency.NOW, "act 2", done, null));

    blocked.countDown();
    for (Thread thread : waiting) {
      thread.join();
    }

    assertThat(done).containsExactly("batch 1", "act 1", "act 2", "batch 2", "batch 3");
  }

  /** Asks for work on a thread of its own, and comes back once that thread waits for it. */
  private Thread start(
      Urgency urgency, String name, List<String> done, @Nullable CountDownLatch until) {
    Thread thread =
        new Thread(
            () -> {
              try {
                writer.perform(
                    urgency,
                    name,
                    _ -> {
                      await(until);
                      done.add(name);
                    });
              } catch (StorageException e) {
                done.add(e.getMessage());
              }
            });
    thread.start();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }

  private static void await(@Nullable CountDownLatch until) {
    if (until != null) {
      try {
        until.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void ofWorkThatFailsNothingIsWrittenAndTheNextIsDone() throws StorageException {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                writer.perform(
                    Urgency.NOW,
                    "failing",
                    connection -> {
                      run(connection, "INSERT INTO t VALUES (1)");
                      throw new IllegalStateException("half way");
                    }))
        .withMessage("half way");
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(
            () ->
                writer.perform(
                    Urgency.NOW,
                    "failing",
                    connection -> {
                      run(connection, "INSERT INTO t VALUES (1)");
                      run(connection, "INSERT INTO nowhere VALUES (1)");
                    }))
        .withMessageStartingWith("failing: ");

    assertThat(rows()).isZero();
    writer.perform(Urgency.NOW, "next", connection -> run(connection, "INSERT INTO t VALUES (2)"));
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void aTransactionThatTheDatabaseEndedItselfIsOver() throws StorageException {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(
            () ->
                writer.perform(
                    Urgency.NOW,
                    "the cause",
                    connection -> {
                      run(connection, "INSERT INTO t VALUES (1)");
                      run(connection, "ROLLBACK");
                      throw new StorageException(Reason.FULL, "the cause");
                    }))
        .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.FULL));

    writer.perform(Urgency.NOW, "next", connection -> run(connection, "INSERT INTO t VALUES (2)"));
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void closingFinishesWhatWasAskedForAndRefusesTheRest() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    List<String> done = Collections.synchronizedList(new ArrayList<>());
    Thread first = start(Urgency.BULK, "first", done, blocked);
    Thread second = start(Urgency.BULK, "second", done, null);
    Thread closing = new Thread(writer::close);
    closing.start();
    while (closing.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::rows)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CLOSED));

    blocked.countDown();
    first.join();
    second.join();
    closing.join();

    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void whoIsInterruptedStillLearnsThatItWasWritten() throws StorageException {
    Thread.currentThread().interrupt();
    writer.perform(Urgency.NOW, "act", connection -> run(connection, "INSERT INTO t VALUES (1)"));

    assertThat(Thread.interrupted()).as("the interruption is kept").isTrue();
    assertThat(rows()).isEqualTo(1);
  }
}
