package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A harbour: from left to right a sailing boat, a rowing boat and a lighthouse on a rock. */
final class Harbour {
  private static final double SEA = 330;

  private Harbour() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, SEA), new Color(0xFBE9CF));
    canvas.fill(Canvas.disc(470, 250, 70), new Color(0xF7C98B));
    canvas.fill(Canvas.oval(240, SEA + 6, 250, 54), new Color(0xB9C7CC));
    canvas.fill(Canvas.box(0, SEA, 900, 600 - SEA), new Color(0x4D8BA6));
    lighthouse(canvas, 706);
    rock(canvas);
    waves(canvas);
    sailingBoat(canvas, 220, 440);
    rowingBoat(canvas, 486, 500);
  }

  private static void lighthouse(Canvas canvas, double x) {
    canvas.fill(Canvas.polygon(x + 14, 126, 900, 70, 900, 176), new Color(0xFDF4DC));
    Path2D tower = Canvas.polygon(x - 26, 160, x + 26, 160, x + 40, 372, x - 40, 372);
    canvas.fill(tower, Palette.PAPER);
    Canvas inside = canvas.clippedTo(tower);
    inside.fill(Canvas.box(x - 60, 196, 120, 40), Palette.VERMILION);
    inside.fill(Canvas.box(x - 60, 276, 120, 40), Palette.VERMILION);
    canvas.fill(Canvas.rounded(x - 36, 152, 72, 12, 3), Palette.INK);
    canvas.fill(Canvas.box(x - 18, 112, 36, 40), Palette.YELLOW);
    canvas.line(x, 112, x, 152, Palette.INK, 3);
    canvas.fill(Canvas.polygon(x - 26, 112, x, 84, x + 26, 112), Palette.INK);
    canvas.fill(Canvas.rounded(x - 10, 336, 20, 36, 9), Palette.INK);
  }

  private static void rock(Canvas canvas) {
    canvas.fill(
        Canvas.polygon(
            600, 420, 630, 376, 672, 362, 742, 360, 792, 384, 846, 392, 880, 424, 740, 440),
        new Color(0x5B5F66));
    canvas.fill(Canvas.polygon(630, 376, 672, 362, 742, 360, 712, 384), new Color(0x757A82));
  }

  private static void waves(Canvas canvas) {
    int[][] places = {
      {60, 370}, {360, 362}, {520, 392}, {90, 520}, {300, 556}, {620, 556}, {780, 500}, {430, 430}
    };
    for (int[] place : places) {
      Path2D wave = new Path2D.Double();
      wave.moveTo(place[0], place[1]);
      wave.quadTo(place[0] + 14, place[1] - 9, place[0] + 28, place[1]);
      wave.quadTo(place[0] + 42, place[1] + 9, place[0] + 56, place[1]);
      canvas.outline(wave, new Color(0x7FB3C9), 3);
    }
  }

  private static void sailingBoat(Canvas canvas, double x, double water) {
    canvas.fill(Canvas.rounded(x - 3, water - 236, 7, 220, 3), Palette.DARK_WOOD);
    Path2D sail = Canvas.polygon(x + 10, water - 226, x + 10, water - 44, x + 122, water - 44);
    canvas.fill(sail, Palette.PAPER);
    Canvas inside = canvas.clippedTo(sail);
    inside.fill(Canvas.box(x, water - 164, 140, 26), Palette.BLUE);
    inside.fill(Canvas.box(x, water - 100, 140, 26), Palette.BLUE);
    canvas.fill(
        Canvas.polygon(x - 10, water - 206, x - 10, water - 44, x - 84, water - 44),
        new Color(0xF3E3C4));
    canvas.fill(
        Canvas.polygon(
            x - 108, water - 30, x + 138, water - 30, x + 96, water + 18, x - 72, water + 18),
        new Color(0x8A3B2C));
    canvas.fill(Canvas.box(x - 98, water - 20, 226, 7), new Color(0xF3E3C4));
  }

  private static void rowingBoat(Canvas canvas, double x, double water) {
    canvas.outline(Canvas.polyline(x - 20, water - 26, x + 62, water + 28), Palette.WOOD, 5);
    Path2D hull = new Path2D.Double();
    hull.moveTo(x - 84, water - 28);
    hull.curveTo(x - 40, water - 14, x + 40, water - 14, x + 84, water - 28);
    hull.curveTo(x + 66, water + 12, x + 44, water + 18, x, water + 18);
    hull.curveTo(x - 44, water + 18, x - 66, water + 12, x - 84, water - 28);
    canvas.fill(hull, Palette.GREEN);
    canvas.outline(hull, Palette.darker(Palette.GREEN, 0.4), 2);
    canvas.outline(Canvas.polyline(x + 58, water + 24, x + 74, water + 35), Palette.WOOD, 11);
  }
}
