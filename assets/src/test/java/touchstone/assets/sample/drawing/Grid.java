package touchstone.assets.sample.drawing;

import java.awt.geom.Path2D;

/** A figure like a house on squared paper: a rectangle of 6 by 4 squares under a roof 3 high. */
final class Grid {
  private static final Plot PLOT = new Plot(Canvas.box(40, 40, 600, 540), 0, 10, 0, 9);

  private Grid() {}

  static void paint(Canvas canvas) {
    Path2D house =
        Canvas.polygon(
            PLOT.x(2), PLOT.y(1),
            PLOT.x(8), PLOT.y(1),
            PLOT.x(8), PLOT.y(5),
            PLOT.x(5), PLOT.y(8),
            PLOT.x(2), PLOT.y(5));
    canvas.fill(house, Palette.lighter(Palette.GREEN, 0.72));
    for (int column = 0; column <= 10; column++) {
      canvas.line(PLOT.x(column), PLOT.y(0), PLOT.x(column), PLOT.y(9), Palette.RULE, 1.4);
    }
    for (int row = 0; row <= 9; row++) {
      canvas.line(PLOT.x(0), PLOT.y(row), PLOT.x(10), PLOT.y(row), Palette.RULE, 1.4);
    }
    canvas.outline(house, Palette.GREEN, 4);
    double x = PLOT.x(9);
    canvas.line(x, PLOT.y(0) + 16, PLOT.x(10), PLOT.y(0) + 16, Palette.INK, 2);
    canvas.line(x, PLOT.y(0) + 10, x, PLOT.y(0) + 22, Palette.INK, 2);
    canvas.line(PLOT.x(10), PLOT.y(0) + 10, PLOT.x(10), PLOT.y(0) + 22, Palette.INK, 2);
    canvas.centred("1", x + 30, PLOT.y(0) + 40, Style.LABEL.as(Typeface.MEDIUM).at(18));
  }
}
