package touchstone.storage.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/** Tells files that may be written over from those that workspaces are kept in. */
final class Targets {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal", ".lock");

  private final Path open;

  /**
   * Makes one for a process that has a workspace open.
   *
   * @param open never read here: to close a file drops the locks that the process has on it
   */
  Targets(Path open) {
    this.open = open.toAbsolutePath();
  }

  void requireFree(Path target) throws StorageException {
    Path file = target.toAbsolutePath();
    try {
      if (belongsTo(open, file) || isWorkspace(file) || isBesideWorkspace(file)) {
        throw new StorageException(Reason.WORKSPACE, file + " belongs to a workspace");
      }
    } catch (IOException e) {
      throw new StorageException(Reason.UNREADABLE, "looking at " + file, e);
    }
  }

  private static boolean belongsTo(Path workspace, Path file) throws IOException {
    if (isSame(workspace, file)) {
      return true;
    }
    for (String suffix : BESIDE) {
      if (isSame(beside(workspace, suffix), file)) {
        return true;
      }
    }
    return false;
  }

  /** By the system's word, so that links and letters of either case are seen through. */
  private static boolean isSame(Path one, Path other) throws IOException {
    return one.equals(other)
        || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
  }

  private static Path beside(Path workspace, String suffix) {
    return workspace.resolveSibling(workspace.getFileName() + suffix);
  }

  private static boolean isWorkspace(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    if (Files.exists(beside(file, "-wal"))) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  private static boolean isBesideWorkspace(Path file) throws IOException {
    // The root of a file system has no name.
    String name = String.valueOf(file.getFileName());
    for (String suffix : BESIDE) {
      if (name.endsWith(suffix) && name.length() > suffix.length()) {
        Path workspace = file.resolveSibling(name.substring(0, name.length() - suffix.length()));
        if (isWorkspace(workspace)) {
          return true;
        }
      }
    }
    return false;
  }
}
