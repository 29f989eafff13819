package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.itemId;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.Journal.Position;

/** A disk that is full, or can't be written. */
final class DiskTest {
  @TempDir private Path folder;
  private @Nullable TinyDisk disk;
  private Path file;

  @BeforeEach
  void mountDisk() throws IOException, InterruptedException {
    disk = TinyDisk.mount(folder, 4);
    file = folder.resolve("w.touchstone");
  }

  @AfterEach
  void unmountDisk() throws IOException, InterruptedException {
    if (disk != null) {
      disk.unmount();
    }
  }

  private Path fillUp() throws IOException {
    Path filler = folder.resolve("filler");
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  @Test
  void onAFullDiskAnActIsRefusedWholeAndLaterOnesAreWritten() throws StorageException, IOException {
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "0"))));
      Path filler = fillUp();

      int acknowledged = 1;
      Reason reason = null;
      while (reason == null && acknowledged < 1_000) {
        try {
          String text = acknowledged + "x".repeat(5_000);
          workspace
              .journal()
              .append(List.of(draft(A1, 1, critique(1, text)), draft(A1, 2, critique(1, text))));
          acknowledged += 2;
        } catch (StorageException e) {
          reason = e.reason();
        }
      }
      assertThat(reason).isEqualTo(Reason.FULL);
      assertThat(entries(workspace)).as("nothing half-written").hasSize(acknowledged);
      assertThat(workspace.check()).isEmpty();

      Files.delete(filler);
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "after"))));
      assertThat(entries(workspace)).hasSize(acknowledged + 1);
    }
    try (Workspace workspace = TestFiles.open(file)) {
      assertThat(workspace.check()).isEmpty();
      assertThat(workspace.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
          .isEqualTo("after");
    }
  }

  private static List<Entry> entries(Workspace workspace) throws StorageException {
    return workspace.journal().since(Position.START, Integer.MAX_VALUE).entries();
  }

  @Test
  void onAFullDiskNoHalfWorkspaceIsMade() throws IOException, StorageException {
    Path filler = fillUp();

    assertThatExceptionOfType(StorageException.class).isThrownBy(() -> TestFiles.create(file));

    assertThat(file).doesNotExist();
    Files.delete(filler);
    TestFiles.create(file).close();
  }

  @Test
  void onAFullDiskNoHalfCopyIsMade() throws IOException, StorageException {
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.checkpoint();
      fillUp();

      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> workspace.copyTo(folder.resolve("copy")))
          .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.FULL));
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left.map(path -> path.getFileName().toString()))
            .noneMatch(name -> name.startsWith("copy"));
      }
    }
  }

  @Test
  void aDiskThatCannotBeWrittenCanBeRead()
      throws StorageException, IOException, InterruptedException {
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "kept"))));
    }
    Objects.requireNonNull(disk).makeReadOnly();

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> Workspace.open(file, TestFiles.CLOCK, new Random()))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.READ_ONLY));
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> TestFiles.create(folder.resolve("new.touchstone")))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.READ_ONLY));
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
          .isEqualTo("kept");
      assertThat(workspace.check()).isEmpty();
    }
  }
}
