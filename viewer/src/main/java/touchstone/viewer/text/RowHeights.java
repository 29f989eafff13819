package touchstone.viewer.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/**
 * How high the pieces of one text that are not made are taken for, by those that were made first.
 * The answer for a width and a font stays the same, whatever is made later.
 */
final class RowHeights {
  private static final double USUAL = 1.5;

  private final Map<Setting, Double> rows = new HashMap<>();

  /**
   * How high a row is in a setting.
   *
   * @param slots the pieces of the text, of which some are made
   */
  double row(Setting setting, List<Slot> slots) {
    return rows.computeIfAbsent(setting, _ -> average(setting, slots));
  }

  private static double average(Setting setting, List<Slot> slots) {
    double height = 0;
    int rows = 0;
    for (Slot slot : slots) {
      Node node = slot.node();
      if (node != null) {
        height += node.prefHeight(setting.width());
        rows += slot.piece().rows(setting.ens());
      }
    }
    return rows == 0 ? USUAL * setting.em() : height / rows;
  }

  /**
   * What heights depend on.
   *
   * @param width of the column, in pixels; without limit where it is negative
   * @param em the size of the words, in pixels
   */
  record Setting(double width, double em) {
    double ens() {
      return width < 0 ? Double.MAX_VALUE : Math.max(1, 2 * width / em);
    }
  }
}
