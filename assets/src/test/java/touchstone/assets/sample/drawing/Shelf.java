package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A wall shelf of three boards with mugs among books, a jug, jars and plants. */
final class Shelf {
  private static final double[] BOARDS = {206, 386, 566};

  private Shelf() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, 640), new Color(0xEAF0EE));
    canvas.fill(Canvas.rounded(70, 44, 760, 552, 10), Palette.DARK_WOOD);
    canvas.fill(Canvas.box(88, 62, 724, 516), new Color(0xFBF5EC));
    for (double board : BOARDS) {
      canvas.fill(Canvas.box(88, board, 724, 14), Palette.WOOD);
      canvas.fill(Canvas.box(88, board + 14, 724, 7), new Color(0xEADFCF));
    }
    top(canvas, BOARDS[0]);
    middle(canvas, BOARDS[1]);
    bottom(canvas, BOARDS[2]);
  }

  private static void top(Canvas canvas, double board) {
    plant(canvas, 160, board);
    mug(canvas, 262, board, Palette.BLUE);
    mug(canvas, 372, board, Palette.YELLOW);
    mug(canvas, 482, board, Palette.VERMILION);
    books(canvas, 592, board, 104, 92, 110, 84, 98);
  }

  private static void middle(Canvas canvas, double board) {
    books(canvas, 118, board, 96, 110, 88);
    mug(canvas, 296, board, Palette.GREEN);
    jug(canvas, 430, board);
    mug(canvas, 566, board, Palette.BLUE);
    jar(canvas, 672, board, Palette.ORANGE);
    jar(canvas, 748, board, Palette.PURPLE);
  }

  private static void bottom(Canvas canvas, double board) {
    mug(canvas, 140, board, Palette.SKY);
    mug(canvas, 248, board, Palette.VERMILION);
    jar(canvas, 352, board, Palette.GREEN);
    books(canvas, 408, board, 90, 104);
    mug(canvas, 518, board, Palette.YELLOW);
    mug(canvas, 626, board, Palette.PURPLE);
    plant(canvas, 746, board);
  }

  private static void mug(Canvas canvas, double x, double board, Color color) {
    Path2D handle = new Path2D.Double();
    handle.moveTo(x + 28, board - 50);
    handle.curveTo(x + 58, board - 54, x + 58, board - 14, x + 26, board - 18);
    canvas.outline(handle, Palette.darker(color, 0.12), 8);
    canvas.fill(Canvas.rounded(x - 32, board - 66, 64, 66, 10), color);
    canvas.fill(Canvas.box(x - 32, board - 66, 64, 24), color);
    canvas.fill(Canvas.oval(x, board - 66, 32, 7), Palette.lighter(color, 0.35));
    canvas.fill(Canvas.oval(x, board - 65, 26, 4.5), Palette.darker(color, 0.35));
    canvas.fill(Canvas.rounded(x - 22, board - 50, 7, 38, 3.5), Palette.lighter(color, 0.3));
  }

  /** A jug is taller than a mug and has a spout: the thing that is mistaken for one. */
  private static void jug(Canvas canvas, double x, double board) {
    Color glaze = new Color(0xE9E4DA);
    Path2D handle = new Path2D.Double();
    handle.moveTo(x + 26, board - 96);
    handle.curveTo(x + 74, board - 104, x + 70, board - 28, x + 32, board - 34);
    canvas.outline(handle, Palette.darker(glaze, 0.18), 9);
    Path2D body = new Path2D.Double();
    body.moveTo(x - 44, board - 122);
    body.lineTo(x + 26, board - 116);
    body.curveTo(x + 22, board - 86, x + 46, board - 70, x + 44, board - 40);
    body.curveTo(x + 43, board - 16, x + 34, board - 4, x + 24, board);
    body.lineTo(x - 24, board);
    body.curveTo(x - 34, board - 4, x - 43, board - 16, x - 44, board - 40);
    body.curveTo(x - 46, board - 70, x - 18, board - 88, x - 26, board - 106);
    body.closePath();
    canvas.fill(body, glaze);
    canvas.outline(body, Palette.darker(glaze, 0.2), 1.5);
    Canvas inside = canvas.clippedTo(body);
    inside.fill(Canvas.box(x - 60, board - 50, 120, 8), Palette.BLUE);
    inside.fill(Canvas.box(x - 60, board - 38, 120, 3), Palette.BLUE);
  }

  private static void jar(Canvas canvas, double x, double board, Color content) {
    canvas.fill(Canvas.rounded(x - 27, board - 84, 54, 84, 9), Palette.lighter(content, 0.72));
    canvas.fill(Canvas.rounded(x - 22, board - 58, 44, 53, 6), Palette.lighter(content, 0.15));
    canvas.fill(Canvas.rounded(x - 29, board - 98, 58, 17, 5), Palette.DARK_WOOD);
    canvas.fill(Canvas.rounded(x - 16, board - 44, 32, 22, 3), Palette.PAPER);
  }

  private static void plant(Canvas canvas, double x, double board) {
    for (int i = -2; i <= 2; i++) {
      Canvas leaf = canvas.turned(i * 27, x, board - 46);
      leaf.fill(Canvas.oval(x, board - 82, 11, 38), i % 2 == 0 ? Palette.LEAF : Palette.DARK_LEAF);
    }
    canvas.fill(
        Canvas.polygon(x - 32, board - 50, x + 32, board - 50, x + 24, board, x - 24, board),
        Palette.CLAY);
    canvas.fill(Canvas.rounded(x - 36, board - 58, 72, 14, 3), Palette.darker(Palette.CLAY, 0.1));
  }

  private static void books(Canvas canvas, double x, double board, double... heights) {
    Color[] spines = {
      new Color(0x35546B),
      new Color(0xB9573F),
      new Color(0xD9B25F),
      new Color(0x5F7F6A),
      new Color(0x7A5673)
    };
    double left = x;
    for (int i = 0; i < heights.length; i++) {
      double width = 26 + 6 * (i % 3);
      canvas.fill(
          Canvas.rounded(left, board - heights[i], width, heights[i], 3),
          spines[i % spines.length]);
      Color band = Palette.lighter(spines[i % spines.length], 0.45);
      canvas.fill(Canvas.box(left, board - heights[i] + 14, width, 4), band);
      canvas.fill(Canvas.box(left, board - 22, width, 4), band);
      left += width + 3;
    }
  }
}
