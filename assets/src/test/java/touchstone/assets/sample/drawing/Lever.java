package touchstone.assets.sample.drawing;

import java.awt.Color;

/**
 * A beam on a pivot with a mark every 10 cm, two known weights on the left, one asked on the right.
 */
final class Lever {
  private static final double PIVOT = 450;
  private static final double BEAM = 150;
  private static final double CENTIMETRE = 8;

  private Lever() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.rounded(PIVOT - 130, 506, 260, 18, 6), new Color(0x4A545F));
    canvas.fill(
        Canvas.polygon(PIVOT - 12, BEAM, PIVOT + 12, BEAM, PIVOT + 34, 508, PIVOT - 34, 508),
        new Color(0x6B7682));
    weight(canvas, -40, 190, 78, "2 kg", Palette.BLUE);
    weight(canvas, -20, 130, 58, "1 kg", Palette.BLUE);
    weight(canvas, 20, 190, 92, "?", Palette.VERMILION);
    canvas.fill(Canvas.rounded(PIVOT - 400, BEAM - 14, 800, 28, 6), Palette.WOOD);
    for (int mark = -40; mark <= 40; mark += 10) {
      double x = PIVOT + mark * CENTIMETRE;
      canvas.line(x, BEAM - 14, x, BEAM - 2, Palette.darker(Palette.DARK_WOOD, 0.3), 2);
      canvas.centred(Integer.toString(Math.abs(mark)), x, BEAM - 26, Style.TICK.at(16));
    }
    canvas.centred("distance from the pivot in cm", PIVOT, BEAM - 62, Style.SUBTITLE);
    canvas.fill(Canvas.disc(PIVOT, BEAM, 11), Palette.INK);
    canvas.fill(Canvas.disc(PIVOT, BEAM, 4), Palette.PAPER);
  }

  private static void weight(
      Canvas canvas, int centimetres, double string, double size, String name, Color color) {
    double x = PIVOT + centimetres * CENTIMETRE;
    double top = BEAM + string;
    canvas.line(x, BEAM, x, top, Palette.MUTED, 2.5);
    canvas.outline(Canvas.disc(x, top - 4, 7), Palette.MUTED, 3);
    canvas.fill(Canvas.rounded(x - size / 2, top + 4, size, size, 8), color);
    Style style = Style.LABEL.as(Typeface.SEMIBOLD).at(size / 3.2).in(Palette.PAPER);
    canvas.centred(name, x, top + 4 + size / 2 + size / 9, style);
  }
}
