package touchstone.viewer.chart.drawing;

/** What a shape is drawn with, by its meaning; a {@link Palette} makes it a colour. */
public sealed interface Ink {

  /** Inks with one colour a palette. */
  enum Tone implements Ink {
    GROUND,
    TEXT,
    MUTED,
    GRID,
    TRACK,
    REFERENCE,
    GOOD,
    BAD,
    PLAIN,
    FIRST,
    SECOND,
    THIRD,
    FOURTH;

    private static final Tone[] SERIES = {FIRST, SECOND, THIRD, FOURTH};

    /** The ink of a series, counted from 0; after the fourth they begin again. */
    public static Tone ofSeries(int series) {
      return SERIES[series % SERIES.length];
    }
  }

  /**
   * One step of a ramp from the ground to blue; {@link Tone#TEXT} can be read on all of it.
   *
   * @param share 0 to 1
   */
  record Heat(double share) implements Ink {
    public Heat {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share is not within 0 and 1: " + share);
      }
    }
  }
}
