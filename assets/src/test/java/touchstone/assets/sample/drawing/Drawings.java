package touchstone.assets.sample.drawing;

import java.util.List;

/** All pictures of the sample, in the order of its items. */
final class Drawings {
  private static final List<Drawing> ALL =
      List.of(
          new Drawing("01-parabola", 760, 620, Parabola::paint),
          new Drawing("02-rainfall", 860, 540, Rainfall::paint),
          new Drawing("03-triangle", 800, 560, Triangle::paint),
          new Drawing("04-shelf", 900, 640, Shelf::paint),
          new Drawing("05-room", 900, 600, Room::paint),
          new Drawing("06-receipt", 680, 860, Receipt::paint),
          new Drawing("07-ferry", 880, 480, Ferry::paint),
          new Drawing("08-windowsill-monday", 800, 520, Windowsill::paintMonday),
          new Drawing("08-windowsill-friday", 800, 520, Windowsill::paintFriday),
          new Drawing("09-metro", 900, 600, Metro::paint),
          new Drawing("10-gauge", 720, 640, Gauge::paint),
          new Drawing("11-visitors", 860, 550, Visitors::paint),
          new Drawing("12-circuit", 820, 560, Circuit::paint),
          new Drawing("13-solids", 860, 560, Solids::paint),
          new Drawing("14-park", 900, 600, Park::paint),
          new Drawing("15-arrows", 840, 520, Arrows::paint),
          new Drawing("16-harbour", 900, 600, Harbour::paint),
          new Drawing("17-hours", 756, 630, OpeningHours::paint),
          new Drawing("18-beach", 900, 600, Beach::paint),
          new Drawing("19-ring", 760, 580, Ring::paint),
          new Drawing("20-grid", 680, 640, Grid::paint),
          new Drawing("21-lever", 900, 550, Lever::paint),
          new Drawing("22-clock", 760, 660, StationClock::paint),
          new Drawing("23-cylinder-before", 760, 620, MeasuringCylinder::paintBefore),
          new Drawing("23-cylinder-after", 760, 620, MeasuringCylinder::paintAfter),
          new Drawing("24-ducks", 900, 600, Ducks::paint));

  private Drawings() {}

  static List<Drawing> all() {
    return ALL;
  }
}
