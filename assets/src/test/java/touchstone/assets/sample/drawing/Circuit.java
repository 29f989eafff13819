package touchstone.assets.sample.drawing;

/**
 * A circuit: a battery and a closed switch feed two lamps side by side, one behind an open switch.
 */
final class Circuit {
  private static final double WIRE = 3;
  private static final Style NAME = Style.LABEL.as(Typeface.MEDIUM).at(20);

  private Circuit() {}

  static void paint(Canvas canvas) {
    canvas.outline(Canvas.polyline(120, 262, 120, 120, 250, 120), Palette.INK, WIRE);
    canvas.outline(Canvas.polyline(120, 298, 120, 470, 690, 470, 690, 336), Palette.INK, WIRE);
    canvas.outline(Canvas.polyline(330, 120, 690, 120, 690, 150), Palette.INK, WIRE);
    canvas.outline(Canvas.polyline(690, 218, 690, 264), Palette.INK, WIRE);
    canvas.outline(Canvas.polyline(460, 120, 460, 264), Palette.INK, WIRE);
    canvas.outline(Canvas.polyline(460, 336, 460, 470), Palette.INK, WIRE);
    joint(canvas, 460, 120);
    joint(canvas, 460, 470);
    battery(canvas);
    closedSwitch(canvas);
    openSwitch(canvas);
    lamp(canvas, 460, 300, "L1", 396);
    lamp(canvas, 690, 300, "L2", 626);
  }

  private static void joint(Canvas canvas, double x, double y) {
    canvas.fill(Canvas.disc(x, y, 6), Palette.INK);
  }

  private static void battery(Canvas canvas) {
    canvas.line(84, 262, 156, 262, Palette.INK, WIRE);
    canvas.line(102, 274, 138, 274, Palette.INK, 7);
    canvas.line(84, 286, 156, 286, Palette.INK, WIRE);
    canvas.line(102, 298, 138, 298, Palette.INK, 7);
    canvas.text("+", 166, 262, NAME);
    canvas.text("−", 166, 310, NAME);
  }

  private static void closedSwitch(Canvas canvas) {
    canvas.outline(Canvas.polyline(250, 120, 330, 120), Palette.BLUE, 5);
    terminal(canvas, 250, 120);
    terminal(canvas, 330, 120);
    canvas.centred("S1", 290, 96, NAME);
  }

  private static void openSwitch(Canvas canvas) {
    canvas.outline(Canvas.polyline(690, 218, 734, 160), Palette.BLUE, 5);
    terminal(canvas, 690, 150);
    terminal(canvas, 690, 218);
    canvas.centred("S2", 660, 192, NAME);
  }

  private static void terminal(Canvas canvas, double x, double y) {
    canvas.fill(Canvas.disc(x, y, 7), Palette.INK);
    canvas.fill(Canvas.disc(x, y, 4), Palette.PAPER);
  }

  private static void lamp(Canvas canvas, double x, double y, String name, double nameX) {
    canvas.fill(Canvas.disc(x, y, 36), Palette.lighter(Palette.YELLOW, 0.6));
    canvas.outline(Canvas.disc(x, y, 36), Palette.INK, WIRE);
    double reach = 36 * Math.sqrt(0.5);
    canvas.line(x - reach, y - reach, x + reach, y + reach, Palette.INK, WIRE);
    canvas.line(x - reach, y + reach, x + reach, y - reach, Palette.INK, WIRE);
    canvas.centred(name, nameX, y + 7, NAME);
  }
}
