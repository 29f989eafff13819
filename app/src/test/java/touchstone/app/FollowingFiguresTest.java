package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.session.Exposure;

/** From a figure to the words behind it, in a workspace where nobody is named lead. */
final class FollowingFiguresTest {
  @TempDir private Path folder;

  @Test
  void aBarOpensTheItemsWhoseFiguresWereOpened() throws Exception {
    try (OpenWindow open = OpenWindow.on(InsightsTest.sampleWithCritics(folder))) {
      InsightsTest.goTo(open);

      open.focus("#pattern-perception-chart");
      open.press(KeyCode.ENTER);

      open.waitFor(() -> find(open, "#compare-grid") != null);
      open.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(open.item().standing().exposures())
          .as("the first item is among them")
          .contains(Exposure.CRITIC, Exposure.GOLD);
    }
  }

  @Test
  void theColumnOfTheCriticWhoseMarkItIsComesIntoView() throws Exception {
    try (OpenWindow open = OpenWindow.on(InsightsTest.sampleWithCritics(folder))) {
      InsightsTest.goTo(open);

      open.focus("#pattern-propagation-chart");
      open.press(KeyCode.END, KeyCode.ENTER);
      open.waitFor(() -> find(open, "#compare-grid") != null);
      String title = ((Labeled) open.robot().lookup("#compare-given").query()).getText();
      assertThat(title).startsWith("critic-c, after the first error");
      Node head = open.robot().lookup("#critic-head-3").query();
      Region strip = (Region) head.getParent();
      open.waitFor(() -> head.getBoundsInParent().getMaxX() <= strip.getWidth() + 1);
      assertThat(head.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(-1);
      assertThat(((Labeled) head.lookup(".head-name")).getText()).isEqualTo("critic-c");
    }
  }

  private static @Nullable Node find(OpenWindow open, String id) {
    return open.window().stage().getScene().lookup(id);
  }
}
