package touchstone.app.figures;

import java.util.Objects;
import java.util.stream.Stream;
import touchstone.annotation.metrics.Figure;
import touchstone.viewer.chart.Datum;
import touchstone.viewer.chart.Scale;

/** Axes that fit the data. */
final class Scales {
  private static final int STEPS = 4;

  private Scales() {}

  /** From zero to what is needed, at most 100. */
  static Scale percent(Stream<Datum> data, String title, FigureWords words) {
    double most =
        data.mapToDouble(
                datum ->
                    datum.high() != null ? datum.high() : datum.value() == null ? 0 : datum.value())
            .max()
            .orElse(0);
    return Scale.covering(
        0,
        Math.clamp(most, 10, 100),
        STEPS,
        value -> words.label(Figure.of(value, 0, null), Unit.PERCENT),
        title);
  }

  /** About zero, wide enough for all. */
  static Scale signed(Stream<Datum> data, Unit unit, String title, FigureWords words) {
    double least = unit == Unit.CORRELATION ? 0.5 : 10;
    double most =
        data.flatMap(
                datum ->
                    Stream.of(datum.low(), datum.high(), datum.value()).filter(Objects::nonNull))
            .mapToDouble(Math::abs)
            .max()
            .orElse(0);
    double reach = Math.max(least, most);
    return Scale.covering(
        -reach, reach, STEPS, value -> words.label(Figure.of(value, 0, null), unit), title);
  }
}
