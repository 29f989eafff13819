package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A beach: a blue umbrella, a sandcastle, an orange umbrella, from left to right. */
final class Beach {
  private Beach() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, 220), new Color(0xC4E3F4));
    canvas.fill(Canvas.box(0, 200, 900, 120), new Color(0x4FA3C4));
    canvas.fill(Canvas.box(0, 232, 900, 90), new Color(0x6DB8D3));
    shore(canvas);
    canvas.fill(Canvas.polygon(640, 214, 700, 214, 690, 228, 650, 228), Palette.VERMILION);
    canvas.fill(Canvas.polygon(668, 150, 668, 208, 700, 208), Palette.PAPER);
    towel(canvas, 212, 512, Palette.YELLOW);
    umbrella(canvas, 196, 502, -8, Palette.BLUE);
    castle(canvas);
    bucket(canvas);
    towel(canvas, 742, 530, Palette.SKY);
    umbrella(canvas, 732, 520, 8, Palette.ORANGE);
  }

  private static void shore(Canvas canvas) {
    Path2D sand = new Path2D.Double();
    sand.moveTo(0, 322);
    sand.curveTo(220, 286, 380, 340, 560, 312);
    sand.curveTo(700, 292, 800, 316, 900, 300);
    sand.lineTo(900, 600);
    sand.lineTo(0, 600);
    sand.closePath();
    canvas.outline(sand, new Color(0xE9F5F8), 12);
    canvas.fill(sand, new Color(0xF0DDB4));
    for (int i = 0; i < 40; i++) {
      double x = (i * 173) % 880 + 10;
      double y = 350 + (i * 97) % 236;
      canvas.fill(Canvas.oval(x, y, 3, 1.6), new Color(0xDCC48F));
    }
  }

  private static void umbrella(Canvas canvas, double x, double foot, double lean, Color color) {
    Canvas leaning = canvas.turned(lean, x, foot);
    leaning.fill(Canvas.rounded(x - 4, foot - 250, 8, 254, 4), new Color(0x8E6A48));
    Path2D roof = new Path2D.Double();
    roof.moveTo(x - 132, foot - 168);
    roof.curveTo(x - 112, foot - 264, x + 112, foot - 264, x + 132, foot - 168);
    for (int scallop = 0; scallop < 6; scallop++) {
      double right = x + 132 - scallop * 44;
      roof.quadTo(right - 22, foot - 182, right - 44, foot - 168);
    }
    roof.closePath();
    leaning.fill(roof, color);
    Canvas inside = leaning.clippedTo(roof);
    inside.fill(
        Canvas.polygon(x, foot - 262, x - 88, foot - 150, x - 44, foot - 150), Palette.PAPER);
    inside.fill(
        Canvas.polygon(x, foot - 262, x + 88, foot - 150, x + 44, foot - 150), Palette.PAPER);
    leaning.fill(Canvas.disc(x, foot - 248, 6), new Color(0x8E6A48));
  }

  private static void towel(Canvas canvas, double x, double y, Color color) {
    canvas.fill(
        Canvas.polygon(x - 92, y - 16, x + 66, y - 16, x + 96, y + 22, x - 108, y + 22), color);
    canvas.fill(
        Canvas.polygon(x + 36, y - 16, x + 50, y - 16, x + 76, y + 22, x + 58, y + 22),
        Palette.PAPER);
  }

  private static void castle(Canvas canvas) {
    Color wall = new Color(0xD9B36C);
    Color shade = Palette.darker(wall, 0.18);
    canvas.fill(Canvas.oval(452, 528, 130, 16), new Color(0xDFC794));
    canvas.fill(Canvas.box(374, 456, 156, 72), wall);
    battlement(canvas, 374, 444, 156, 7, wall);
    for (double x : new double[] {348, 500}) {
      canvas.fill(Canvas.box(x, 414, 56, 114), shade);
      battlement(canvas, x, 402, 56, 3, shade);
    }
    canvas
        .clippedTo(Canvas.box(374, 456, 156, 72))
        .fill(Canvas.rounded(434, 484, 36, 60, 17), Palette.darker(wall, 0.5));
    canvas.line(376, 402, 376, 350, Palette.DARK_WOOD, 4);
    canvas.fill(Canvas.polygon(378, 350, 416, 362, 378, 374), Palette.VERMILION);
  }

  private static void battlement(
      Canvas canvas, double x, double y, double width, int teeth, Color color) {
    double step = width / (2 * teeth - 1);
    for (int i = 0; i < teeth; i++) {
      canvas.fill(Canvas.box(x + 2 * i * step, y, step, 14), color);
    }
  }

  private static void bucket(Canvas canvas) {
    Path2D handle = new Path2D.Double();
    handle.moveTo(570, 508);
    handle.curveTo(574, 474, 616, 474, 620, 508);
    canvas.outline(handle, Palette.MUTED, 3);
    canvas.fill(Canvas.polygon(568, 508, 622, 508, 612, 562, 578, 562), Palette.PURPLE);
    canvas.fill(Canvas.rounded(564, 502, 62, 11, 4), Palette.darker(Palette.PURPLE, 0.2));
  }
}
