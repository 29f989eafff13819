package touchstone.app.cli;

import ch.qos.logback.core.PropertyDefinerBase;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Where the log lies: the folder of the system property {@code touchstone.logs}, else where each
 * system keeps such files.
 */
public final class LogFolder extends PropertyDefinerBase {
  @Override
  public String getPropertyValue() {
    String given = System.getProperty("touchstone.logs");
    return given == null ? usual().toString() : given;
  }

  private static Path usual() {
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return environment("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Touchstone/Logs");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Logs/Touchstone");
    }
    return environment("XDG_STATE_HOME", home.resolve(".local/state")).resolve("touchstone");
  }

  private static Path environment(String name, Path otherwise) {
    String value = Objects.requireNonNullElse(System.getenv(name), "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
