package touchstone.app;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.viewer.text.RichText;

final class GuideTest {
  @TempDir private Path folder;

  @Test
  void theGuideIsReadByKeysAndOpensWhereItWasLeft() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(F1);
      assertThat(open.isCovered()).isTrue();
      assertThat(open.textOf(".guide-heading")).isEqualTo("First steps");
      assertThat(page(open)).contains("Blind first");
      open.press(DOWN);
      assertThat(open.textOf(".guide-heading")).isEqualTo("Judging steps");
      open.press(ESCAPE);
      assertThat(open.isCovered()).isFalse();
      open.press(F1);
      assertThat(open.textOf(".guide-heading")).isEqualTo("Judging steps");
      assertThat(open.judgment().steps()).isEmpty();
    }
  }

  private static String page(OpenWindow open) {
    return open.robot().lookup("#guide-body").queryAs(RichText.class).getText().source();
  }
}
