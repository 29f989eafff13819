package touchstone.assets.sample.drawing;

import java.awt.Color;

/**
 * A measuring cylinder with 40 mL of water beside a stone on a balance, then with the stone in it.
 */
final class MeasuringCylinder {
  private static final double X = 250;
  private static final double ZERO = 520;
  private static final double MILLILITRE = 5;
  private static final double HALF = 62;
  private static final Color STONE = new Color(0x77716B);

  private MeasuringCylinder() {}

  static void paintBefore(Canvas canvas) {
    bench(canvas, "Before");
    cylinder(canvas, 40);
    balance(canvas);
    stone(canvas, 540, 424);
  }

  static void paintAfter(Canvas canvas) {
    bench(canvas, "After");
    cylinder(canvas, 55);
    stone(canvas, X, 492);
    glass(canvas);
    scale(canvas);
  }

  private static void bench(Canvas canvas, String name) {
    canvas.fill(Canvas.box(0, 0, 760, 620), new Color(0xF1F4F6));
    canvas.fill(Canvas.box(0, 548, 760, 72), new Color(0xCBB99F));
    canvas.fill(Canvas.box(0, 548, 760, 6), new Color(0xB5A184));
    canvas.text(name, 32, 54, Style.TITLE);
  }

  private static void cylinder(Canvas canvas, int volume) {
    canvas.fill(Canvas.rounded(X - 96, 530, 192, 20, 6), new Color(0x9FB3C0));
    canvas.fill(Canvas.box(X - HALF, 92, 2 * HALF, ZERO + 10 - 92), new Color(0xFAFCFD));
    double level = ZERO - volume * MILLILITRE;
    canvas.fill(Canvas.box(X - HALF, level, 2 * HALF, ZERO + 10 - level), new Color(0xA9D4EA));
    canvas.line(X - HALF, level, X + HALF, level, Palette.BLUE, 2.5);
    glass(canvas);
    scale(canvas);
  }

  private static void glass(Canvas canvas) {
    canvas.outline(
        Canvas.polyline(
            X - HALF - 10,
            84,
            X - HALF,
            96,
            X - HALF,
            ZERO + 10,
            X + HALF,
            ZERO + 10,
            X + HALF,
            96,
            X + HALF + 10,
            84),
        new Color(0x6C8797),
        4);
  }

  private static void scale(Canvas canvas) {
    for (int volume = 5; volume <= 80; volume += 5) {
      double y = ZERO - volume * MILLILITRE;
      boolean labelled = volume % 10 == 0;
      canvas.line(X + HALF - (labelled ? 34 : 20), y, X + HALF - 2, y, Palette.INK, 1.8);
      if (labelled) {
        canvas.text(Integer.toString(volume), X + HALF + 12, y + 6, Style.LABEL.at(17));
      }
    }
    canvas.text("mL", X + HALF + 24, 90, Style.LABEL.as(Typeface.MEDIUM).at(17));
  }

  private static void balance(Canvas canvas) {
    canvas.fill(Canvas.rounded(436, 456, 208, 14, 5), new Color(0xAEB8C1));
    canvas.fill(Canvas.box(528, 468, 24, 18), new Color(0x8C97A1));
    canvas.fill(Canvas.rounded(420, 482, 240, 68, 10), new Color(0x46525E));
    canvas.fill(Canvas.rounded(468, 496, 144, 40, 5), new Color(0xDDEBD3));
    canvas.endingAt("39 g", 598, 525, new Style(Typeface.MONO, 26, Palette.INK));
  }

  private static void stone(Canvas canvas, double x, double y) {
    canvas.fill(
        Canvas.polygon(
            x - 42, y + 30, x - 46, y + 4, x - 26, y - 24, x + 8, y - 30, x + 40, y - 12, x + 46,
            y + 14, x + 36, y + 31),
        STONE);
    canvas.fill(
        Canvas.polygon(x - 26, y - 24, x + 8, y - 30, x + 40, y - 12, x + 4, y - 6),
        Palette.lighter(STONE, 0.25));
    canvas.fill(
        Canvas.polygon(x + 4, y - 6, x + 40, y - 12, x + 46, y + 14, x + 36, y + 31),
        Palette.darker(STONE, 0.2));
  }
}
