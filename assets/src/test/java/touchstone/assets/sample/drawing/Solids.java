package touchstone.assets.sample.drawing;

import java.awt.Color;

/** Five coloured solids on a grey floor. */
final class Solids {
  private static final Color SHADOW = new Color(0xBFC5CB);

  /** In how many tones a round surface goes from dark to light. */
  private static final int BANDS = 24;

  private Solids() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 860, 560), new Color(0xDDE1E5));
    canvas.fill(Canvas.oval(430, 420, 640, 260), new Color(0xD2D7DC));
    cube(canvas, 560, 214, 34, Palette.YELLOW);
    cube(canvas, 212, 330, 84, Palette.VERMILION);
    cylinder(canvas, 470, 366, 66, 150, Palette.GREEN);
    sphere(canvas, 696, 300, 80, Palette.PURPLE);
    sphere(canvas, 512, 452, 38, Palette.BLUE);
  }

  private static void sphere(Canvas canvas, double x, double y, double radius, Color color) {
    canvas.fill(Canvas.oval(x + radius * 0.25, y + radius * 0.9, radius, radius * 0.26), SHADOW);
    canvas.fill(Canvas.disc(x, y, radius), Palette.darker(color, 0.25));
    Canvas inside = canvas.clippedTo(Canvas.disc(x, y, radius));
    for (int i = 1; i <= BANDS; i++) {
      double share = (double) i / BANDS;
      double shift = -radius * 0.33 * share;
      inside.fill(
          Canvas.disc(x + shift, y + shift, radius * (1.02 - 0.62 * share)),
          Palette.mix(Palette.lighter(color, 0.28), Palette.darker(color, 0.25), share));
    }
    inside.fill(
        Canvas.oval(x - radius * 0.38, y - radius * 0.42, radius * 0.16, radius * 0.11),
        Palette.lighter(color, 0.8));
  }

  private static void cylinder(
      Canvas canvas, double x, double base, double radius, double height, Color color) {
    double depth = radius * 0.32;
    canvas.fill(Canvas.oval(x + radius * 0.35, base + 6, radius * 1.1, depth), SHADOW);
    for (double left = x - radius; left < x + radius; left++) {
      double across = (left + 0.5 - x) / radius;
      double foot = base + depth * Math.sqrt(1 - across * across);
      canvas.fill(Canvas.box(left, base - height, 1, foot - base + height), tone(color, across));
    }
    canvas.fill(Canvas.oval(x, base - height, radius, depth), Palette.lighter(color, 0.35));
  }

  /** A cube seen from above its right front edge. */
  private static void cube(Canvas canvas, double x, double y, double half, Color color) {
    double slant = half * 0.55;
    double rise = half * 0.34;
    canvas.fill(
        Canvas.polygon(
            x - half * 0.9,
            y + half,
            x + half,
            y + half,
            x + half + slant,
            y + half - rise,
            x + half * 1.25 + slant,
            y + half - rise * 0.9,
            x + half * 1.2,
            y + half + rise * 0.25),
        SHADOW);
    canvas.fill(Canvas.box(x - half, y - half, 2 * half, 2 * half), color);
    canvas.fill(
        Canvas.polygon(
            x - half,
            y - half,
            x - half + slant,
            y - half - rise,
            x + half + slant,
            y - half - rise,
            x + half,
            y - half),
        Palette.lighter(color, 0.35));
    canvas.fill(
        Canvas.polygon(
            x + half,
            y - half,
            x + half + slant,
            y - half - rise,
            x + half + slant,
            y + half - rise,
            x + half,
            y + half),
        Palette.darker(color, 0.3));
  }

  /**
   * The tone of a cylinder's side, from −1 at its left edge to 1 at its right; lit from the left.
   */
  private static Color tone(Color color, double across) {
    double light = Math.max(0, 1 - Math.abs(across + 0.4) / 1.1);
    return Palette.mix(Palette.lighter(color, 0.22), Palette.darker(color, 0.25), light);
  }
}
