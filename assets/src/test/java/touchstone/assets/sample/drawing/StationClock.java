package touchstone.assets.sample.drawing;

import java.awt.Color;

/** A station clock that shows 9:38, above a board with the next departures. */
final class StationClock {
  private static final double X = 380;
  private static final double Y = 236;
  private static final double RADIUS = 186;
  static final int HOUR = 9;
  static final int MINUTE = 38;

  private StationClock() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 760, 660), new Color(0xDCE3E8));
    canvas.fill(Canvas.box(X - 9, 0, 18, 60), new Color(0x47525D));
    canvas.fill(Canvas.disc(X, Y, RADIUS + 16), new Color(0x2B3640));
    canvas.fill(Canvas.disc(X, Y, RADIUS), Palette.PAPER);
    for (int minute = 0; minute < 60; minute++) {
      boolean hour = minute % 5 == 0;
      canvas
          .turned(minute * 6, X, Y)
          .line(X, Y - 176, X, Y - (hour ? 152 : 166), Palette.INK, hour ? 6 : 2.5);
    }
    for (int hour = 1; hour <= 12; hour++) {
      double angle = Math.toRadians(hour * 30 - 90);
      canvas.centred(
          Integer.toString(hour),
          X + 128 * Math.cos(angle),
          Y + 128 * Math.sin(angle) + 10,
          Style.LABEL.as(Typeface.SEMIBOLD).at(28));
    }
    hand(canvas, (HOUR + MINUTE / 60.0) * 30, 96, 11);
    hand(canvas, MINUTE * 6.0, 158, 7);
    canvas.fill(Canvas.disc(X, Y, 12), Palette.INK);
    board(canvas);
  }

  private static void hand(Canvas canvas, double degrees, double length, double width) {
    canvas
        .turned(degrees, X, Y)
        .fill(Canvas.rounded(X - width / 2, Y - length, width, length + 30, 3), Palette.INK);
  }

  private static void board(Canvas canvas) {
    canvas.fill(Canvas.rounded(90, 474, 580, 156, 10), new Color(0x16324A));
    Style head = Style.LABEL.as(Typeface.MEDIUM).at(15).in(new Color(0x9FBBD0));
    canvas.text("Departs", 120, 506, head);
    canvas.text("To", 250, 506, head);
    canvas.endingAt("Platform", 640, 506, head);
    departure(canvas, 552, "10:15", "Eastgate", "3");
    departure(canvas, 602, "10:40", "Northfield", "1");
    canvas.line(120, 570, 640, 570, new Color(0x34536C), 1.2);
  }

  private static void departure(Canvas canvas, double y, String time, String to, String platform) {
    canvas.text(time, 120, y, new Style(Typeface.MONO, 26, Palette.YELLOW));
    canvas.text(to, 250, y, Style.LABEL.as(Typeface.MEDIUM).at(24).in(Palette.PAPER));
    canvas.endingAt(platform, 640, y, Style.LABEL.as(Typeface.SEMIBOLD).at(24).in(Palette.PAPER));
  }
}
