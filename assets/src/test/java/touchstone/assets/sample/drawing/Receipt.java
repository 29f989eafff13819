package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;

/** A till receipt of a bakery that does not exist; all amounts follow from its lines. */
final class Receipt {
  record Line(int quantity, String article, int cents) {
    int total() {
      return quantity * cents;
    }
  }

  static final List<Line> LINES =
      List.of(
          new Line(1, "Sourdough loaf", 480),
          new Line(2, "Almond croissant", 320),
          new Line(1, "Oat biscuits", 295),
          new Line(1, "Filter coffee", 260),
          new Line(1, "Plum jam 250 g", 415));

  private static final double LEFT = 132;
  private static final double RIGHT = 548;
  private static final Style PRINT = new Style(Typeface.MONO, 18, Palette.INK);

  private Receipt() {}

  static void paint(Canvas canvas) {
    canvas.fill(Canvas.box(0, 0, 680, 860), new Color(0xD5C3AA));
    canvas.fill(paper(6, 8), new Color(0xB9A68B));
    canvas.fill(paper(0, 0), new Color(0xFEFDFA));

    canvas.centred("Juniper & Rye", 340, 104, Style.TITLE.at(34));
    canvas.centred("BAKERY AND PROVISIONS", 340, 132, Style.SUBTITLE.at(13));
    canvas.centred("14 Mill Lane, Saltmarsh", 340, 164, PRINT.at(15).in(Palette.MUTED));
    row(canvas, 212, "Tue 12 May", "08:47", PRINT.at(15).in(Palette.MUTED));
    row(canvas, 236, "Receipt 0417", "Till 2", PRINT.at(15).in(Palette.MUTED));
    rule(canvas, 258);

    double y = 294;
    int subtotal = 0;
    for (Line line : LINES) {
      canvas.text(Integer.toString(line.quantity()), LEFT, y, PRINT);
      canvas.text(line.article(), LEFT + 32, y, PRINT);
      canvas.endingAt(euros(line.total()), RIGHT, y, PRINT);
      subtotal += line.total();
      y += 32;
    }
    rule(canvas, 446);
    int discount = subtotal / 10;
    row(canvas, 482, "Subtotal", euros(subtotal), PRINT);
    row(canvas, 514, "Loyalty card 10 %", "−" + euros(discount), PRINT);
    canvas.text("TOTAL", LEFT, 566, Style.TITLE.as(Typeface.BOLD).at(26));
    canvas.endingAt(
        "€ " + euros(subtotal - discount), RIGHT, 566, Style.TITLE.as(Typeface.BOLD).at(26));
    rule(canvas, 592);
    canvas.centred("VAT included", 340, 628, PRINT.at(15).in(Palette.MUTED));
    canvas.centred("Thank you, and mind the step", 340, 654, PRINT.at(15).in(Palette.MUTED));
    barcode(canvas, 688);
  }

  private static void row(Canvas canvas, double y, String left, String right, Style style) {
    canvas.text(left, LEFT, y, style);
    canvas.endingAt(right, RIGHT, y, style);
  }

  private static void rule(Canvas canvas, double y) {
    canvas.dashes(Canvas.polyline(LEFT, y, RIGHT, y), Palette.FAINT, 1.6f, 6, 5);
  }

  private static void barcode(Canvas canvas, double y) {
    double x = 251;
    for (int i = 0; i < 52; i++) {
      double width = 1 + (i * i * 7 + i * 3) % 4;
      if (i % 2 == 0) {
        canvas.fill(Canvas.box(x, y, width, 54), Palette.INK);
      }
      x += width + 1.5;
    }
  }

  /** The slip of paper, torn off in small teeth at its lower end. */
  private static Path2D paper(double dx, double dy) {
    Path2D slip = Canvas.polyline(96 + dx, 44 + dy, 584 + dx, 44 + dy, 584 + dx, 786 + dy);
    for (int tooth = 1; tooth <= 61; tooth++) {
      slip.lineTo(584 + dx - tooth * 8, 786 + dy + (tooth % 2 == 0 ? 0 : 7));
    }
    slip.closePath();
    return slip;
  }

  private static String euros(int cents) {
    return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
  }
}
