package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** A tyre gauge from 0 to 400 kPa whose needle stands at 220. */
final class Gauge {
  private static final double X = 360;
  private static final double Y = 330;
  private static final int FULL_SCALE = 400;
  static final int READING = 220;

  private Gauge() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 720, 640), new Color(0xE7EBEE));
    canvas.fill(Canvas.rounded(X - 30, 560, 60, 90, 4), new Color(0x8B939C));
    canvas.fill(Canvas.disc(X + 4, Y + 8, 272), new Color(0xC9D0D6));
    canvas.fill(Canvas.disc(X, Y, 270), new Color(0x3A444F));
    canvas.fill(Canvas.disc(X, Y, 252), new Color(0x9BA5AF));
    canvas.fill(Canvas.disc(X, Y, 246), Palette.PAPER);
    band(canvas, 200, 250, Palette.GREEN);
    band(canvas, 350, 400, Palette.VERMILION);
    scale(canvas);
    canvas.centred("kPa", X, Y + 92, Style.TITLE.at(26));
    canvas.centred("gauge pressure", X, Y + 120, Style.SUBTITLE);
    needle(canvas);
  }

  private static void scale(Canvas canvas) {
    for (int value = 0; value <= FULL_SCALE; value += 10) {
      boolean labelled = value % 50 == 0;
      Canvas turned = canvas.turned(degrees(value), X, Y);
      turned.line(X, Y - 216, X, Y - (labelled ? 188 : 202), Palette.INK, labelled ? 3 : 1.6);
      if (labelled) {
        double angle = Math.toRadians(degrees(value) - 90);
        canvas.centred(
            Integer.toString(value),
            X + 160 * Math.cos(angle),
            Y + 160 * Math.sin(angle) + 7,
            Style.LABEL.as(Typeface.MEDIUM).at(20));
      }
    }
  }

  private static void needle(Canvas canvas) {
    Canvas turned = canvas.turned(degrees(READING), X, Y);
    turned.fill(
        Canvas.polygon(X - 7, Y + 44, X + 7, Y + 44, X + 1.5, Y - 206, X - 1.5, Y - 206),
        Palette.INK);
    canvas.fill(Canvas.disc(X, Y, 20), Palette.INK);
    canvas.fill(Canvas.disc(X, Y, 7), Palette.FAINT);
  }

  private static void band(Canvas canvas, int from, int to, Color color) {
    Arc2D arc =
        new Arc2D.Double(
            Canvas.box(X - 224, Y - 224, 448, 448),
            90 - degrees(to),
            degrees(to) - degrees(from),
            Arc2D.OPEN);
    canvas.flat(arc, color, 12);
  }

  /** Clockwise from the top: the scale runs from −135° to 135°. */
  private static double degrees(int value) {
    return -135 + 270.0 * value / FULL_SCALE;
  }
}
