package touchstone.assets.sample.drawing;

import java.util.List;

/** A bar chart of monthly rainfall. */
final class Rainfall {
  record Month(String name, int millimetres) {}

  static final List<Month> MONTHS =
      List.of(
          new Month("Mar", 58),
          new Month("Apr", 84),
          new Month("May", 96),
          new Month("Jun", 74),
          new Month("Jul", 62),
          new Month("Aug", 88),
          new Month("Sep", 112),
          new Month("Oct", 68));

  private static final Plot PLOT = new Plot(Canvas.box(78, 110, 742, 370), 0, 8, 0, 120);
  private static final double BAR = 54;

  private Rainfall() {}

  static void paint(Canvas canvas) {
    canvas.text("Rain at Saltmarsh weather station", 32, 48, Style.TITLE);
    canvas.text("Millimetres a month", 32, 76, Style.SUBTITLE);
    for (int level = 0; level <= 120; level += 20) {
      double y = PLOT.y(level);
      canvas.line(PLOT.x(0), y, PLOT.x(8), y, level == 0 ? Palette.MUTED : Palette.RULE, 1.2);
      canvas.endingAt(Integer.toString(level), PLOT.x(0) - 12, y + 5, Style.TICK);
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      Month month = MONTHS.get(i);
      double centre = PLOT.x(i + 0.5);
      double top = PLOT.y(month.millimetres());
      Canvas plane = canvas.clippedTo(Canvas.box(0, 0, 860, PLOT.y(0)));
      plane.fill(Canvas.rounded(centre - BAR / 2, top, BAR, PLOT.y(0) - top + 10, 4), Palette.BLUE);
      canvas.centred(month.name(), centre, PLOT.y(0) + 26, Style.LABEL);
    }
  }
}
