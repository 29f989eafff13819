package touchstone.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files of which there is always a whole one: a crash leaves the old or the new. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes beside the file, then moves. For one writer of a file at a time. */
  public static void write(Path file, String text) throws IOException {
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
    Files.writeString(draft, text);
    Files.move(
        draft, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
