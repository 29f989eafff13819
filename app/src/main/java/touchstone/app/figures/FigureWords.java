package touchstone.app.figures;

import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.Coverage;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Interval;
import touchstone.annotation.metrics.Undefined;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Datum;

/** Writes figures as people of a language read them. */
public final class FigureWords {
  /** Stands for a figure that has no value. */
  public static final String NONE = "–";

  private static final char MINUS = '−';

  private final Words words;

  public FigureWords(Words words) {
    this.words = words;
  }

  /** The value alone; a dash where it has none. */
  public String value(Figure figure, Unit unit) {
    return figure.value() == null ? NONE : number(figure.value(), unit);
  }

  /** A number in its unit, without the unit's name except for the sign of percent. */
  public String number(double value, Unit unit) {
    return switch (unit) {
      case PERCENT -> words.text("figure.percent", plain(value, 1));
      case SCORE -> plain(value, 1);
      case POINTS -> signed(value, 1);
      case CORRELATION -> signed(value, 2);
      case BITS -> plain(value, 2);
    };
  }

  /** As short as it stands at a bar. */
  public String label(Figure figure, Unit unit) {
    return figure.value() == null
        ? NONE
        : switch (unit) {
          case PERCENT, SCORE -> plain(figure.value(), 0);
          case POINTS -> signed(figure.value(), 0);
          case CORRELATION, BITS -> number(figure.value(), unit);
        };
  }

  public String count(long count) {
    return NumberFormat.getIntegerInstance(words.locale()).format(count);
  }

  private String plain(double value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    String text = format.format(Math.abs(value));
    boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value < 0 && !isZero ? MINUS + text : text;
  }

  private String signed(double value, int digits) {
    String text = plain(value, digits);
    boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value > 0 && !isZero ? "+" + text : text;
  }

  /** The interval in words; empty where there is none. */
  public String interval(Figure figure, Unit unit) {
    Interval interval = figure.interval();
    return interval == null
        ? ""
        : words.text(
            "figure.interval", number(interval.low(), unit), number(interval.high(), unit));
  }

  /** Value, interval and n of what is measured, or why there is no value. */
  public String describe(String what, Figure figure, Unit unit) {
    Undefined reason = figure.undefined();
    if (reason != null) {
      return words.text("figure.undefined", what, reason(reason));
    }
    String value = value(figure, unit);
    String interval = interval(figure, unit);
    return interval.isEmpty()
        ? words.text("figure.described", what, value, count(figure.n()))
        : words.text("figure.described-interval", what, value, interval, count(figure.n()));
  }

  /** Value and interval; a dash where there is no value. */
  public String full(Figure figure, Unit unit) {
    String interval = interval(figure, unit);
    String value = value(figure, unit);
    return interval.isEmpty() ? value : words.text("correction.value", value, interval);
  }

  /** A signed difference with its interval, in whole points; a dash where it has no value. */
  public String points(Figure figure) {
    if (figure.value() == null) {
      return NONE;
    }
    String value = label(figure, Unit.POINTS);
    Interval interval = figure.interval();
    if (interval == null) {
      return words.text("figure.points", value);
    }
    return words.text(
        "figure.points-interval",
        value,
        label(Figure.of(interval.low(), figure.n(), null), Unit.POINTS),
        label(Figure.of(interval.high(), figure.n(), null), Unit.POINTS));
  }

  /** Why a figure has no value; a dash where it has one. */
  public String why(Figure figure) {
    Undefined reason = figure.undefined();
    return reason == null ? NONE : reason(reason);
  }

  public String reason(Undefined reason) {
    return words.text(
        switch (reason) {
          case NO_CASES -> "figure.why.no-cases";
          case NOTHING_TO_FIND -> "figure.why.nothing-to-find";
          case NOT_FULLY_JUDGED -> "figure.why.not-judged";
          case PART_UNDEFINED -> "figure.why.part";
          case NO_REFERENCE -> "figure.why.no-reference";
          case ONE_SIDED -> "figure.why.one-sided";
          case NO_VARIATION -> "figure.why.no-variation";
          case UNEQUAL_RATERS -> "figure.why.unequal-raters";
        });
  }

  /** How much of what needs a judge has one. */
  public String coverage(Coverage coverage) {
    return words.text("figure.coverage", count(coverage.judged()), count(coverage.needed()));
  }

  /** A chart's datum of a figure. */
  public Datum datum(String what, Figure figure, Unit unit) {
    Interval interval = figure.interval();
    return new Datum(
        figure.value(),
        low(interval),
        high(interval),
        figure.n(),
        label(figure, unit),
        words.text("chart.n", count(figure.n())),
        describe(what, figure, unit));
  }

  private static @Nullable Double low(@Nullable Interval interval) {
    return interval == null ? null : (Double) interval.low();
  }

  private static @Nullable Double high(@Nullable Interval interval) {
    return interval == null ? null : (Double) interval.high();
  }
}
