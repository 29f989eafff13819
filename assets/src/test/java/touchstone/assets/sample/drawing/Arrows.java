package touchstone.assets.sample.drawing;

import java.awt.Color;

/** Two lines with fins and arrowheads on squared paper; the one that looks shorter is longer. */
final class Arrows {
  private static final double SQUARE = 40;
  private static final int COLUMNS = 20;
  private static final int ROWS = 12;
  private static final double FIN = 40;

  private Arrows() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 840, 520), new Color(0xFCFDFD));
    for (int column = 0; column <= COLUMNS; column++) {
      double x = 20 + column * SQUARE;
      canvas.line(x, 20, x, 20 + ROWS * SQUARE, new Color(0xC9DCE6), 1.2);
    }
    for (int row = 0; row <= ROWS; row++) {
      double y = 20 + row * SQUARE;
      canvas.line(20, y, 20 + COLUMNS * SQUARE, y, new Color(0xC9DCE6), 1.2);
    }
    line(canvas, 4, 16, 3, -FIN, Palette.BLUE);
    line(canvas, 4, 17, 8, FIN, Palette.VERMILION);
  }

  /** From one column to another along a row; fins open outwards where {@code fin} is negative. */
  private static void line(Canvas canvas, int from, int to, int row, double fin, Color color) {
    double left = 20 + from * SQUARE;
    double right = 20 + to * SQUARE;
    double y = 20 + row * SQUARE;
    canvas.outline(Canvas.polyline(left, y, right, y), color, 5);
    canvas.outline(Canvas.polyline(left + fin, y - FIN, left, y, left + fin, y + FIN), color, 5);
    canvas.outline(Canvas.polyline(right - fin, y - FIN, right, y, right - fin, y + FIN), color, 5);
  }
}
