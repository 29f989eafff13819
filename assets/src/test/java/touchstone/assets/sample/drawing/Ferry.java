package touchstone.assets.sample.drawing;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** The timetable of a ferry: four boats, four landings. */
final class Ferry {
  record Landing(String name, int minutes) {}

  static final List<Landing> LANDINGS =
      List.of(
          new Landing("Harbour", 0),
          new Landing("North Quay", 15),
          new Landing("Saltmarsh", 35),
          new Landing("Lighthouse", 55));

  /** Departures from the harbour in minutes after midnight. */
  static final List<Integer> DEPARTURES = List.of(8 * 60 + 10, 9 * 60 + 40, 11 * 60 + 15, 13 * 60);

  private static final double TOP = 118;
  private static final double ROW = 66;
  private static final double FIRST_COLUMN = 400;
  private static final double COLUMN = 128;

  private Ferry() {}

  static void paint(Canvas canvas) {
    canvas.text("Island ferry", 40, 56, Style.TITLE.at(28));
    canvas.text("Weekdays, April to September", 40, 84, Style.SUBTITLE);
    canvas.fill(Canvas.rounded(40, TOP, 800, 48, 8), new Color(0x12395B));
    canvas.fill(Canvas.box(40, TOP + 30, 800, 18), new Color(0x12395B));
    Style head = Style.LABEL.as(Typeface.SEMIBOLD).in(Palette.PAPER);
    canvas.text("Landing", 64, TOP + 30, head);
    for (int boat = 0; boat < DEPARTURES.size(); boat++) {
      canvas.centred("Boat " + (boat + 1), FIRST_COLUMN + boat * COLUMN, TOP + 30, head);
    }
    for (int i = 0; i < LANDINGS.size(); i++) {
      row(canvas, i);
    }
    canvas.outline(Canvas.rounded(40, TOP, 800, 48 + ROW * LANDINGS.size(), 8), Palette.FAINT, 1.2);
    canvas.text("Boats leave the harbour on time, whatever the tide.", 40, 458, Style.SUBTITLE);
  }

  private static void row(Canvas canvas, int i) {
    double y = TOP + 48 + i * ROW;
    if (i % 2 == 1) {
      canvas.fill(Canvas.box(41, y, 798, ROW), Palette.WASH);
    }
    if (i > 0) {
      canvas.line(40, y, 840, y, Palette.RULE, 1);
    }
    Landing landing = LANDINGS.get(i);
    double middle = y + ROW / 2;
    canvas.line(
        76, i == 0 ? middle : y, 76, i == LANDINGS.size() - 1 ? middle : y + ROW, Palette.SKY, 4);
    canvas.fill(Canvas.disc(76, middle, 9), Palette.BLUE);
    canvas.fill(Canvas.disc(76, middle, 4.5), Palette.PAPER);
    canvas.text(landing.name(), 104, middle + 6, Style.LABEL.as(Typeface.MEDIUM).at(18));
    for (int boat = 0; boat < DEPARTURES.size(); boat++) {
      int time = DEPARTURES.get(boat) + landing.minutes();
      canvas.centred(
          String.format(Locale.ROOT, "%02d:%02d", time / 60, time % 60),
          FIRST_COLUMN + boat * COLUMN,
          middle + 6,
          new Style(Typeface.MONO, 19, Palette.INK));
    }
  }
}
