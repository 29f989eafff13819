package touchstone.app.cli;

import java.nio.file.Path;
import java.util.List;
import touchstone.annotation.StorageException;

/** Takes pictures of the window without a display. */
@FunctionalInterface
public interface Photographer {
  /**
   * Shows a workspace off screen and writes pictures of it.
   *
   * @param folder exists already
   * @return the files that were written; empty in a build without a window
   */
  List<Path> photograph(Path workspace, Path folder) throws StorageException;
}
