package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/**
 * A windowsill on two days. By Friday the watering can has changed sides, the tulip has opened and
 * the pot of clover is gone; the cactus and the fern are as they were.
 */
final class Windowsill {
  private static final double SILL = 420;

  private Windowsill() {}

  static void paintMonday(Canvas canvas) {
    window(canvas, "Monday");
    wateringCan(canvas, 118);
    cactus(canvas, 268);
    tulip(canvas, 400, false);
    fern(canvas, 540);
    clover(canvas, 676);
  }

  static void paintFriday(Canvas canvas) {
    window(canvas, "Friday");
    cactus(canvas, 268);
    tulip(canvas, 400, true);
    fern(canvas, 540);
    wateringCan(canvas, 672);
  }

  private static void window(Canvas canvas, String day) {
    canvas.fill(Canvas.box(0, 0, 800, 520), new Color(0xDDE3D8));
    canvas.fill(Canvas.box(40, 28, 720, 400), Palette.PAPER);
    canvas.fill(Canvas.box(58, 46, 684, 380), new Color(0xCFE6F3));
    Canvas pane = canvas.clippedTo(Canvas.box(58, 46, 684, 380));
    pane.fill(Canvas.oval(190, 450, 280, 110), new Color(0xB4D3B0));
    pane.fill(Canvas.oval(600, 460, 330, 140), new Color(0xA5C9A4));
    cloud(pane, 610, 110);
    cloud(pane, 216, 138);
    canvas.fill(Canvas.box(392, 46, 16, 380), Palette.PAPER);
    canvas.fill(Canvas.rounded(18, SILL, 764, 30, 4), new Color(0xF7F3EA));
    canvas.fill(Canvas.box(18, SILL + 26, 764, 6), new Color(0xD8D0C0));
    canvas.centred(day, 400, 494, Style.TITLE.at(22));
  }

  private static void cloud(Canvas canvas, double x, double y) {
    canvas.fill(Canvas.rounded(x - 60, y - 10, 120, 28, 14), Palette.PAPER);
    canvas.fill(Canvas.disc(x - 18, y - 12, 24), Palette.PAPER);
    canvas.fill(Canvas.disc(x + 18, y - 8, 18), Palette.PAPER);
  }

  private static void pot(Canvas canvas, double x, Color color) {
    canvas.fill(
        Canvas.polygon(x - 40, SILL - 62, x + 40, SILL - 62, x + 29, SILL, x - 29, SILL), color);
    canvas.fill(Canvas.rounded(x - 45, SILL - 74, 90, 18, 4), Palette.darker(color, 0.12));
  }

  private static void wateringCan(Canvas canvas, double x) {
    Color tin = new Color(0x3F7C93);
    Path2D handle = new Path2D.Double();
    handle.moveTo(x - 36, SILL - 80);
    handle.curveTo(x - 76, SILL - 96, x - 78, SILL - 22, x - 38, SILL - 24);
    canvas.outline(handle, Palette.darker(tin, 0.15), 9);
    canvas.outline(
        Canvas.polyline(x + 34, SILL - 34, x + 78, SILL - 104), Palette.darker(tin, 0.1), 13);
    canvas
        .turned(32, x + 80, SILL - 108)
        .fill(Canvas.rounded(x + 62, SILL - 116, 36, 14, 4), Palette.darker(tin, 0.25));
    canvas.fill(Canvas.rounded(x - 42, SILL - 92, 84, 92, 9), tin);
    canvas.fill(Canvas.oval(x, SILL - 92, 42, 8), Palette.darker(tin, 0.3));
    canvas.fill(Canvas.rounded(x - 30, SILL - 76, 9, 62, 4.5), Palette.lighter(tin, 0.3));
  }

  private static void cactus(Canvas canvas, double x) {
    Color flesh = new Color(0x4F9A6B);
    canvas.outline(
        Canvas.polyline(x, SILL - 120, x + 36, SILL - 120, x + 36, SILL - 158), flesh, 17);
    canvas.outline(
        Canvas.polyline(x, SILL - 100, x - 34, SILL - 100, x - 34, SILL - 132), flesh, 17);
    canvas.fill(Canvas.rounded(x - 18, SILL - 196, 36, 136, 18), flesh);
    for (int i = -1; i <= 1; i++) {
      canvas.line(x + i * 9, SILL - 184, x + i * 9, SILL - 70, Palette.lighter(flesh, 0.35), 1.6);
    }
    pot(canvas, x, Palette.CLAY);
  }

  private static void tulip(Canvas canvas, double x, boolean open) {
    canvas.outline(Canvas.polyline(x, SILL - 70, x, SILL - 176), Palette.LEAF, 6);
    for (int side = -1; side <= 1; side += 2) {
      Path2D leaf = new Path2D.Double();
      leaf.moveTo(x, SILL - 72);
      leaf.curveTo(x + side * 44, SILL - 90, x + side * 44, SILL - 130, x + side * 34, SILL - 154);
      leaf.curveTo(x + side * 16, SILL - 124, x + side * 10, SILL - 100, x, SILL - 72);
      canvas.fill(leaf, Palette.DARK_LEAF);
    }
    Color petal = new Color(0xD9483B);
    if (open) {
      for (int angle : new int[] {-62, 62, -34, 34, 0}) {
        canvas
            .turned(angle, x, SILL - 174)
            .fill(
                Canvas.oval(x, SILL - 206, 14, 36),
                angle == 0 ? Palette.lighter(petal, 0.2) : petal);
      }
      canvas.fill(Canvas.disc(x, SILL - 180, 9), Palette.YELLOW);
    } else {
      canvas.fill(Canvas.oval(x, SILL - 202, 17, 32), petal);
      canvas.outline(Canvas.polyline(x, SILL - 228, x, SILL - 182), Palette.darker(petal, 0.25), 2);
    }
    pot(canvas, x, Palette.BLUE);
  }

  private static void fern(Canvas canvas, double x) {
    for (int i = -3; i <= 3; i++) {
      double tipX = x + i * 30;
      double tipY = SILL - 178 + i * i * 9;
      Path2D frond = new Path2D.Double();
      frond.moveTo(x - 3, SILL - 70);
      frond.quadTo(x + i * 9 - 9, tipY + 4 + 4 * Math.abs(i), tipX, tipY);
      frond.quadTo(x + i * 9 + 9, tipY + 4 + 4 * Math.abs(i), x + 3, SILL - 70);
      canvas.fill(frond, i % 2 == 0 ? Palette.LEAF : Palette.DARK_LEAF);
    }
    pot(canvas, x, new Color(0xE3D9C6));
  }

  private static void clover(Canvas canvas, double x) {
    for (int i = -2; i <= 2; i++) {
      double headX = x + i * 22;
      double headY = SILL - 112 - (i % 2 == 0 ? 14 : 0);
      canvas.outline(Canvas.polyline(x + i * 6, SILL - 70, headX, headY), Palette.LEAF, 3);
      for (int k = 0; k < 3; k++) {
        double angle = Math.toRadians(120 * k - 90);
        canvas.fill(
            Canvas.disc(headX + 9 * Math.cos(angle), headY + 9 * Math.sin(angle), 9),
            Palette.GREEN);
      }
    }
    pot(canvas, x, Palette.ORANGE);
  }
}
