package touchstone.storage.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/**
 * The right to write a workspace, held by one process at a time: a lock of the operating system on
 * a file beside the workspace, which goes with the process however that ends.
 *
 * <p>The side file stays: removing it while another process waits for it would give two locks.
 */
final class WriteLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private WriteLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static WriteLock acquire(Path workspace) throws StorageException {
    Path side = workspace.resolveSibling(workspace.getFileName() + ".lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(side, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StorageException(
            Reason.LOCKED, workspace + " is open for writing in another window or program");
      }
      return new WriteLock(channel, lock);
    } catch (IOException e) {
      if (channel != null) {
        closeQuietly(channel, e);
      }
      throw new StorageException(
          Reason.READ_ONLY, "locking " + workspace + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process.
      return null;
    }
  }

  private static void closeQuietly(FileChannel channel, IOException cause) {
    try {
      channel.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(WriteLock.class).warn("releasing the lock failed", e);
    }
  }
}
