package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.util.List;

/** A ring chart of four shares without numbers. */
final class Ring {
  record Share(String name, int percent, Color color) {}

  static final List<Share> SHARES =
      List.of(
          new Share("Blue", 32, Palette.BLUE),
          new Share("Orange", 28, Palette.ORANGE),
          new Share("Green", 23, Palette.GREEN),
          new Share("Purple", 17, Palette.PURPLE));

  private static final double X = 300;
  private static final double Y = 292;
  private static final double RADIUS = 222;

  private Ring() {}

  static void paint(Canvas canvas) {
    double start = 90;
    for (Share share : SHARES) {
      double extent = 3.6 * share.percent();
      canvas.fill(
          new Arc2D.Double(
              Canvas.box(X - RADIUS, Y - RADIUS, 2 * RADIUS, 2 * RADIUS),
              start - extent,
              extent,
              Arc2D.PIE),
          share.color());
      start -= extent;
    }
    double angle = 0;
    for (Share share : SHARES) {
      canvas.turned(angle, X, Y).line(X, Y, X, Y - RADIUS - 2, Palette.PAPER, 5);
      angle += 3.6 * share.percent();
    }
    canvas.fill(Canvas.disc(X, Y, 112), Palette.PAPER);
    canvas.centred("Balls in", X, Y - 4, Style.LABEL.as(Typeface.MEDIUM).at(22));
    canvas.centred("the bag", X, Y + 26, Style.LABEL.as(Typeface.MEDIUM).at(22));
    for (int i = 0; i < SHARES.size(); i++) {
      double y = 210 + i * 52;
      canvas.fill(Canvas.rounded(590, y - 16, 24, 24, 6), SHARES.get(i).color());
      canvas.text(SHARES.get(i).name(), 630, y + 3, Style.LABEL.at(20));
    }
  }
}
