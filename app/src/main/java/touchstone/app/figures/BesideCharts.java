package touchstone.app.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.pattern.PatternDifferences;
import touchstone.annotation.metrics.pattern.StepOutcome;
import touchstone.annotation.study.ConsistencyCard;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.annotation.study.StepFilter;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.Curves;
import touchstone.viewer.chart.Datum;
import touchstone.viewer.chart.DotIntervals;
import touchstone.viewer.chart.GroupedBars;
import touchstone.viewer.chart.Reference;
import touchstone.viewer.chart.Scale;

/** Charts of samples, of what LookBack changes, and of how flags follow position and length. */
public final class BesideCharts {
  private static final StepFilter HITS = StepFilter.of(StepOutcome.HIT);
  private static final StepFilter FALSE_ALARMS = StepFilter.of(StepOutcome.FALSE_ALARM);

  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;

  public BesideCharts(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
  }

  /** A line of a chart before it is drawn. */
  private record Line(String name, Figure figure, @Nullable StepFilter filter) {}

  /** With LookBack minus without it, figure by figure; a mark opens the steps that changed. */
  public Drawn lookBack(LookBackDifferences changed) {
    PatternDifferences patterns = changed.patterns();
    CritiqueDifferences scores = changed.critique();
    List<Line> lines =
        List.of(
            line("lookback.perception-hits", patterns.perceptionHits(), on(HITS, "Perception")),
            line("lookback.reasoning-hits", patterns.reasoningHits(), on(HITS, "Reasoning")),
            line(
                "lookback.perception-alarms",
                patterns.perceptionFalseAlarms(),
                on(FALSE_ALARMS, "Perception")),
            line(
                "lookback.reasoning-alarms",
                patterns.reasoningFalseAlarms(),
                on(FALSE_ALARMS, "Reasoning")),
            line("lookback.hit-gap", patterns.hitGap(), null),
            line(
                "insights.says-incorrect",
                patterns.percentIncorrect(),
                StepFilter.of(StepOutcome.HIT, StepOutcome.FALSE_ALARM).withAnswers()),
            line("lookback.excess-run", patterns.excessRun(), null),
            line("lookback.spill", patterns.spill(), FALSE_ALARMS.afterError(true)),
            line("insights.ans-f1", scores.ansF1().figure(), null),
            line("insights.th-f1", scores.thF1().figure(), null),
            line("insights.ex-f1", scores.exF1().figure(), null),
            line("insights.viscore", scores.viscore().figure(), null));
    List<DotIntervals.Row> rows = new ArrayList<>();
    List<List<@Nullable Opening>> openings = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          new DotIntervals.Row(
              line.name(), List.of(figures.datum(line.name(), line.figure(), Unit.POINTS))));
      openings.add(openings(changed, line));
    }
    Stream<Datum> all = rows.stream().flatMap(row -> row.dots().stream());
    return new Drawn(
        new DotIntervals(
            words.text("chart.lookback-changes", subjects.name(changed.plain())),
            List.of(""),
            rows,
            Scales.signed(all, Unit.POINTS, words.text("chart.lookback-changes.scale"), figures),
            new Reference(0, words.text("chart.equal"))),
        openings);
  }

  private Line line(String key, Figure figure, @Nullable StepFilter filter) {
    return new Line(words.text(key), figure, filter);
  }

  private static StepFilter on(StepFilter filter, String skill) {
    return filter.where(PatternCharts.SUPERSKILL, skill);
  }

  private List<@Nullable Opening> openings(LookBackDifferences changed, Line line) {
    List<@Nullable Opening> one = new ArrayList<>();
    StepFilter filter = line.filter();
    one.add(
        filter == null
            ? null
            : new Opening(
                words.text("chart.of-one", subjects.name(changed.lookBack()), line.name()),
                changed.lookBack(),
                filter,
                changed.plain()));
    return one;
  }

  /** How many steps all samples of each critic agree on. */
  public Chart samples(List<ConsistencyCard> cards) {
    String title = words.text("chart.unanimous");
    List<GroupedBars.Group> groups = new ArrayList<>();
    for (ConsistencyCard card : cards) {
      String name = subjects.name(card.first());
      Figure figure = card.figures().unanimous();
      groups.add(
          new GroupedBars.Group(
              name,
              List.of(
                  figures.datum(words.text("chart.of-one", name, title), figure, Unit.PERCENT))));
    }
    Stream<Datum> all = groups.stream().flatMap(group -> group.bars().stream());
    return new GroupedBars(title, List.of(""), groups, Scales.percent(all, title, figures), null);
  }

  /** Flags beside errors, by the position of the step. */
  public Chart byPosition(String critic, FlagCurve curve) {
    return curve("chart.by-position", critic, curve, words.text("chart.by-position.across"));
  }

  /** Flags beside errors, by the length of the critique. */
  public Chart byLength(String critic, FlagCurve curve) {
    return curve("chart.by-length", critic, curve, words.text("chart.by-length.across"));
  }

  private Chart curve(String titleKey, String critic, FlagCurve curve, String across) {
    String flagged = words.text("chart.curve.flagged", critic);
    String wrong = words.text("chart.curve.wrong");
    List<Curves.Place> flags = new ArrayList<>();
    List<Curves.Place> errors = new ArrayList<>();
    List<Scale.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < curve.points().size(); i++) {
      FlagCurve.Point point = curve.points().get(i);
      String name = name(point);
      ticks.add(new Scale.Tick(i, name));
      flags.add(place(i, name, flagged, point.flagged()));
      errors.add(place(i, name, wrong, point.wrong()));
    }
    Stream<Datum> all = Stream.concat(flags.stream(), errors.stream()).map(Curves.Place::datum);
    return new Curves(
        words.text(titleKey, critic),
        List.of(new Curves.Series(flagged, flags), new Curves.Series(wrong, errors)),
        new Scale(0, Math.max(1, ticks.size() - 1), ticks, across),
        Scales.percent(all, words.text("chart.curve.up"), figures),
        false);
  }

  private Curves.Place place(int number, String name, String series, Figure figure) {
    String what = words.text("chart.of-one", series, name);
    return new Curves.Place(number, name, figures.datum(what, figure, Unit.PERCENT));
  }

  private String name(FlagCurve.Point point) {
    String from = figures.count(point.from());
    if (point.to() == Integer.MAX_VALUE) {
      return words.text("chart.curve.from", from);
    }
    return point.from() == point.to()
        ? from
        : words.text("chart.curve.range", from, figures.count(point.to()));
  }
}
