package touchstone.app.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueDifferences.Difference;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.bias.BiasFigures;
import touchstone.annotation.metrics.correction.CorrectionFigures.Transitions;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.ErrorTable;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StepPlace;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.Datum;
import touchstone.viewer.chart.DotIntervals;
import touchstone.viewer.chart.HeatMap;
import touchstone.viewer.chart.Reference;
import touchstone.viewer.chart.TransitionMatrix;

/** Charts of everything beside the three patterns. */
public final class StudyCharts {
  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;

  public StudyCharts(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
  }

  /** What goes along with flags and with explanations judged right, as correlations. */
  public Chart bias(Scorecard card) {
    BiasFigures bias = card.bias();
    List<DotIntervals.Row> rows =
        List.of(
            biasRow("chart.bias.length", bias.flagByLength(), bias.rightByLength()),
            biasRow("chart.bias.position", bias.flagByPosition(), bias.rightByPosition()),
            biasRow("chart.bias.answer", bias.flagByAnswer(), bias.rightByAnswer()));
    return new DotIntervals(
        words.text("chart.bias", subjects.name(card.subject())),
        List.of(words.text("chart.bias.flag"), words.text("chart.bias.right")),
        rows,
        Scales.signed(
            rows.stream().flatMap(row -> row.dots().stream()),
            Unit.CORRELATION,
            words.text("chart.bias.scale"),
            figures),
        new Reference(0, words.text("chart.no-effect")));
  }

  private DotIntervals.Row biasRow(String key, Figure flag, Figure right) {
    String name = words.text(key);
    return new DotIntervals.Row(
        name,
        List.of(
            figures.datum(
                words.text("chart.of-one", name, words.text("chart.bias.flag")),
                flag,
                Unit.CORRELATION),
            figures.datum(
                words.text("chart.of-one", name, words.text("chart.bias.right")),
                right,
                Unit.CORRELATION)));
  }

  /** How far the first of two is ahead. */
  public Chart comparison(String one, String other, CritiqueDifferences ahead) {
    List<DotIntervals.Row> rows =
        List.of(
            ahead("insights.viscore", ahead.viscore()),
            ahead("insights.ans-f1", ahead.ansF1()),
            ahead("insights.th-f1", ahead.thF1()),
            ahead("insights.ex-f1", ahead.exF1()),
            ahead("insights.says-incorrect", ahead.percentIncorrect()));
    Stream<Datum> all = rows.stream().flatMap(row -> row.dots().stream());
    String title = words.text("chart.ahead", one, other);
    return new DotIntervals(
        title,
        List.of(""),
        rows,
        Scales.signed(all, Unit.POINTS, words.text("chart.ahead.scale"), figures),
        new Reference(0, words.text("chart.equal")));
  }

  private DotIntervals.Row ahead(String key, Difference difference) {
    String name = words.text(key);
    Datum datum = figures.datum(name, difference.figure(), Unit.POINTS);
    Double p = difference.pValue();
    String label = p == null ? datum.label() : words.text("chart.p", datum.label(), p);
    return new DotIntervals.Row(
        name,
        List.of(
            new Datum(
                datum.value(),
                datum.low(),
                datum.high(),
                datum.n(),
                label,
                datum.note(),
                p == null ? datum.description() : words.text("chart.p", datum.description(), p))));
  }

  /** A subject's figures by the values of a metadata key. */
  public Chart breakdown(String name, Map<String, CritiqueFigures> byValue) {
    List<DotIntervals.Row> rows = new ArrayList<>();
    byValue.forEach(
        (value, critique) ->
            rows.add(
                new DotIntervals.Row(
                    value,
                    List.of(
                        part(value, "insights.ans-f1", critique.ansF1()),
                        part(value, "insights.th-f1", critique.thF1()),
                        part(value, "insights.ex-f1", critique.exF1())))));
    List<String> series =
        List.of(
            words.text("insights.ans-f1"),
            words.text("insights.th-f1"),
            words.text("insights.ex-f1"));
    Stream<Datum> all = rows.stream().flatMap(row -> row.dots().stream());
    return new DotIntervals(
        words.text("chart.breakdown", name),
        series,
        rows,
        Scales.percent(all, words.text("chart.breakdown.scale"), figures),
        null);
  }

  private Datum part(String value, String key, Figure figure) {
    return figures.datum(words.text("chart.of-one", value, words.text(key)), figure, Unit.SCORE);
  }

  /** Counts of errors by kind and by a metadata key. */
  public Chart errors(ErrorTable table) {
    List<String> kinds = table.kinds().stream().map(this::kindName).toList();
    List<String> names = table.rows().stream().map(row -> valueName(row.value())).toList();
    List<List<Datum>> cells = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      List<Datum> line = new ArrayList<>();
      for (int column = 0; column < kinds.size(); column++) {
        List<StepPlace> places = table.rows().get(row).places().get(column);
        line.add(cell(names.get(row), kinds.get(column), places.size()));
      }
      cells.add(line);
    }
    return new HeatMap(words.text("chart.errors", key(table.axis().key())), kinds, names, cells);
  }

  /** A value of a metadata key; items may have none. */
  public String valueName(String value) {
    return value.isEmpty() ? words.text("chart.errors.none") : value;
  }

  /** A kind of error; errors may have none. */
  public String kindName(String kind) {
    return kind.isEmpty() ? words.text("chart.errors.untagged") : kind;
  }

  private Datum cell(String row, String column, int count) {
    return new Datum(
        (double) count,
        null,
        null,
        count,
        figures.count(count),
        words.text("chart.errors.cell", row, column, count));
  }

  /** A metadata key in words where it is VISCO's, else as it is. */
  public String key(String key) {
    return switch (key) {
      case "critic_superskill" -> words.text("key.superskill");
      case "critic_skill" -> words.text("key.skill");
      case "src_dataset" -> words.text("key.source");
      case "src_model" -> words.text("key.model");
      default -> key;
    };
  }

  /** What became of answers, in counts. */
  public Chart transitions(CorrectionCard card) {
    Transitions counts = card.figures().transitions();
    return new TransitionMatrix(
        words.text("chart.transitions", corrector(card)),
        new TransitionMatrix.Headings(
            words.text("chart.transitions.right-before"),
            words.text("chart.transitions.wrong-before"),
            words.text("chart.transitions.right-after"),
            words.text("chart.transitions.wrong-after")),
        transition("chart.transitions.kept", counts.rightToRight()),
        transition("chart.transitions.lost", counts.rightToWrong()),
        transition("chart.transitions.gained", counts.wrongToRight()),
        transition("chart.transitions.missed", counts.wrongToWrong()));
  }

  private Datum transition(String key, long count) {
    return new Datum(
        (double) count, null, null, count, figures.count(count), words.text(key, count));
  }

  /** The corrector, whose critiques it was given, and how much of them. */
  public String corrector(CorrectionCard card) {
    String source =
        switch (card.answers().critiqueSource()) {
          case "human" -> words.text("correction.human");
          case "gold" -> words.text("correction.gold");
          default -> card.answers().critiqueSource();
        };
    return words.text(
        "correction.name", card.answers().corrector(), source, card.answers().setting());
  }
}
