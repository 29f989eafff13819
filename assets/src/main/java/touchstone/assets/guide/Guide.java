package touchstone.assets.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The guide's chapters, in English and Chinese. */
public final class Guide {
  private static final List<String> CHAPTERS =
      List.of(
          "first-steps",
          "judging",
          "evidence",
          "queue",
          "leading",
          "comparing",
          "insights",
          "files",
          "command-line");

  private Guide() {}

  /** Every chapter in its order, in the language nearest to the one asked for. */
  public static List<Chapter> chapters(Locale locale) {
    String language = locale.getLanguage().equals("zh") ? "zh" : "en";
    return CHAPTERS.stream().map(id -> Chapter.of(id, source(language, id))).toList();
  }

  private static String source(String language, String id) {
    String resource = "/touchstone/assets/guide/" + language + "/" + id + ".md";
    try (InputStream in = Guide.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
