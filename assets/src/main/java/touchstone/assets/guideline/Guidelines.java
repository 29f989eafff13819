package touchstone.assets.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The built-in guidelines, Markdown with front matter, by name. */
public final class Guidelines {
  private static final List<String> NAMES = List.of("visco", "prm800k");

  private Guidelines() {}

  public static List<String> names() {
    return NAMES;
  }

  /**
   * The whole file.
   *
   * @param name one of {@link #names}
   */
  public static String source(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("guideline is none of " + NAMES + ": " + name);
    }
    String resource = "/touchstone/assets/guidelines/" + name + ".md";
    try (InputStream in = Guidelines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
