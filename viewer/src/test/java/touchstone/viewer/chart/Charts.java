package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;

/** Charts for tests, with figures that are easy to place by hand. */
final class Charts {
  private Charts() {}

  static Datum datum(double value) {
    return new Datum(value, null, null, 10, String.valueOf(Math.round(value)), "value " + value);
  }

  static Datum datum(double value, double low, double high) {
    return new Datum(value, low, high, 10, String.valueOf(Math.round(value)), "value " + value);
  }

  static Datum undefined() {
    return new Datum(null, null, null, 0, "–", "nothing to find");
  }

  static Scale percent() {
    return new Scale(
        0, 100, List.of(new Scale.Tick(0, "0"), new Scale.Tick(100, "100")), "share, %");
  }

  static GroupedBars bars() {
    return new GroupedBars(
        "Hit rates",
        List.of("reasoning", "perception"),
        List.of(
            new GroupedBars.Group("Critic A", List.of(datum(60, 50, 70), datum(40, 30, 50))),
            new GroupedBars.Group("Critic B", List.of(datum(20), undefined()))),
        percent(),
        new Reference(50, "gold 50 %"));
  }

  /** Two bars for each of several critics with long names. */
  static GroupedBars manyBars(int critics) {
    List<GroupedBars.Group> groups = new ArrayList<>();
    for (int i = 1; i <= critics; i++) {
      groups.add(
          new GroupedBars.Group(
              "Vendor-Model-%d-instruct + LookBack".formatted(i), List.of(noted(60), noted(40))));
    }
    return new GroupedBars(
        "Hit rates",
        List.of("reasoning", "perception"),
        groups,
        percent(),
        new Reference(50, "gold 50 %"));
  }

  private static Datum noted(double value) {
    String label = String.valueOf(Math.round(value));
    return new Datum(value, value - 10, value + 10, 1645, label, "n 1,645", "value " + value);
  }

  static DotIntervals dots() {
    return new DotIntervals(
        "Effects",
        List.of("flag", "judged right"),
        List.of(
            new DotIntervals.Row("length", List.of(datum(10, 5, 15), datum(80, 70, 90))),
            new DotIntervals.Row("position", List.of(datum(50), undefined()))),
        percent(),
        new Reference(0, "none"));
  }

  static Curves curves() {
    return new Curves(
        "Flags by position",
        List.of(
            new Curves.Series(
                "Critic A",
                List.of(
                    new Curves.Place(0, "step 1", datum(0, 0, 10)),
                    new Curves.Place(50, "step 2", datum(50, 40, 60)),
                    new Curves.Place(100, "step 3", datum(100))))),
        percent(),
        percent(),
        true);
  }

  static HeatMap heat() {
    return new HeatMap(
        "Errors",
        List.of("perception", "reasoning"),
        List.of("ChartQA", "MathVista"),
        List.of(List.of(datum(8), datum(4)), List.of(undefined(), datum(0))));
  }

  static TransitionMatrix transitions() {
    return new TransitionMatrix(
        "Corrections",
        new TransitionMatrix.Headings("right before", "wrong before", "right after", "wrong after"),
        datum(12),
        datum(1),
        datum(5),
        datum(4));
  }

  static List<Chart> all() {
    return List.of(
        bars(),
        manyBars(24),
        dots(),
        curves(),
        heat(),
        transitions(),
        new ValueBar("VISCore", datum(50, 40, 60), 100, false));
  }
}
