package touchstone.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for a file. Used on the interface thread. */
public interface FileDialogs {
  /** What can be written, as in {@code HTML} and {@code *.html}. */
  record Kind(String name, String pattern) {}

  /** Asks for a file that is there; empty if the person thinks better of it. */
  Optional<Path> open(String title);

  /**
   * Asks where to write.
   *
   * @param name what is proposed
   * @return empty if the person thinks better of it
   */
  Optional<Path> save(String title, String name, List<Kind> kinds);
}
