package touchstone.assets.sample.drawing;

import java.awt.geom.Path2D;

/** The graph of y = (x − 1)² − 4 on squared paper. */
final class Parabola {
  private static final Plot PLOT = new Plot(Canvas.box(40, 30, 680, 560), -4.6, 6.6, -5.2, 6.2);

  private Parabola() {}

  static void paint(Canvas canvas) {
    for (int x = -4; x <= 6; x++) {
      canvas.line(PLOT.x(x), PLOT.y(6), PLOT.x(x), PLOT.y(-5), Palette.RULE, 1);
    }
    for (int y = -5; y <= 6; y++) {
      canvas.line(PLOT.x(-4), PLOT.y(y), PLOT.x(6), PLOT.y(y), Palette.RULE, 1);
    }
    axes(canvas);
    Path2D curve = new Path2D.Double();
    curve.moveTo(PLOT.x(-2.15), PLOT.y(value(-2.15)));
    for (int i = 1; i <= 126; i++) {
      double x = -2.15 + i * 0.05;
      curve.lineTo(PLOT.x(x), PLOT.y(value(x)));
    }
    canvas.outline(curve, Palette.BLUE, 3.5);
  }

  private static void axes(Canvas canvas) {
    canvas.line(PLOT.x(-4.4), PLOT.y(0), PLOT.x(6.35), PLOT.y(0), Palette.INK, 1.6);
    canvas.line(PLOT.x(0), PLOT.y(-5.1), PLOT.x(0), PLOT.y(6.1), Palette.INK, 1.6);
    double right = PLOT.x(6.35);
    double top = PLOT.y(6.1);
    canvas.fill(
        Canvas.polygon(right, PLOT.y(0) - 6, right + 12, PLOT.y(0), right, PLOT.y(0) + 6),
        Palette.INK);
    canvas.fill(
        Canvas.polygon(PLOT.x(0) - 6, top, PLOT.x(0), top - 12, PLOT.x(0) + 6, top), Palette.INK);
    Style name = Style.LABEL.as(Typeface.ITALIC).at(18);
    canvas.text("x", right + 2, PLOT.y(0) + 28, name);
    canvas.text("y", PLOT.x(0) - 28, top + 2, name);
    for (int x = -4; x <= 6; x++) {
      if (x != 0) {
        canvas.centred(number(x), PLOT.x(x) + (x < 0 ? -13 : 9), PLOT.y(0) + 20, Style.TICK);
      }
    }
    for (int y = -5; y <= 6; y++) {
      if (y != 0) {
        canvas.text(number(y), PLOT.x(0) + 8, PLOT.y(y) + 5, Style.TICK);
      }
    }
    canvas.endingAt("0", PLOT.x(0) - 8, PLOT.y(0) + 20, Style.TICK);
  }

  private static String number(int value) {
    return value < 0 ? "−" + -value : Integer.toString(value);
  }

  private static double value(double x) {
    return (x - 1) * (x - 1) - 4;
  }
}
