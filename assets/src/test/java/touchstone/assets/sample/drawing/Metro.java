package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The map of a metro: lines 1 and 2 cross at Mill Square, 1 and 3 at Foundry and Observatory. */
final class Metro {
  private static final double WIDTH = 11;

  private Metro() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, 600), new Color(0xFAFBFC));
    canvas.text("City metro", 36, 54, Style.TITLE.at(28));
    river(canvas);
    canvas.outline(Canvas.polyline(90, 250, 800, 250), Palette.BLUE, WIDTH);
    canvas.outline(
        Canvas.polyline(400, 146, 400, 400, 470, 470, 640, 470), Palette.VERMILION, WIDTH);
    canvas.outline(
        Canvas.polyline(
            140, 470, 180, 470, 270, 380, 270, 160, 330, 100, 560, 100, 690, 230, 690, 340),
        Palette.GREEN,
        WIDTH);
    stop(canvas, 90, 250, "Alder Park", 90, 222);
    interchange(canvas, 270, 250, "Foundry", 310, 282);
    interchange(canvas, 400, 250, "Mill Square", 460, 232);
    stop(canvas, 550, 250, "Linden", 550, 222);
    interchange(canvas, 690, 250, "Observatory", 752, 232);
    stop(canvas, 800, 250, "Eastgate", 800, 282);

    stop(canvas, 400, 146, "Northfield", 458, 152);
    stop(canvas, 400, 350, "Old Port", 448, 355);
    stop(canvas, 640, 470, "Quayside", 640, 504);

    stop(canvas, 140, 470, "Kilns", 140, 504);
    stop(canvas, 480, 100, "Botanic Garden", 480, 76);
    stop(canvas, 690, 340, "Stadium", 740, 345);
    legend(canvas);
  }

  private static void river(Canvas canvas) {
    Path2D water = new Path2D.Double();
    water.moveTo(-20, 560);
    water.curveTo(240, 600, 340, 540, 480, 548);
    water.curveTo(620, 556, 720, 590, 920, 530);
    canvas.outline(water, new Color(0xDCEBF5), 46);
  }

  private static void stop(
      Canvas canvas, double x, double y, String name, double labelX, double labelY) {
    canvas.fill(Canvas.disc(x, y, 8.5), Palette.INK);
    canvas.fill(Canvas.disc(x, y, 5.5), Palette.PAPER);
    canvas.centred(name, labelX, labelY, Style.LABEL.as(Typeface.MEDIUM).at(16));
  }

  private static void interchange(
      Canvas canvas, double x, double y, String name, double labelX, double labelY) {
    canvas.fill(Canvas.disc(x, y, 14), Palette.INK);
    canvas.fill(Canvas.disc(x, y, 10), Palette.PAPER);
    canvas.centred(name, labelX, labelY, Style.LABEL.as(Typeface.SEMIBOLD).at(16));
  }

  private static void legend(Canvas canvas) {
    entry(canvas, 400, "1", Palette.BLUE);
    entry(canvas, 436, "2", Palette.VERMILION);
    entry(canvas, 472, "3", Palette.GREEN);
  }

  private static void entry(Canvas canvas, double y, String line, Color color) {
    canvas.fill(Canvas.rounded(770, y - 12, 26, 24, 6), color);
    canvas.centred(line, 783, y + 6, Style.LABEL.as(Typeface.BOLD).at(16).in(Palette.PAPER));
    canvas.text("Line " + line, 808, y + 6, Style.LABEL.at(16));
  }
}
