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
          new Drawing("10-gauge", 720, 640, Gauge::paint));

  private Drawings() {}

  static List<Drawing> all() {
    return ALL;
  }
}
