package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Seven ducks on a pond; four of them swim to the left. */
final class Ducks {
  private Ducks() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, 600), new Color(0x9BC7D6));
    canvas.fill(Canvas.box(0, 0, 900, 92), new Color(0x97BF8A));
    canvas.fill(Canvas.oval(450, 100, 520, 30), new Color(0x9BC7D6));
    reeds(canvas, 60, 150);
    reeds(canvas, 826, 168);
    ripples(canvas);
    duck(canvas, 190, 200, 0.8, true, new Color(0xF7F3E8));
    duck(canvas, 420, 176, 0.75, false, Palette.YELLOW);
    duck(canvas, 690, 230, 0.85, true, new Color(0xB98A5A));
    duck(canvas, 300, 330, 1.0, true, Palette.YELLOW);
    duck(canvas, 560, 356, 1.0, false, new Color(0xF7F3E8));
    duck(canvas, 190, 490, 1.15, false, new Color(0xB98A5A));
    duck(canvas, 680, 500, 1.2, true, new Color(0xF7F3E8));
    lilies(canvas);
  }

  /** A duck that looks to the left, or the same mirrored. */
  private static void duck(
      Canvas canvas, double x, double y, double scale, boolean left, Color color) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(left ? scale : -scale, scale);
    Canvas here = canvas.through(place);
    here.fill(Canvas.oval(2, 36, 74, 9), new Color(0x7FB0C1));
    Path2D body = new Path2D.Double();
    body.moveTo(-62, 6);
    body.curveTo(-58, 44, 40, 48, 58, 22);
    body.curveTo(66, 8, 76, -6, 80, -18);
    body.curveTo(52, -8, 30, -14, 8, -12);
    body.curveTo(-20, -10, -62, -26, -62, 6);
    here.fill(body, color);
    here.fill(Canvas.polygon(-62, 10, -62, -30, -30, -30, -24, -4), color);
    here.fill(Canvas.disc(-46, -36, 25), color);
    Path2D wing = new Path2D.Double();
    wing.moveTo(-18, 4);
    wing.curveTo(0, -10, 34, -8, 52, 2);
    wing.curveTo(36, 26, 0, 28, -18, 4);
    here.fill(wing, Palette.darker(color, 0.14));
    Path2D bill = new Path2D.Double();
    bill.moveTo(-68, -40);
    bill.curveTo(-82, -38, -96, -34, -96, -29);
    bill.curveTo(-92, -24, -78, -24, -66, -27);
    bill.closePath();
    here.fill(bill, Palette.VERMILION);
    here.fill(Canvas.disc(-54, -42, 4), Palette.INK);
  }

  private static void ripples(Canvas canvas) {
    int[][] places = {
      {80, 260}, {500, 250}, {770, 330}, {420, 430}, {60, 400}, {450, 550}, {820, 420}, {300, 220}
    };
    for (int[] place : places) {
      canvas.outline(
          Canvas.polyline(place[0] - 26, place[1], place[0] + 26, place[1]),
          new Color(0xC4E0EA),
          3);
    }
  }

  private static void reeds(Canvas canvas, double x, double foot) {
    for (int i = -2; i <= 2; i++) {
      double top = foot - 110 + Math.abs(i) * 16;
      canvas.outline(Canvas.polyline(x + i * 12, foot, x + i * 17, top), Palette.DARK_LEAF, 4);
      if (i % 2 == 0) {
        canvas.fill(Canvas.oval(x + i * 17, top, 5.5, 18), new Color(0x6E4A2C));
      }
    }
  }

  private static void lilies(Canvas canvas) {
    int[][] places = {{398, 500}, {832, 556}, {58, 330}};
    for (int[] place : places) {
      canvas.fill(Canvas.oval(place[0], place[1], 38, 13), Palette.LEAF);
      canvas.fill(
          Canvas.polygon(
              place[0], place[1], place[0] + 42, place[1] - 9, place[0] + 42, place[1] + 3),
          new Color(0x9BC7D6));
    }
  }
}
