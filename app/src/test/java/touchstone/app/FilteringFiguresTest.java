package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.viewer.chart.ChartRow;
import touchstone.viewer.chart.ChartView;

/** Figures of a part of the items, or against another truth, and the way back. */
final class FilteringFiguresTest {
  /** Of the items of perception that a critic spoke of. */
  private static final long ANSWERS_AND_STEPS = 10 + 37;

  @TempDir private Path folder;

  @Test
  void everyCardIsOverTheItemsThatTheHeadNames() throws Exception {
    try (OpenWindow open = OpenWindow.on(InsightsTest.sampleWithCritics(folder))) {
      InsightsTest.goTo(open);
      open.waitFor(() -> most(open, "#insights-comparison-chart") > ANSWERS_AND_STEPS);

      choose(open, "#insights-skills", "Perception");

      open.waitFor(() -> text(open, "#insights-summary").startsWith("11 items"));
      open.waitFor(() -> most(open, "#insights-comparison-chart") == ANSWERS_AND_STEPS);
      open.waitFor(() -> rows(open, "#insights-breakdown-chart").size() == 3);
      assertThat(rows(open, "#insights-breakdown-chart"))
          .extracting(ChartRow::group)
          .containsOnly("Perception");
      assertThat(
              rows(open, "#insights-by-position-chart").stream()
                  .filter(row -> row.series().startsWith("flagged"))
                  .mapToLong(row -> row.datum().n())
                  .sum())
          .isEqualTo(37);
    }
  }

  @Test
  void whereNothingMatchesOneWordTellsItAndTheFiltersCanBeCleared() throws Exception {
    try (OpenWindow open = OpenWindow.on(InsightsTest.sampleWithCritics(folder))) {
      InsightsTest.goTo(open);
      String all = text(open, "#insights-summary");
      choose(open, "#insights-skills", "Perception");
      choose(open, "#insights-sources", "CLEVR");
      assertThat(offered(open, "#insights-skills"))
          .containsExactly("All skills", "Perception", "Reasoning");

      choose(open, "#insights-skills", "Reasoning");
      open.waitFor(() -> text(open, "#insights-message").contains("No item matches"));
      assertThat(text(open, "#insights-message"))
          .isEqualTo("No item matches these filters: Reasoning · CLEVR.");
      assertThat(menu(open, "#insights-skills").isVisible()).isTrue();
      open.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      open.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      assertThat(menu(open, "#insights-sources").isVisible()).isTrue();

      open.focus("#insights-clear-filters");
      open.press(KeyCode.SPACE);
      open.waitFor(() -> text(open, "#insights-summary").equals(all));
      assertThat(menu(open, "#insights-skills").getText()).isEqualTo("All skills");
    }
  }

  @Test
  void theMenuKeepsThePersonWhoseWordIsTheTruth() throws Exception {
    try (OpenWindow open = OpenWindow.on(InsightsTest.sampleWithCritics(folder))) {
      InsightsTest.goTo(open);
      choose(open, "#insights-reading", "against pilot-a1");
      open.waitFor(() -> menu(open, "#insights-reading").getText().equals("against pilot-a1"));
      open.waitFor(() -> text(open, "#insights-summary").endsWith("steps"));

      assertThat(offered(open, "#insights-reading"))
          .contains("against gold", "against pilot-a1", "against pilot-a2");
      assertThat(menu(open, "#insights-reading").getItems())
          .filteredOn(item -> item instanceof RadioMenuItem radio && radio.isSelected())
          .extracting(MenuItem::getText)
          .contains("against pilot-a1");
    }
  }

  @Test
  void whoWasTakenOutOfTheChartsStaysOut() throws Exception {
    try (OpenWindow open = OpenWindow.on(InsightsTest.sampleWithCritics(folder))) {
      InsightsTest.goTo(open);
      choose(open, "#insights-critics", "critic-a");
      choose(open, "#insights-skills", "Perception");
      choose(open, "#insights-sources", "CLEVR");
      choose(open, "#insights-skills", "Reasoning");
      open.waitFor(() -> text(open, "#insights-message").contains("No item matches"));
      open.focus("#insights-clear-filters");
      open.press(KeyCode.SPACE);
      open.waitFor(() -> text(open, "#insights-summary").endsWith("steps"));

      assertThat(menu(open, "#insights-critics").getItems())
          .filteredOn(item -> item instanceof CheckMenuItem check && check.isSelected())
          .extracting(MenuItem::getText)
          .doesNotContain("critic-a")
          .contains("critic-b");
    }
  }

  /** Chooses an entry of a menu. */
  static void choose(OpenWindow open, String menu, String entry) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          MenuItem item =
              menu(open, menu).getItems().stream()
                  .filter(one -> entry.equals(one.getText()))
                  .findFirst()
                  .orElseThrow();
          if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          }
          item.fire();
        });
    open.settle();
  }

  private static List<String> offered(OpenWindow open, String menu) {
    return menu(open, menu).getItems().stream()
        .map(MenuItem::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  private static MenuButton menu(OpenWindow open, String id) {
    return (MenuButton) node(open, id);
  }

  static List<ChartRow> rows(OpenWindow open, String id) {
    return ((ChartView) node(open, id)).chartProperty().get().rows();
  }

  /** The largest n of a chart. */
  private static long most(OpenWindow open, String id) {
    return rows(open, id).stream().mapToLong(row -> row.datum().n()).max().orElse(0);
  }

  private static Node node(OpenWindow open, String id) {
    Node found = open.window().stage().getScene().lookup(id);
    if (found == null) {
      throw new AssertionError("nothing has the id " + id);
    }
    return found;
  }

  private static String text(OpenWindow open, String id) {
    return open.window().stage().getScene().lookup(id) instanceof Labeled label
        ? label.getText()
        : "";
  }
}
