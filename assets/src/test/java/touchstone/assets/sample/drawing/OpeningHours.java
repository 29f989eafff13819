package touchstone.assets.sample.drawing;

import java.awt.Color;

/** The sign with the opening hours of a bicycle workshop. */
final class OpeningHours {
  private OpeningHours() {}

  static void paint(Canvas canvas) {
    wall(canvas);
    canvas.line(230, 0, 230, 70, new Color(0x4A4F55), 4);
    canvas.line(530, 0, 530, 70, new Color(0x4A4F55), 4);
    canvas.fill(Canvas.rounded(96, 74, 576, 500, 14), new Color(0x7B4A36));
    canvas.fill(Canvas.rounded(90, 66, 576, 500, 14), new Color(0x173B36));
    canvas.outline(Canvas.rounded(106, 82, 544, 468, 8), new Color(0xD9C79A), 2.5);
    Color cream = new Color(0xF7EFD9);
    Color gold = new Color(0xE3C878);
    canvas.centred("The Spoke Shed", 378, 154, Style.TITLE.as(Typeface.BOLD).at(42).in(cream));
    canvas.centred("BICYCLE WORKSHOP", 378, 188, Style.LABEL.as(Typeface.MEDIUM).at(17).in(gold));
    canvas.line(178, 214, 578, 214, gold, 1.5);
    row(canvas, 272, "Monday – Friday", "8:30 – 18:30", cream);
    row(canvas, 332, "Saturday", "9:30 – 16:00", cream);
    row(canvas, 392, "Sunday", "closed", cream);
    canvas.line(178, 432, 578, 432, gold, 1.5);
    canvas.centred("Lunch break 12:30 – 13:15", 378, 476, Style.LABEL.at(20).in(cream));
    canvas.centred(
        "Ring twice, the bell is shy", 378, 512, Style.LABEL.as(Typeface.ITALIC).at(17).in(gold));
  }

  private static void row(Canvas canvas, double y, String days, String hours, Color color) {
    canvas.text(days, 178, y, Style.LABEL.as(Typeface.MEDIUM).at(26).in(color));
    canvas.endingAt(hours, 578, y, Style.LABEL.as(Typeface.MEDIUM).at(26).in(color));
  }

  private static void wall(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 756, 630), new Color(0xA9573F));
    for (int row = 0; row < 18; row++) {
      canvas.line(0, row * 36, 756, row * 36, new Color(0xC58A72), 3);
      for (int column = 0; column < 10; column++) {
        double x = column * 92 + (row % 2) * 46;
        canvas.line(x, row * 36, x, row * 36 + 36, new Color(0xC58A72), 3);
      }
    }
  }
}
