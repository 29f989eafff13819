package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import touchstone.viewer.chart.drawing.TextFit;

/**
 * One axis: its range, and the values that it names.
 *
 * @param title what is measured, in which unit
 */
public record Scale(double low, double high, List<Tick> ticks, String title) {
  private static final double[] STEPS = {1, 2, 5, 10};

  /** A value that the axis names. */
  public record Tick(double value, String label) {}

  public Scale {
    if (!(low < high) || !Double.isFinite(high - low)) {
      throw new IllegalArgumentException("range is empty or not finite: " + low + ", " + high);
    }
    ticks = List.copyOf(ticks);
  }

  /** A range of whole steps of 1, 2 or 5 times a power of ten that holds all from low to high. */
  public static Scale covering(
      double low, double high, int steps, DoubleFunction<String> label, String title) {
    double span = high > low ? high - low : 1;
    double step = niceStep(span / steps);
    long first = (long) Math.floor(low / step + 1e-9);
    long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
    List<Tick> ticks = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      ticks.add(new Tick(i * step, label.apply(i * step)));
    }
    return new Scale(first * step, last * step, ticks, title);
  }

  /** Room that the widest of the named values takes, in pixels at a type size. */
  double labelWidth(double type) {
    return ticks.stream().mapToDouble(tick -> TextFit.width(tick.label(), type)).max().orElse(0);
  }

  private static double niceStep(double atLeast) {
    double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
    for (double step : STEPS) {
      if (step * power >= atLeast * (1 - 1e-9)) {
        return step * power;
      }
    }
    throw new IllegalArgumentException("no step for " + atLeast);
  }

  /** Where a value lies between two places; what is out of range is put at its end. */
  double place(double value, double from, double to) {
    double share = (Math.clamp(value, low, high) - low) / (high - low);
    return from + share * (to - from);
  }
}
