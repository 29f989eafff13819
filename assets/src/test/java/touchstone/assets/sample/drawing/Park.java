package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** A park with a pond, trees, a kite and a bench beside which a pram stands. */
final class Park {
  private Park() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, 600), new Color(0xCDE7F5));
    canvas.fill(Canvas.oval(180, 420, 420, 140), new Color(0xA9CFA2));
    canvas.fill(Canvas.oval(760, 430, 420, 160), new Color(0x9CC698));
    canvas.fill(Canvas.box(0, 370, 900, 230), new Color(0x8DBD86));
    canvas.fill(Canvas.disc(800, 86, 38), new Color(0xFCE28E));
    path(canvas);
    pond(canvas);
    tree(canvas, 120, 420, 1.0);
    tree(canvas, 300, 392, 0.72);
    kite(canvas);
    bench(canvas);
    pram(canvas);
  }

  private static void path(Canvas canvas) {
    Path2D way = new Path2D.Double();
    way.moveTo(-20, 540);
    way.curveTo(240, 480, 520, 560, 920, 505);
    canvas.outline(way, new Color(0xE6D8BC), 62);
  }

  private static void pond(Canvas canvas) {
    canvas.fill(Canvas.oval(520, 424, 150, 34), new Color(0x6FA2B8));
    canvas.fill(Canvas.oval(520, 421, 142, 29), new Color(0x8CC0D6));
    for (int i = 0; i < 3; i++) {
      canvas.outline(
          Canvas.polyline(430 + i * 62, 414 + (i % 2) * 14, 458 + i * 62, 414 + (i % 2) * 14),
          new Color(0xC2E0EC),
          3);
    }
  }

  private static void tree(Canvas canvas, double x, double ground, double scale) {
    canvas.fill(
        Canvas.rounded(x - 13 * scale, ground - 130 * scale, 26 * scale, 150 * scale, 6),
        Palette.DARK_WOOD);
    canvas.fill(Canvas.disc(x - 46 * scale, ground - 150 * scale, 56 * scale), Palette.DARK_LEAF);
    canvas.fill(Canvas.disc(x + 46 * scale, ground - 154 * scale, 54 * scale), Palette.DARK_LEAF);
    canvas.fill(Canvas.disc(x, ground - 200 * scale, 66 * scale), Palette.LEAF);
    canvas.fill(Canvas.disc(x + 4 * scale, ground - 136 * scale, 48 * scale), Palette.LEAF);
  }

  private static void kite(Canvas canvas) {
    Path2D string = new Path2D.Double();
    string.moveTo(560, 146);
    string.curveTo(540, 210, 620, 240, 590, 372);
    canvas.outline(string, Palette.MUTED, 1.6);
    canvas.fill(Canvas.polygon(540, 60, 588, 96, 560, 148, 508, 112), Palette.VERMILION);
    canvas.fill(Canvas.polygon(540, 60, 588, 96, 548, 104), Palette.YELLOW);
    canvas.fill(Canvas.polygon(508, 112, 548, 104, 560, 148), Palette.YELLOW);
    canvas.fill(Canvas.polygon(566, 178, 582, 170, 580, 188), Palette.BLUE);
    canvas.fill(Canvas.polygon(568, 182, 552, 188, 558, 172), Palette.BLUE);
  }

  private static void bench(Canvas canvas) {
    Color iron = new Color(0x37424D);
    for (double x : new double[] {350, 524}) {
      canvas.fill(Canvas.rounded(x, 408, 10, 112, 4), iron);
    }
    for (int i = 0; i < 3; i++) {
      canvas.fill(Canvas.rounded(330, 412 + i * 20, 224, 13, 4), Palette.WOOD);
    }
    canvas.fill(Canvas.rounded(322, 478, 240, 14, 4), Palette.DARK_WOOD);
  }

  private static void pram(Canvas canvas) {
    Color cloth = new Color(0x2F5D86);
    canvas.outline(Canvas.polyline(748, 440, 790, 408, 806, 408), Palette.INK, 5);
    canvas.outline(Canvas.polyline(662, 470, 736, 516), Palette.MUTED, 4);
    canvas.outline(Canvas.polyline(738, 470, 664, 516), Palette.MUTED, 4);
    canvas.fill(new Arc2D.Double(Canvas.box(644, 380, 112, 108), 180, 180, Arc2D.CHORD), cloth);
    canvas.fill(
        new Arc2D.Double(Canvas.box(642, 376, 116, 112), 90, 90, Arc2D.PIE),
        Palette.lighter(cloth, 0.25));
    canvas.fill(Canvas.rounded(640, 426, 122, 12, 5), Palette.darker(cloth, 0.2));
    for (double x : new double[] {662, 738}) {
      canvas.fill(Canvas.disc(x, 520, 24), Palette.INK);
      canvas.fill(Canvas.disc(x, 520, 19), new Color(0xE6D8BC));
      for (int i = 0; i < 3; i++) {
        canvas.turned(60 * i, x, 520).line(x, 501, x, 539, Palette.MUTED, 1.6);
      }
      canvas.fill(Canvas.disc(x, 520, 4.5), Palette.INK);
    }
  }
}
