package touchstone.app.figures;

import java.util.ArrayList;
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

  /** A bar before it is placed in its group. */
  private record Bar(String what, Figure figure, Unit unit, @Nullable Opening opening) {}

  /** Hit rates on items of reasoning and of perception. */
  public Drawn hits(List<Scorecard> cards) {
    return bySkill(
        "chart.hits", cards, Detection::hitRate, StepFilter.of(StepOutcome.HIT, StepOutcome.MISS));
  }

  /** False-alarm rates on items of reasoning and of perception. */
  public Drawn falseAlarms(List<Scorecard> cards) {
    return bySkill(
        "chart.alarms",
        cards,
        Detection::falseAlarmRate,
        StepFilter.of(StepOutcome.FALSE_ALARM, StepOutcome.PASS));
  }

  /** F1 over all steps, on items of reasoning and of perception. */
  public Drawn f1(List<Scorecard> cards) {
    return bySkill(
        "chart.f1",
        cards,
        Detection::f1,
        StepFilter.of(StepOutcome.HIT, StepOutcome.MISS, StepOutcome.FALSE_ALARM));
  }

  /**
   * One figure of reasoning beside that of perception.
   *
   * @param madeOf the steps that the figure is made of
   */
  private Drawn bySkill(
      String key, List<Scorecard> cards, Function<Detection, Figure> figure, StepFilter madeOf) {
    return bars(
        key,
        skills(),
        cards,
        card ->
            List.of(
                bar(card, key, 0, figure.apply(card.perception().reasoning()), madeOf),
                bar(card, key, 1, figure.apply(card.perception().perception()), madeOf)),
        null);
  }

  private List<String> skills() {
    return List.of(words.text("chart.reasoning"), words.text("chart.perception"));
  }

  private Bar bar(Scorecard card, String key, int skill, Figure figure, StepFilter madeOf) {
    String what =
        words.text("chart.of", subjects.name(card.subject()), skills().get(skill), words.text(key));
    StepFilter filter = madeOf.where(SUPERSKILL, SKILLS.get(skill));
    return new Bar(what, figure, Unit.PERCENT, new Opening(what, card.subject(), filter));
  }

  /** Hit rates by the kind of error that annotators tagged. */
  public Drawn hitsByKind(List<Scorecard> cards) {
    Set<String> kinds = new LinkedHashSet<>();
    cards.forEach(card -> kinds.addAll(card.perception().hitsByKind().keySet()));
    return bars(
        "chart.hits-by-kind",
        List.copyOf(kinds),
        cards,
        card -> kinds.stream().map(kind -> kindBar(card, kind)).toList(),
        null);
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

  /** How often each says "incorrect", with LookBack beside it where there is such a run. */
  public Drawn reluctance(List<Scorecard> cards) {
    Map<String, Scorecard> withLookBack = new LinkedHashMap<>();
    List<Scorecard> plain = new ArrayList<>();
    for (Scorecard card : cards) {
      if (card.subject() instanceof Subject.Critic(CriticRun run)
          && run.protocol() == Protocol.LOOKBACK
          && run.sample() == 1) {
        withLookBack.putIfAbsent(run.critic(), card);
      } else {
        plain.add(card);
      }
    }
    Set<String> critics = new LinkedHashSet<>();
    plain.forEach(card -> critics.add(critic(card)));
    withLookBack.forEach(
        (critic, card) -> {
          if (!critics.contains(critic)) {
            plain.add(card);
          }
        });
    boolean both = withLookBack.keySet().stream().anyMatch(critics::contains);
    List<String> series =
        both
            ? List.of(words.text("chart.plain"), words.text("chart.lookback"))
            : List.of(words.text("chart.plain"));
    Reference gold =
        cards.isEmpty() || cards.getFirst().reluctance().gold().value() == null
            ? null
            : goldLine(cards.getFirst().reluctance().gold());
    return bars(
        "chart.says-incorrect",
        series,
        plain,
        card -> {
          Bar own = saysIncorrect(card);
          Scorecard other = withLookBack.get(critic(card));
          if (!both) {
            return List.of(own);
          }
          return List.of(
              own,
              other == null || other.equals(card) ? missing(own.what()) : saysIncorrect(other));
        },
        gold);
  }

  private static String critic(Scorecard card) {
    return card.subject() instanceof Subject.Critic(CriticRun run) ? run.critic() : "";
  }

  private Reference goldLine(Figure gold) {
    double value = gold.value() == null ? 0 : gold.value();
    return new Reference(value, words.text("chart.gold", figures.value(gold, Unit.PERCENT)));
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
        card -> List.of(spill(card, false), spill(card, true)),
        null);
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

  private Drawn bars(
      String titleKey,
      List<String> series,
      List<Scorecard> cards,
      Bars bars,
      @Nullable Reference reference) {
    List<GroupedBars.Group> groups = new ArrayList<>();
    List<List<@Nullable Opening>> openings = new ArrayList<>();
    for (Scorecard card : cards) {
      List<Datum> data = new ArrayList<>();
      List<@Nullable Opening> opens = new ArrayList<>();
      for (Bar bar : bars.of(card)) {
        data.add(figures.datum(bar.what(), bar.figure(), bar.unit()));
        opens.add(bar.opening());
      }
      groups.add(new GroupedBars.Group(subjects.name(card.subject()), note(data), data));
      openings.add(opens);
    }
    String title = words.text(titleKey);
    Stream<Datum> all = groups.stream().flatMap(group -> group.bars().stream());
    return new Drawn(
        new GroupedBars(title, series, groups, Scales.percent(all, title, figures), reference),
        openings);
  }

  private String note(List<Datum> data) {
    return words.text(
        "chart.n",
        String.join(
            " · ",
            data.stream()
                .map(Datum::n)
                .filter(n -> n > 0)
                .map(figures::count)
                .distinct()
                .toList()));
  }
}
