package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** A line chart of the visitors of a museum and a library over eight months. */
final class Visitors {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug");
  static final List<Integer> MUSEUM = List.of(120, 150, 180, 230, 310, 360, 400, 380);
  static final List<Integer> LIBRARY = List.of(220, 240, 230, 260, 270, 240, 210, 230);

  private static final Plot PLOT = new Plot(Canvas.box(78, 110, 640, 380), -0.4, 7.4, 0, 500);

  private Visitors() {}

  static void paint(Canvas canvas) {
    canvas.text("Visitors a day", 32, 48, Style.TITLE);
    canvas.text("Monthly average", 32, 76, Style.SUBTITLE);
    for (int level = 0; level <= 500; level += 100) {
      double y = PLOT.y(level);
      canvas.line(PLOT.x(-0.4), y, PLOT.x(7.4), y, level == 0 ? Palette.MUTED : Palette.RULE, 1.2);
      canvas.endingAt(Integer.toString(level), PLOT.x(-0.4) - 12, y + 5, Style.TICK);
    }
    for (int month = 0; month < MONTHS.size(); month++) {
      canvas.centred(MONTHS.get(month), PLOT.x(month), PLOT.y(0) + 26, Style.LABEL);
    }
    canvas.dashes(line(LIBRARY), Palette.VERMILION, 3.2, 9, 5);
    canvas.outline(line(MUSEUM), Palette.BLUE, 3.2);
    for (int month = 0; month < MONTHS.size(); month++) {
      square(canvas, PLOT.x(month), PLOT.y(LIBRARY.get(month)));
      dot(canvas, PLOT.x(month), PLOT.y(MUSEUM.get(month)));
    }
    name(canvas, "Museum", MUSEUM.getLast(), Palette.BLUE);
    name(canvas, "Library", LIBRARY.getLast(), Palette.VERMILION);
  }

  private static Path2D line(List<Integer> values) {
    double[] coordinates = new double[2 * values.size()];
    for (int i = 0; i < values.size(); i++) {
      coordinates[2 * i] = PLOT.x(i);
      coordinates[2 * i + 1] = PLOT.y(values.get(i));
    }
    return Canvas.polyline(coordinates);
  }

  private static void dot(Canvas canvas, double x, double y) {
    canvas.fill(Canvas.disc(x, y, 6.5), Palette.PAPER);
    canvas.fill(Canvas.disc(x, y, 4.8), Palette.BLUE);
  }

  private static void square(Canvas canvas, double x, double y) {
    canvas.fill(Canvas.box(x - 6, y - 6, 12, 12), Palette.PAPER);
    canvas.fill(Canvas.box(x - 4.4, y - 4.4, 8.8, 8.8), Palette.VERMILION);
  }

  private static void name(Canvas canvas, String name, int level, Color color) {
    Style style = Style.LABEL.as(Typeface.SEMIBOLD).at(17).in(color);
    canvas.text(name, PLOT.x(7) + 20, PLOT.y(level) + 6, style);
  }
}
