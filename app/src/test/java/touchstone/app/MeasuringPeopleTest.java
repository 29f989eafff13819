package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of people, in a workspace that no critic has come to. */
final class MeasuringPeopleTest {
  @TempDir private Path folder;

  @Test
  void figuresAreOfferedWhereThereIsGoldAndSayWhoIsMissing() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.waitFor(() -> open.robot().lookup("#place-insights").query().isVisible());
      open.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      open.waitFor(() -> message(open).startsWith("Figures rest on items that you have submitted"));

      open.focus("#insights-open-all");
      open.press(KeyCode.SPACE);

      open.waitFor(() -> message(open).startsWith("Nobody is here to be measured yet"));
      assertThat(message(open)).contains("import-critiques", "people are measured too");
    }
  }

  private static String message(OpenWindow open) {
    return open.window().stage().getScene().lookup("#insights-message") instanceof Labeled label
        ? label.getText()
        : "";
  }
}
