package touchstone.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which program wrote a report. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** Name and version, as the build left them beside the classes. */
  public static String text() {
    try (InputStream in =
        Objects.requireNonNull(
            ProgramVersion.class.getResourceAsStream("/touchstone/app/build.properties"))) {
      Properties build = new Properties();
      build.load(in);
      return "Touchstone " + build.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
