package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.pattern.JudgedStep;

/**
 * How often steps are flagged, and how often they are wrong, from one class of steps to the next:
 * where the two part, something besides the truth sways the critic.
 *
 * @param points of the classes that hold a step, in their order
 */
public record FlagCurve(List<Point> points) {
  /** Positions from here on are one class. */
  private static final int LAST_POSITION = 8;

  /** Words at which a class of lengths ends. */
  private static final List<Integer> LENGTHS = List.of(10, 20, 40, 80);

  private static final int STEPS = 0;
  private static final int FLAGGED = 1;
  private static final int WRONG = 2;
  private static final int WIDTH = 3;

  /**
   * One class of steps.
   *
   * @param from the least position or length in it
   * @param to the greatest; {@link Integer#MAX_VALUE} where there is no end
   * @param flagged by the critic, in percent of the steps
   * @param wrong by gold, in percent of the same steps
   * @param places the flagged steps
   */
  public record Point(int from, int to, Figure flagged, Figure wrong, List<StepPlace> places) {
    public Point {
      places = List.copyOf(places);
    }
  }

  public FlagCurve {
    points = List.copyOf(points);
  }

  /** By the position of the step, 1 for the first. */
  public static FlagCurve byPosition(Contender contender, Reading reading, Bootstrap bootstrap) {
    List<Integer> ends = IntStream.range(1, LAST_POSITION).boxed().toList();
    return new Counting(contender.items(), reading, ends, (_, step) -> step.index() + 1)
        .curve(bootstrap);
  }

  /** By the length of the critique in words; steps without one are left out. */
  public static FlagCurve byLength(Contender contender, Reading reading, Bootstrap bootstrap) {
    return new Counting(
            contender.items(),
            reading,
            LENGTHS,
            (item, step) -> item.critique().steps().get(step.index()).words())
        .curve(bootstrap);
  }

  /**
   * Counts steps in classes.
   *
   * @param ends the greatest value in each class but the last, which has no end
   * @param value by which steps are classed; below 1 for a step that is left out
   */
  private record Counting(
      List<CritiquedItem> items,
      Reading reading,
      List<Integer> ends,
      ToIntBiFunction<CritiquedItem, JudgedStep> value) {
    FlagCurve curve(Bootstrap bootstrap) {
      int classes = ends.size() + 1;
      List<List<StepPlace>> places = new ArrayList<>();
      IntStream.range(0, classes).forEach(_ -> places.add(new ArrayList<>()));
      Tallies tallies =
          new Tallies(classes * WIDTH, items.stream().map(item -> row(item, places)).toList());
      List<Estimate> estimates =
          bootstrap.estimate(items.size(), draws -> rates(tallies.totals(draws)));
      double[] all = tallies.totals();
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < classes; i++) {
        long steps = (long) all[i * WIDTH + STEPS];
        if (steps > 0) {
          points.add(
              new Point(
                  i == 0 ? 1 : ends.get(i - 1) + 1,
                  i < ends.size() ? ends.get(i) : Integer.MAX_VALUE,
                  estimates.get(2 * i).figure(steps, Undefined.NO_CASES),
                  estimates.get(2 * i + 1).figure(steps, Undefined.NO_CASES),
                  places.get(i)));
        }
      }
      return new FlagCurve(points);
    }

    private double[] row(CritiquedItem item, List<List<StepPlace>> places) {
      double[] row = new double[(ends.size() + 1) * WIDTH];
      for (JudgedStep step : JudgedStep.of(item, reading)) {
        int measured = value.applyAsInt(item, step);
        if (measured > 0) {
          int one = classOf(measured);
          row[one * WIDTH + STEPS]++;
          row[one * WIDTH + WRONG] += step.wrong() ? 1 : 0;
          if (step.flagged()) {
            row[one * WIDTH + FLAGGED]++;
            places.get(one).add(new StepPlace(item.gold().id(), step.index() + 1));
          }
        }
      }
      return row;
    }

    private int classOf(int measured) {
      int one = 0;
      while (one < ends.size() && measured > ends.get(one)) {
        one++;
      }
      return one;
    }

    private double[] rates(double[] totals) {
      double[] rates = new double[2 * (ends.size() + 1)];
      for (int i = 0; i <= ends.size(); i++) {
        rates[2 * i] = Percent.of(totals[i * WIDTH + FLAGGED], totals[i * WIDTH + STEPS]);
        rates[2 * i + 1] = Percent.of(totals[i * WIDTH + WRONG], totals[i * WIDTH + STEPS]);
      }
      return rates;
    }
  }
}
