package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.Acceptance;
import touchstone.annotation.session.Act;

/** What {@code check} finds, and what a copy holds. */
final class WorkspaceCheckTest {
  private static final byte[] IMAGE = new byte[200_000];
  private static final String SHA256 = Check.sha256(IMAGE);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeWorkspace() throws StorageException {
    file = folder.resolve("w.touchstone");
    try (Workspace workspace = TestFiles.create(file)) {
      Incoming incoming = TestFiles.incoming(item(1, 2), null, Map.of(SHA256, IMAGE));
      workspace.add(
          List.of(
              new Incoming(
                  incoming.id(),
                  incoming.dataSet(),
                  incoming.sourceId(),
                  incoming.question(),
                  incoming.images(),
                  incoming.response(),
                  incoming.label(),
                  incoming.metadata(),
                  incoming.visualQuestions(),
                  null,
                  incoming.raw(),
                  List.of(new Incoming.Cut(1, SHA256)),
                  incoming.imageBytes())));
      workspace
          .journal()
          .append(
              List.of(
                  draft(A1, 1, critique(1, "x")),
                  draft(A2, 1, new Act.Accepted(Acceptance.of(A1, Judgment.NONE)))));
    }
  }

  private List<String> problemsAfter(String... tampering) throws SQLException, StorageException {
    TestFiles.tamper(file, tampering);
    try (Workspace workspace = Workspace.openToRead(file)) {
      return workspace.check();
    }
  }

  @Test
  void aSoundFileHasNoProblems() throws StorageException, SQLException {
    assertThat(problemsAfter()).isEmpty();
  }

  @Test
  void anImageOfWhichAByteChangedIsNamed() throws StorageException, SQLException {
    assertThat(problemsAfter("UPDATE image SET bytes = CAST(x'01' || substr(bytes, 2) AS BLOB)"))
        .containsExactly("image " + SHA256 + ": its bytes have changed");
  }

  @Test
  void anImageThatIsGoneIsNamedWithItsItem() throws StorageException, SQLException {
    assertThat(problemsAfter("DELETE FROM image"))
        .containsExactly("item 1: " + SHA256 + " is lost");
  }

  @Test
  void aRecordThatIsGoneIsNamed() throws StorageException, SQLException {
    assertThat(problemsAfter("DELETE FROM raw_record")).containsExactly("item 1: record is lost");
  }

  @Test
  void aStateThatDoesNotFollowFromTheJournalIsNamed() throws StorageException, SQLException {
    assertThat(problemsAfter("UPDATE item_state SET state = replace(state, '\"x\"', '\"y\"')"))
        .containsExactly("item " + itemId(1) + ": its state differs from its journal");
  }

  @Test
  void aStateThatIsGoneIsNamed() throws StorageException, SQLException {
    assertThat(problemsAfter("DELETE FROM item_state"))
        .containsExactly("item " + itemId(1) + ": its state differs from its journal");
  }

  @Test
  void anActThatIsGoneIsNoticedByWhatItLeft() throws StorageException, SQLException {
    assertThat(problemsAfter("DELETE FROM entry WHERE type = 'edited'")).hasSize(2);
  }

  @Test
  void aWrongPlaceInTheQueueIsNamed() throws StorageException, SQLException {
    assertThat(problemsAfter("UPDATE standing SET status = 'SUBMITTED'"))
        .containsExactly("item " + itemId(1) + ": the queue's state for a1 is not \"DRAFT\"");
  }

  @Test
  void aPlaceInTheQueueWithoutAnActIsNamed() throws StorageException, SQLException {
    assertThat(problemsAfter("INSERT INTO standing VALUES ('ghost', '" + itemId(1) + "', 'DRAFT')"))
        .containsExactly("item " + itemId(1) + ": the queue's state for ghost is not \"\"");
  }

  @Test
  void anErrorKindInTheQueueWithoutAnActIsNamed() throws StorageException, SQLException {
    assertThat(
            problemsAfter("INSERT INTO given_kind VALUES ('a1', '" + itemId(1) + "', 'reasoning')"))
        .containsExactly("item " + itemId(1) + ": the queue's error kinds for a1 are not []");
  }

  @Test
  void aQuestionInTheQueueThatDoesNotFollowFromTheJournalIsNamed()
      throws StorageException, SQLException {
    assertThat(problemsAfter("INSERT INTO asked VALUES ('" + itemId(1) + "', 'a1', 'OPEN')"))
        .containsExactly("item " + itemId(1) + ": the queue's questions are not {}");
  }

  @Test
  void whatCannotBeReadIsAProblemAndHidesNoOther() throws StorageException, SQLException {
    List<String> problems =
        problemsAfter(
            "UPDATE item_state SET state = 'garbage'",
            "UPDATE raw_record SET cuts = 'garbage'",
            "DELETE FROM image");

    assertThat(problems).anyMatch(problem -> problem.startsWith("item " + itemId(1)));
    assertThat(problems).anyMatch(problem -> problem.startsWith("records: can't be read"));
  }

  @Test
  void anActThatCannotBeReadIsAProblem() throws StorageException, SQLException {
    assertThat(problemsAfter("UPDATE entry SET at = 'noon'"))
        .singleElement()
        .asString()
        .contains("can't be read", "noon");
  }

  @Test
  void aPageThatIsDamagedIsAProblem() throws StorageException, IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      // Beyond the first page, which says whose the file is, every page's header becomes nonsense.
      for (long page = 1; page < bytes.length() / Connections.PAGE_SIZE; page++) {
        bytes.seek(page * Connections.PAGE_SIZE);
        bytes.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77});
      }
    }
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.check()).isNotEmpty().anyMatch(problem -> problem.contains("atabase"));
    }
  }

  @Test
  void aCopyIsWholeAndSound() throws StorageException {
    Path copy = folder.resolve("copy.touchstone");
    try (Workspace workspace = TestFiles.open(file)) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "in the log still"))));
      workspace.copyTo(copy);
    }
    assertThat(folder.resolve("copy.touchstone-wal")).doesNotExist();
    try (Workspace workspace = TestFiles.open(copy)) {
      assertThat(workspace.check()).isEmpty();
      assertThat(workspace.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
          .isEqualTo("in the log still");
      assertThat(workspace.images().bytes(SHA256)).isPresent();
    }
  }

  @Test
  void copiesAndChecksMadeWhileOthersWriteAreSound() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch underWay = new CountDownLatch(20);
    try (Workspace workspace = TestFiles.open(file);
        ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<Integer> writing =
          executor.submit(
              () -> {
                int written = 0;
                while (!stop.get()) {
                  String text = "version " + written + " ".repeat(written % 20_000);
                  workspace.journal().append(List.of(draft(A1, 1, critique(1, text))));
                  written++;
                  underWay.countDown();
                }
                return written;
              });
      underWay.await();
      List<Path> copies = new ArrayList<>();
      try {
        for (int i = 0; i < 5; i++) {
          assertThat(workspace.check()).isEmpty();
          Path copy = folder.resolve("copy-" + i + ".touchstone");
          workspace.copyTo(copy);
          copies.add(copy);
        }
      } finally {
        stop.set(true);
      }
      assertThat(writing.get()).isGreaterThanOrEqualTo(20);
      for (Path copy : copies) {
        try (Workspace read = Workspace.openToRead(copy)) {
          assertThat(read.check()).isEmpty();
          assertThat(read.judgments().annotators()).containsExactly(A1, A2);
        }
      }
    }
  }
}
