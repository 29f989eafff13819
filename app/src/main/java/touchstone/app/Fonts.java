package touchstone.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.LoggerFactory;
import touchstone.assets.words.Words;

/** The fonts that come with the program. */
final class Fonts {
  private static final List<String> FILES =
      List.of(
          "Inter-Regular.otf",
          "Inter-Italic.otf",
          "Inter-Medium.otf",
          "Inter-SemiBold.otf",
          "Inter-Bold.otf",
          "JetBrainsMono-Regular.ttf");

  private Fonts() {}

  /** Makes them known to JavaFX; one that can't be read is replaced by the system's. */
  static void load() {
    for (String file : FILES) {
      try (InputStream font = Words.class.getResourceAsStream("/touchstone/assets/fonts/" + file)) {
        Font.loadFont(font, 13);
      } catch (IOException e) {
        LoggerFactory.getLogger(Fonts.class).warn("font {} can't be read", file, e);
      }
    }
  }
}
