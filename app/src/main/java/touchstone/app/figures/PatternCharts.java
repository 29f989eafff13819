package touchstone.app.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.pattern.PerceptionFigures.Detection;
import touchstone.annotation.metrics.pattern.StepOutcome;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StepFilter;
import touchstone.annotation.study.Subject;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Datum;
import touchstone.viewer.chart.GroupedBars;
import touchstone.viewer.chart.Reference;
import touchstone.viewer.chart.Scale;

/** The three failure patterns side by side for several subjects, every bar with its steps. */
public final class PatternCharts {
  static final String SUPERSKILL = "critic_superskill";
  private static final List<String> SKILLS = List.of("Reasoning", "Perception");

  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;

  public PatternCharts(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
  }

  /**
   * A bar before it is placed in its group.
   *
   * @param opening null where nobody could be measured, and so nothing stands
   */
  private record Bar(String what, Figure figure, Unit unit, @Nullable Opening opening) {}

  /** Hit rates on items of reasoning and of perception. */
  public Drawn hits(List<Scorecard> cards) {
    return bySkill(
        "chart.hits",
        cards,
        Unit.PERCENT,
        Detection::hitRate,
        StepFilter.of(StepOutcome.HIT, StepOutcome.MISS));
  }

  /** False-alarm rates on items of reasoning and of perception. */
  public Drawn falseAlarms(List<Scorecard> cards) {
    return bySkill(
        "chart.alarms",
        cards,
        Unit.PERCENT,
        Detection::falseAlarmRate,
        StepFilter.of(StepOutcome.FALSE_ALARM, StepOutcome.PASS));
  }

  /** F1 over all steps, on items of reasoning and of perception. */
  public Drawn f1(List<Scorecard> cards) {
    return bySkill(
        "chart.f1",
        cards,
        Unit.SCORE,
        Detection::f1,
        StepFilter.of(StepOutcome.HIT, StepOutcome.MISS, StepOutcome.FALSE_ALARM));
  }

  /**
   * One figure of reasoning beside that of perception.
   *
   * @param madeOf the steps that the figure is made of
   */
  private Drawn bySkill(
      String key,
      List<Scorecard> cards,
      Unit unit,
      Function<Detection, Figure> figure,
      StepFilter madeOf) {
    return bars(
        key,
        skills(),
        cards,
        card ->
            List.of(
                bar(card, key, 0, unit, figure.apply(card.perception().reasoning()), madeOf),
                bar(card, key, 1, unit, figure.apply(card.perception().perception()), madeOf)));
  }

  private List<String> skills() {
    return List.of(words.text("chart.reasoning"), words.text("chart.perception"));
  }

  private Bar bar(
      Scorecard card, String key, int skill, Unit unit, Figure figure, StepFilter madeOf) {
    String what =
        words.text("chart.of", subjects.name(card.subject()), skills().get(skill), words.text(key));
    StepFilter filter = madeOf.where(SUPERSKILL, SKILLS.get(skill));
    return new Bar(what, figure, unit, new Opening(what, card.subject(), filter));
  }

  /** Hit rates by the kind of error that annotators tagged. */
  public Drawn hitsByKind(List<Scorecard> cards) {
    Set<String> kinds = new LinkedHashSet<>();
    cards.forEach(card -> kinds.addAll(card.perception().hitsByKind().keySet()));
    return bars(
        "chart.hits-by-kind",
        List.copyOf(kinds),
        cards,
        card -> kinds.stream().map(kind -> kindBar(card, kind)).toList());
  }

  private Bar kindBar(Scorecard card, String kind) {
    Figure none = Figure.undefined(Undefined.NO_CASES, 0);
    Figure figure = card.perception().hitsByKind().getOrDefault(kind, none);
    String what =
        words.text(
            "chart.of", subjects.name(card.subject()), kind, words.text("chart.hits-by-kind"));
    StepFilter filter = StepFilter.of(StepOutcome.HIT, StepOutcome.MISS).tagged(kind);
    return new Bar(what, figure, Unit.PERCENT, new Opening(what, card.subject(), filter));
  }

  /**
   * How often each says "incorrect", with LookBack beside it where the same run was made with it,
   * and how often gold does on the same items.
   */
  public Drawn reluctance(List<Scorecard> cards) {
    Map<Subject, Scorecard> withLookBack = new LinkedHashMap<>();
    List<Scorecard> shown = new ArrayList<>(cards);
    for (Scorecard card : cards) {
      if (card.subject() instanceof Subject.Critic(CriticRun run)
          && run.protocol() == Protocol.LOOKBACK) {
        Subject plain = new Subject.Critic(run.with(Protocol.CRITIQUE));
        if (cards.stream().map(Scorecard::subject).anyMatch(plain::equals)) {
          withLookBack.put(plain, card);
          shown.remove(card);
        }
      }
    }
    List<String> series =
        withLookBack.isEmpty()
            ? List.of("")
            : List.of(words.text("chart.plain"), words.text("chart.lookback"));
    return withGold(
        bars(
            "chart.says-incorrect",
            series,
            shown,
            card ->
                withLookBack.isEmpty() ? List.of(saysIncorrect(card)) : both(card, withLookBack)),
        cards);
  }

  private List<Bar> both(Scorecard card, Map<Subject, Scorecard> withLookBack) {
    Bar own = saysIncorrect(card);
    if (card.subject() instanceof Subject.Critic(CriticRun run)
        && run.protocol() == Protocol.LOOKBACK) {
      return List.of(missing(own.what()), own);
    }
    Scorecard other = withLookBack.get(card.subject());
    return List.of(own, other == null ? missing(own.what()) : saysIncorrect(other));
  }

  /** One line where gold's share is the same on everybody's items, else a mark at each bar. */
  private Drawn withGold(Drawn drawn, List<Scorecard> cards) {
    Map<Subject, Double> shares = new HashMap<>();
    for (Scorecard card : cards) {
      Double share = card.reluctance().gold().value();
      if (share != null) {
        shares.put(card.subject(), share);
      }
    }
    List<Double> values = shares.values().stream().distinct().toList();
    if (values.isEmpty() || !(drawn.chart() instanceof GroupedBars chart)) {
      return drawn;
    }
    if (values.size() == 1) {
      Reference line = new Reference(values.getFirst(), gold(values.getFirst()));
      return new Drawn(
          new GroupedBars(chart.title(), chart.series(), chart.groups(), chart.scale(), line),
          drawn.openings());
    }
    List<GroupedBars.Group> groups = new ArrayList<>();
    for (int i = 0; i < chart.groups().size(); i++) {
      groups.add(withGold(chart.groups().get(i), drawn.openings().get(i), shares));
    }
    Stream<Datum> reach =
        Stream.concat(
            groups.stream().flatMap(group -> group.bars().stream()),
            values.stream().map(share -> new Datum(share, null, null, 0, "", "")));
    Scale scale = Scales.percent(reach, words.text("chart.says-incorrect.own"), figures);
    return new Drawn(
        new GroupedBars(chart.title(), chart.series(), groups, scale, null), drawn.openings());
  }

  private GroupedBars.Group withGold(
      GroupedBars.Group group,
      List<? extends @Nullable Opening> openings,
      Map<Subject, Double> shares) {
    List<Datum> bars = new ArrayList<>();
    Map<Integer, Double> own = new HashMap<>();
    for (int series = 0; series < group.bars().size(); series++) {
      Opening opening = openings.get(series);
      Double share = opening == null ? null : shares.get(opening.subject());
      Datum bar = group.bars().get(series);
      if (share == null) {
        bars.add(bar);
      } else {
        own.put(series, share);
        bars.add(bar.describedAs(words.text("chart.of-one", bar.description(), gold(share))));
      }
    }
    return new GroupedBars.Group(group.name(), bars, own);
  }

  private String gold(double share) {
    return words.text("chart.gold", figures.number(share, Unit.PERCENT));
  }

  private Bar saysIncorrect(Scorecard card) {
    String what =
        words.text(
            "chart.of-one", subjects.name(card.subject()), words.text("chart.says-incorrect"));
    StepFilter filter = StepFilter.of(StepOutcome.HIT, StepOutcome.FALSE_ALARM).withAnswers();
    return new Bar(
        what, card.reluctance().critic(), Unit.PERCENT, new Opening(what, card.subject(), filter));
  }

  private static Bar missing(String what) {
    return new Bar(what, Figure.undefined(Undefined.NO_CASES, 0), Unit.PERCENT, null);
  }

  /** False alarms before and after the first error. */
  public Drawn propagation(List<Scorecard> cards) {
    return bars(
        "chart.spill",
        List.of(words.text("chart.before"), words.text("chart.after")),
        cards,
        card -> List.of(spill(card, false), spill(card, true)));
  }

  private Bar spill(Scorecard card, boolean after) {
    String what =
        words.text(
            "chart.of",
            subjects.name(card.subject()),
            words.text(after ? "chart.after" : "chart.before"),
            words.text("chart.spill"));
    StepFilter filter = StepFilter.of(StepOutcome.FALSE_ALARM, StepOutcome.PASS).afterError(after);
    return new Bar(
        what,
        after ? card.spill().after() : card.spill().before(),
        Unit.PERCENT,
        new Opening(what, card.subject(), filter));
  }

  private interface Bars {
    List<Bar> of(Scorecard card);
  }

  private Drawn bars(String titleKey, List<String> series, List<Scorecard> cards, Bars bars) {
    List<GroupedBars.Group> groups = new ArrayList<>();
    List<List<@Nullable Opening>> openings = new ArrayList<>();
    for (Scorecard card : cards) {
      List<Datum> data = new ArrayList<>();
      List<@Nullable Opening> opens = new ArrayList<>();
      for (Bar bar : bars.of(card)) {
        Datum datum = figures.datum(bar.what(), bar.figure(), bar.unit());
        data.add(bar.opening() == null ? Datum.absent(datum.description()) : datum);
        opens.add(bar.opening());
      }
      groups.add(new GroupedBars.Group(subjects.name(card.subject()), data));
      openings.add(opens);
    }
    String title = words.text(titleKey);
    Stream<Datum> all = groups.stream().flatMap(group -> group.bars().stream());
    return new Drawn(
        new GroupedBars(title, series, groups, Scales.percent(all, title, figures), null),
        openings);
  }
}
