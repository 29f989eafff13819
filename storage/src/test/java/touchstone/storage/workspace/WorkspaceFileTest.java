package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/** Opening, closing and refusing files. */
final class WorkspaceFileTest {
  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static void assertRefused(Reason reason, ThrowingCallable attempt) {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(attempt)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() throws StorageException {
    try (Workspace workspace = TestFiles.create(file("w.touchstone"))) {
      workspace.add(List.of(TestFiles.incoming(item(1, 2), null, Map.of())));
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "kept"))));
      workspace.putSetting("key", "value");
      workspace.putGuideline("b", "second by id, first in force");
      workspace.putGuideline("a", "in force");
    }
    try (Workspace workspace = TestFiles.open(file("w.touchstone"))) {
      assertThat(workspace.items().count()).isEqualTo(1);
      assertThat(workspace.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
          .isEqualTo("kept");
      assertThat(workspace.setting("key")).contains("value");
      assertThat(workspace.guidelines()).endsWith("in force").hasSize(2);
      assertThat(workspace.check()).isEmpty();
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "again"))));
      assertThat(workspace.journal().of(itemId(1)))
          .as("each opening is a replica of its own")
          .extracting(entry -> entry.id().replica())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aClosedWorkspaceIsOneFileBesideItsLock() throws StorageException, IOException {
    try (Workspace workspace = TestFiles.create(file("w.touchstone"))) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "x"))));
    }
    assertThat(names()).containsExactly("w.touchstone", "w.touchstone.lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space.touchstone",
        "what?.touchstone",
        "50%41#1.touchstone",
        "画像 🙂.touchstone",
        "file:x.touchstone",
        "a&mode=memory.touchstone",
        "it's;.touchstone"
      })
  void aFileMayBeCalledAnything(String name) throws StorageException, IOException {
    try (Workspace workspace = TestFiles.create(file(name))) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "x"))));
      workspace.copyTo(file("copy of " + name));
    }
    assertThat(names()).containsExactlyInAnyOrder(name, name + ".lock", "copy of " + name);
    try (Workspace read = Workspace.openToRead(file("copy of " + name))) {
      assertThat(read.judgments().annotators()).containsExactly(A1);
    }
    Opening readOnlyFolder = new Opening(file(name), Migrations.OURS, _ -> false);
    try (Workspace read = readOnlyFolder.openToRead()) {
      assertThat(read.judgments().annotators()).containsExactly(A1);
    }
  }

  @Test
  void theWritingConnectionIsDurable() throws StorageException, SQLException {
    TestFiles.create(file("w.touchstone")).close();

    Connection connection = new Connections(file("w.touchstone")).toWrite();
    try {
      assertThat(Connections.pragma(connection, "journal_mode")).isEqualTo("wal");
      assertThat(Connections.pragma(connection, "synchronous")).as("FULL").isEqualTo("2");
      assertThat(Connections.pragma(connection, "foreign_keys")).isEqualTo("1");
      assertThat(Connections.pragma(connection, "page_size")).isEqualTo("16384");
    } finally {
      Connections.close(connection);
    }
  }

  @Test
  void theReadingConnectionCannotWrite() throws StorageException {
    TestFiles.create(file("w.touchstone")).close();

    Connection connection = new Connections(file("w.touchstone")).toRead();
    try (var statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("DELETE FROM entry"))
          .withMessageContaining("readonly");
    } catch (SQLException e) {
      throw new AssertionError(e);
    } finally {
      Connections.close(connection);
    }
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Path file = Files.writeString(file("w.touchstone"), "precious");

    assertRefused(Reason.NOT_OURS, () -> TestFiles.create(file));
    assertThat(file).hasContent("precious");
  }

  @Test
  void aFolderThatIsNotThereIsSaidToBeMissing() throws IOException {
    assertRefused(Reason.UNREADABLE, () -> TestFiles.create(file("none").resolve("w.touchstone")));
    assertThat(names()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissingAndNotMade() throws IOException {
    assertRefused(Reason.UNREADABLE, () -> TestFiles.open(file("w.touchstone")));
    assertRefused(Reason.UNREADABLE, () -> Workspace.openToRead(file("w.touchstone")));
    assertRefused(Reason.UNREADABLE, () -> TestFiles.open(folder));
    assertThat(names()).isEmpty();
  }

  @Test
  void aFileThatIsNotOursIsRefusedAndLeftAsItIs() throws IOException, SQLException {
    Path text = Files.writeString(file("notes.touchstone"), "Dear diary, ".repeat(1_000));
    Path empty = Files.createFile(file("empty.touchstone"));
    Path another = file("another.touchstone");
    TestFiles.tamper(another, "CREATE TABLE t (x)", "INSERT INTO t VALUES (1)");

    for (Path file : List.of(text, empty, another)) {
      byte[] before = Files.readAllBytes(file);
      assertRefused(Reason.NOT_OURS, () -> TestFiles.open(file));
      assertRefused(Reason.NOT_OURS, () -> Workspace.openToRead(file));
      assertThat(file).hasBinaryContent(before);
    }
    assertThat(names())
        .containsExactly("another.touchstone", "empty.touchstone", "notes.touchstone");
  }

  @Test
  void aFileOfANewerProgramIsRefusedAndLeftAsItIs()
      throws StorageException, SQLException, IOException {
    Path file = file("w.touchstone");
    TestFiles.create(file).close();
    TestFiles.tamper(file, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);

    assertRefused(Reason.TOO_NEW, () -> TestFiles.open(file));
    assertRefused(Reason.TOO_NEW, () -> Workspace.openToRead(file));
    assertThat(file).hasBinaryContent(before);
    assertThat(names()).containsExactly("w.touchstone", "w.touchstone.lock");
  }

  @Test
  void aSecondWriterIsRefusedAndReadersAreNot() throws StorageException, IOException {
    Path file = file("w.touchstone");
    try (Workspace first = TestFiles.create(file)) {
      first.journal().append(List.of(draft(A1, 1, critique(1, "first"))));
      assertRefused(Reason.LOCKED, () -> TestFiles.open(file));
      try (Workspace reader = Workspace.openToRead(file)) {
        assertThat(reader.isWritable()).isFalse();
        first.journal().append(List.of(draft(A1, 1, critique(1, "second"))));
        assertThat(reader.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
            .isEqualTo("second");
        assertRefused(Reason.READ_ONLY, reader::journal);
        assertRefused(Reason.READ_ONLY, () -> reader.putSetting("k", "v"));
      }
      assertThat(first.check()).isEmpty();
    }
    TestFiles.open(file).close();
  }

  @Test
  void aLinkLeadsToTheSameLock() throws StorageException, IOException {
    Path file = file("w.touchstone");
    Path link = file("link.touchstone");
    try (Workspace first = TestFiles.create(file)) {
      Files.createSymbolicLink(link, file);
      assertThat(first.isWritable()).isTrue();
      assertRefused(Reason.LOCKED, () -> TestFiles.open(link));
    }
  }

  @Test
  void aFileThatTheSystemKeepsFromWritingIsReadOnly() throws StorageException {
    Path file = file("w.touchstone");
    TestFiles.create(file).close();
    Assumptions.assumeTrue(
        file.toFile().setReadOnly() && !Files.isWritable(file),
        "permissions don't bind this user (root?)");

    assertRefused(Reason.READ_ONLY, () -> TestFiles.open(file));
    Workspace.openToRead(file).close();
  }

  @Test
  void inAFolderThatCannotBeWrittenAFileCanBeRead() throws StorageException, IOException {
    Path file = file("w.touchstone");
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "kept"))));
    }
    Opening opening = new Opening(file, Migrations.OURS, _ -> false);

    assertRefused(Reason.READ_ONLY, () -> opening.open(TestFiles.CLOCK, new Random()));
    try (Workspace read = opening.openToRead()) {
      assertThat(read.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
          .isEqualTo("kept");
      assertThat(read.check()).isEmpty();
      assertThat(names()).as("no side files").containsExactly("w.touchstone", "w.touchstone.lock");
    }
  }

  @Test
  void whatIsStillInTheLogIsNotLeftOutInAFolderThatCannotBeWritten() throws StorageException {
    Path file = file("w.touchstone");
    try (Workspace writer = TestFiles.create(file)) {
      writer.journal().append(List.of(draft(A1, 1, critique(1, "in the log"))));
      try (Workspace read = new Opening(file, Migrations.OURS, _ -> false).openToRead()) {
        assertThat(read.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
            .isEqualTo("in the log");
      }
    }
  }

  @Test
  void afterClosingNothingIsDoneAnyMore() throws StorageException {
    Workspace workspace = TestFiles.create(file("w.touchstone"));
    var journal = workspace.journal();
    workspace.close();
    workspace.close();

    assertRefused(Reason.CLOSED, () -> journal.append(List.of(draft(A1, 1, critique(1, "late")))));
    assertRefused(Reason.CLOSED, () -> workspace.items().count());
  }

  @Test
  void anOlderFileIsBackedUpAndThenMigrated() throws StorageException, SQLException, IOException {
    Path file = file("w.touchstone");
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "old"))));
    }
    int old = Migrations.OURS.newest();
    Migrations next = Migrations.OURS.followedBy("CREATE TABLE novelty (x TEXT) STRICT;\n");
    assertRefused(Reason.TOO_OLD, () -> new Opening(file, next, Files::isWritable).openToRead());

    try (Workspace workspace =
        new Opening(file, next, Files::isWritable).open(TestFiles.CLOCK, new Random())) {
      assertThat(workspace.schemaVersion()).isEqualTo(old + 1);
      assertThat(workspace.check()).isEmpty();
    }

    String backedUp = "w.touchstone.v" + old + ".backup";
    assertThat(names()).containsExactly("w.touchstone", "w.touchstone.lock", backedUp);
    try (Workspace backup = Workspace.openToRead(file(backedUp))) {
      assertThat(backup.schemaVersion()).isEqualTo(old);
      assertThat(backup.check()).isEmpty();
      assertThat(backup.judgments().annotators()).containsExactly(A1);
    }
    assertRefused(Reason.TOO_NEW, () -> TestFiles.open(file));
  }

  @Test
  void aMigrationThatFailsLeavesTheOldFile() throws StorageException {
    Path file = file("w.touchstone");
    TestFiles.create(file).close();
    int old = Migrations.OURS.newest();
    Migrations broken =
        Migrations.OURS.followedBy("CREATE TABLE half (x TEXT) STRICT;\nSELECT nonsense;\n");

    for (int attempt = 1; attempt <= 2; attempt++) {
      assertRefused(
          Reason.UNREADABLE,
          () -> new Opening(file, broken, Files::isWritable).open(TestFiles.CLOCK, new Random()));
    }

    assertThat(file("w.touchstone.v" + old + ".2.backup")).as("each attempt is backed up").exists();
    try (Workspace workspace = TestFiles.open(file)) {
      assertThat(workspace.schemaVersion()).isEqualTo(old);
      assertThat(workspace.check()).isEmpty();
    }
  }

  @Test
  void aCheckpointLeavesNothingInTheLog() throws StorageException, IOException {
    try (Workspace workspace = TestFiles.create(file("w.touchstone"))) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "x"))));
      assertThat(Files.size(file("w.touchstone-wal"))).isPositive();
      workspace.checkpoint();

      assertThat(Files.size(file("w.touchstone-wal"))).isZero();
    }
  }

  @Test
  void closingEmptiesTheLogAlsoBesideAReader() throws StorageException, IOException {
    Path file = file("w.touchstone");
    Workspace writer = TestFiles.create(file);
    writer.journal().append(List.of(draft(A1, 1, critique(1, "x"))));
    try (Workspace reader = Workspace.openToRead(file)) {
      assertThat(reader.judgments().annotators()).containsExactly(A1);
      writer.close();

      assertThat(Files.size(file("w.touchstone-wal"))).isZero();
      assertThat(reader.judgments().annotators()).containsExactly(A1);
    }
  }
}
