package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A room: a ball under the table, and to the right of the table a chair with a cat on it. */
final class Room {
  private static final double FLOOR = 470;

  private Room() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 900, FLOOR), new Color(0xE4ECEF));
    canvas.fill(Canvas.box(0, FLOOR, 900, 600 - FLOOR), new Color(0xCFB494));
    for (int y = 500; y < 600; y += 34) {
      canvas.line(0, y, 900, y, new Color(0xBFA181), 1.5);
    }
    canvas.fill(Canvas.box(0, FLOOR - 16, 900, 16), Palette.PAPER);
    canvas.line(0, FLOOR, 900, FLOOR, new Color(0xA98C6C), 1.5);
    window(canvas);
    painting(canvas);
    canvas.fill(Canvas.oval(400, 540, 310, 36), new Color(0x6F93A8));
    canvas.fill(Canvas.oval(400, 539, 286, 29), new Color(0x87A9BC));
    table(canvas);
    ball(canvas);
    chair(canvas);
    cat(canvas);
  }

  private static void window(Canvas canvas) {
    canvas.fill(Canvas.rounded(96, 70, 210, 190, 4), Palette.PAPER);
    canvas.fill(Canvas.box(108, 82, 186, 166), new Color(0xBFE0F2));
    Canvas pane = canvas.clippedTo(Canvas.box(108, 82, 186, 166));
    pane.fill(Canvas.oval(150, 262, 110, 60), new Color(0x8DBB8B));
    pane.fill(Canvas.oval(280, 262, 90, 46), new Color(0x7AAB7C));
    pane.fill(Canvas.disc(258, 118, 18), new Color(0xFBE08A));
    canvas.fill(Canvas.box(196, 82, 10, 166), Palette.PAPER);
    canvas.fill(Canvas.box(108, 160, 186, 10), Palette.PAPER);
    canvas.fill(Canvas.box(86, 258, 230, 12), new Color(0xF6F2EA));
  }

  private static void painting(Canvas canvas) {
    canvas.fill(Canvas.box(602, 92, 150, 112), Palette.DARK_WOOD);
    canvas.fill(Canvas.box(612, 102, 130, 92), new Color(0xF7EBD2));
    Canvas inside = canvas.clippedTo(Canvas.box(612, 102, 130, 92));
    inside.fill(Canvas.polygon(600, 194, 652, 130, 704, 194), Palette.BLUE);
    inside.fill(Canvas.polygon(660, 194, 712, 146, 764, 194), Palette.SKY);
    inside.fill(Canvas.disc(716, 124, 11), Palette.VERMILION);
  }

  private static void table(Canvas canvas) {
    canvas.fill(Canvas.rounded(224, 318, 16, 224, 4), Palette.DARK_WOOD);
    canvas.fill(Canvas.rounded(520, 318, 16, 224, 4), Palette.DARK_WOOD);
    canvas.fill(Canvas.box(222, 330, 316, 18), Palette.darker(Palette.WOOD, 0.2));
    canvas.fill(Canvas.rounded(200, 312, 360, 20, 5), Palette.WOOD);
    vase(canvas, 300, 312);
    canvas.fill(Canvas.rounded(424, 288, 70, 12, 2), Palette.BLUE);
    canvas.fill(Canvas.rounded(416, 300, 84, 12, 2), Palette.ORANGE);
  }

  private static void vase(Canvas canvas, double x, double base) {
    Color[] petals = {Palette.VERMILION, Palette.YELLOW, Palette.PURPLE};
    for (int i = 0; i < 3; i++) {
      double tipX = x + (i - 1) * 30;
      double tipY = base - 112 - (i == 1 ? 20 : 0);
      canvas.line(x, base - 50, tipX, tipY, Palette.LEAF, 3);
      for (int k = 0; k < 5; k++) {
        double angle = Math.toRadians(72 * k - 90);
        canvas.fill(
            Canvas.disc(tipX + 9 * Math.cos(angle), tipY + 9 * Math.sin(angle), 8), petals[i]);
      }
      canvas.fill(Canvas.disc(tipX, tipY, 6), new Color(0x6B4A2B));
    }
    Path2D body = new Path2D.Double();
    body.moveTo(x - 14, base - 62);
    body.curveTo(x - 10, base - 44, x - 32, base - 36, x - 18, base);
    body.lineTo(x + 18, base);
    body.curveTo(x + 32, base - 36, x + 10, base - 44, x + 14, base - 62);
    body.closePath();
    canvas.fill(body, new Color(0xF7F5F0));
    canvas.outline(body, new Color(0xC9C3B6), 1.5);
  }

  private static void ball(Canvas canvas) {
    canvas.fill(Canvas.oval(372, 537, 34, 6), new Color(0x5E8197));
    canvas.fill(Canvas.disc(372, 504, 34), Palette.VERMILION);
    Canvas inside = canvas.clippedTo(Canvas.disc(372, 504, 34));
    inside.outline(Canvas.oval(340, 488, 40, 40), Palette.PAPER, 6);
    inside.fill(Canvas.oval(384, 486, 8, 5), Palette.lighter(Palette.VERMILION, 0.6));
  }

  private static void chair(Canvas canvas) {
    Color frame = new Color(0x3E5A4C);
    canvas.fill(Canvas.rounded(766, 244, 14, 306, 5), frame);
    canvas.fill(Canvas.rounded(646, 408, 14, 142, 5), frame);
    canvas.fill(Canvas.rounded(636, 398, 148, 18, 6), Palette.lighter(frame, 0.15));
    canvas.fill(Canvas.rounded(758, 240, 28, 92, 8), Palette.lighter(frame, 0.15));
    canvas.fill(Canvas.box(658, 478, 110, 8), frame);
  }

  private static void cat(Canvas canvas) {
    Color fur = new Color(0x5C5550);
    Path2D tail = new Path2D.Double();
    tail.moveTo(740, 392);
    tail.curveTo(776, 402, 730, 452, 752, 462);
    canvas.outline(tail, fur, 11);
    Path2D body = new Path2D.Double();
    body.moveTo(664, 398);
    body.curveTo(656, 350, 690, 330, 712, 334);
    body.curveTo(744, 340, 756, 372, 746, 398);
    body.closePath();
    canvas.fill(body, fur);
    canvas.fill(Canvas.disc(684, 330, 25), fur);
    canvas.fill(Canvas.polygon(662, 322, 662, 292, 682, 308), fur);
    canvas.fill(Canvas.polygon(686, 308, 706, 292, 706, 322), fur);
    canvas.fill(Canvas.oval(675, 328, 3.4, 4.6), Palette.YELLOW);
    canvas.fill(Canvas.oval(693, 328, 3.4, 4.6), Palette.YELLOW);
    canvas.fill(Canvas.polygon(681, 337, 687, 337, 684, 341), new Color(0xE7A7A0));
    canvas.fill(Canvas.rounded(672, 366, 11, 34, 5), Palette.lighter(fur, 0.12));
    canvas.fill(Canvas.rounded(690, 366, 11, 34, 5), Palette.lighter(fur, 0.12));
  }
}
