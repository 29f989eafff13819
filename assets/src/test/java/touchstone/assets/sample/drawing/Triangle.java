package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** An isosceles triangle ABC with the apex angle 48° and its base extended to D. */
final class Triangle {
  static final double APEX = 48;
  private static final double SIDE = 400;
  private static final double A_X = 300;
  private static final double A_Y = 84;
  private static final double HALF_BASE = SIDE * Math.sin(Math.toRadians(APEX / 2));
  private static final double HEIGHT = SIDE * Math.cos(Math.toRadians(APEX / 2));
  private static final double B_X = A_X - HALF_BASE;
  private static final double C_X = A_X + HALF_BASE;
  private static final double BASE_Y = A_Y + HEIGHT;
  private static final double D_X = 690;

  private static final Style POINT = Style.TITLE.as(Typeface.ITALIC).at(24);
  private static final Style ANGLE = Style.LABEL.as(Typeface.MEDIUM).at(20);

  private Triangle() {}

  static void paint(Canvas canvas) {
    var triangle = Canvas.polygon(A_X, A_Y, B_X, BASE_Y, C_X, BASE_Y);
    canvas.fill(triangle, Palette.lighter(Palette.BLUE, 0.93));
    angle(canvas, A_X, A_Y, 52, 270 - APEX / 2, APEX, Palette.BLUE);
    angle(canvas, C_X, BASE_Y, 44, 0, 90 + APEX / 2, Palette.VERMILION);
    canvas.outline(Canvas.polyline(C_X, BASE_Y, D_X, BASE_Y), Palette.INK, 2.4);
    canvas.outline(triangle, Palette.INK, 2.4);
    tick(canvas, B_X, APEX / 2);
    tick(canvas, C_X, -APEX / 2);
    canvas.fill(Canvas.disc(D_X, BASE_Y, 4.5), Palette.INK);

    canvas.centred("A", A_X, A_Y - 16, POINT);
    canvas.centred("B", B_X - 18, BASE_Y + 30, POINT);
    canvas.centred("C", C_X, BASE_Y + 34, POINT);
    canvas.centred("D", D_X, BASE_Y + 34, POINT);
    canvas.centred("48°", A_X + 3, A_Y + 84, ANGLE.in(Palette.darker(Palette.BLUE, 0.2)));
    canvas.centred("?", C_X + 52, BASE_Y - 38, ANGLE.in(Palette.VERMILION).at(24));
    canvas.text("Not drawn to scale", 32, 528, Style.SUBTITLE);
  }

  private static void angle(
      Canvas canvas, double x, double y, double radius, double start, double extent, Color color) {
    var box = Canvas.box(x - radius, y - radius, 2 * radius, 2 * radius);
    canvas.fill(new Arc2D.Double(box, start, extent, Arc2D.PIE), Palette.lighter(color, 0.75));
    canvas.outline(new Arc2D.Double(box, start, extent, Arc2D.OPEN), color, 2);
  }

  private static void tick(Canvas canvas, double endX, double slant) {
    double x = (A_X + endX) / 2;
    double y = A_Y + HEIGHT / 2;
    canvas.turned(slant, x, y).line(x - 9, y, x + 9, y, Palette.INK, 2.4);
  }
}
