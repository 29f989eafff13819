package touchstone.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each system keeps a program's settings and state.
 *
 * @param config what a person would take along to another machine
 * @param state what belongs to this machine: logs, windows, view states
 */
public record Folders(Path config, Path state) {
  private static final String NAME = "touchstone";

  /** The folders of this system; {@code TOUCHSTONE_HOME} puts all of it elsewhere. */
  public static Folders ofSystem() {
    return of(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
  }

  static Folders of(Map<String, String> environment, String home, String system) {
    String own = environment.get("TOUCHSTONE_HOME");
    if (own != null && !own.isBlank()) {
      return new Folders(Path.of(own, "config"), Path.of(own, "state"));
    }
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      Path roaming = folder(environment.get("APPDATA"), home, "AppData", "Roaming");
      Path local = folder(environment.get("LOCALAPPDATA"), home, "AppData", "Local");
      return new Folders(roaming.resolve("Touchstone"), local.resolve("Touchstone"));
    }
    if (os.contains("mac")) {
      Path library = Path.of(home, "Library");
      return new Folders(
          library.resolve("Preferences").resolve("Touchstone"),
          library.resolve("Application Support").resolve("Touchstone"));
    }
    return new Folders(
        folder(environment.get("XDG_CONFIG_HOME"), home, ".config").resolve(NAME),
        folder(environment.get("XDG_STATE_HOME"), home, ".local", "state").resolve(NAME));
  }

  private static Path folder(@Nullable String given, String home, String... fallback) {
    return given == null || given.isBlank() ? Path.of(home, fallback) : Path.of(given);
  }
}
