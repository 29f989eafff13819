package touchstone.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;

/** Opens the window and stays until it is closed. */
@FunctionalInterface
public interface WindowOpener {
  /**
   * Opens the window.
   *
   * @param workspace what to show; null for the last one, or a welcome
   * @param annotator who judges, and is remembered for the next time; null for whoever was last
   * @return the exit code of the program
   */
  int open(@Nullable Path workspace, @Nullable Annotator annotator);
}
