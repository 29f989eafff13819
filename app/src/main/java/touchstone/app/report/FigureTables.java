package touchstone.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.Coverage;
import touchstone.annotation.metrics.CritiqueDifferences.Difference;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.PairedComparison;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.LeaderboardRow;
import touchstone.app.figures.StudyCharts;
import touchstone.app.figures.SubjectWords;
import touchstone.app.figures.Unit;
import touchstone.app.report.Block.Cell;
import touchstone.assets.words.Words;

/** Figures as tables in which every dash says why it stands there. */
final class FigureTables {
  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;
  private final StudyCharts charts;

  FigureTables(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
    this.charts = new StudyCharts(words);
  }

  Block.Table leaderboard(StudyResults results) {
    List<List<Cell>> rows = new ArrayList<>();
    for (LeaderboardRow row : LeaderboardRow.of(results, subjects)) {
      Subject subject = row.subject();
      rows.add(
          List.of(
              Cell.of(row.quoted() ? words.text("insights.published", row.name()) : row.name()),
              Cell.of(subject == null ? FigureWords.NONE : items(results, subject)),
              Cell.of(subject == null ? FigureWords.NONE : missing(results, subject)),
              figure(row, row.viscore(), Unit.SCORE),
              figure(row, row.ansF1(), Unit.SCORE),
              figure(row, row.thF1(), Unit.SCORE),
              figure(row, row.exF1(), Unit.SCORE),
              Cell.of(judged(row.judged())),
              figure(row, row.saysIncorrect(), Unit.PERCENT),
              Cell.of(figures, row.gain(), Unit.POINTS),
              Cell.of(formatErrors(row))));
    }
    return new Block.Table(
        heads(
            "insights.critic",
            "report.items",
            "report.missing",
            "insights.viscore",
            "insights.ans-f1",
            "insights.th-f1",
            "insights.ex-f1",
            "report.coverage",
            "insights.says-incorrect",
            "insights.gain",
            "insights.format-errors"),
        1,
        rows);
  }

  /** Below the head of its column, which says of what. */
  private String judged(@Nullable Coverage coverage) {
    return coverage == null
        ? FigureWords.NONE
        : figures.count(coverage.judged()) + " / " + figures.count(coverage.needed());
  }

  private String formatErrors(LeaderboardRow row) {
    return row.items() == 0
        ? FigureWords.NONE
        : words.text(
            "insights.format",
            figures.count(row.formatErrors()),
            figures.count(row.items()),
            figures.count(row.unreadable()));
  }

  private String items(StudyResults results, Subject subject) {
    return results
        .card(subject)
        .map(card -> figures.count(card.critique().items()))
        .orElse(FigureWords.NONE);
  }

  private String missing(StudyResults results, Subject subject) {
    return subject instanceof Subject.Critic
        ? results
            .data()
            .contender(subject)
            .map(Contender::missing)
            .map(missing -> figures.count(missing.size()))
            .orElse(FigureWords.NONE)
        : FigureWords.NONE;
  }

  private Cell figure(LeaderboardRow row, Figure figure, Unit unit) {
    return row.quoted() ? Cell.of(figures, figure, unit) : figure(figure, unit);
  }

  private Cell figure(Figure figure, Unit unit) {
    return figure.value() == null
        ? new Cell(FigureWords.NONE, figures.why(figure))
        : Cell.of(figures, figure, unit);
  }

  private Cell withCount(Figure figure, Unit unit) {
    Cell cell = figure(figure, unit);
    return cell.withText(words.text("report.with-n", cell.text(), figures.count(figure.n())));
  }

  /** How far the first of each two is ahead, with the chance of so much by luck. */
  Block.Table pairs(List<PairedComparison> pairs) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PairedComparison pair : pairs) {
      rows.add(
          List.of(
              Cell.of(
                  words.text(
                      "chart.ahead", subjects.name(pair.one()), subjects.name(pair.other()))),
              Cell.of(figures.count(pair.items())),
              difference(pair.ahead().viscore()),
              difference(pair.ahead().ansF1()),
              difference(pair.ahead().thF1()),
              difference(pair.ahead().exF1()),
              difference(pair.ahead().percentIncorrect())));
    }
    return new Block.Table(
        heads(
            "report.pair",
            "report.items",
            "insights.viscore",
            "insights.ans-f1",
            "insights.th-f1",
            "insights.ex-f1",
            "insights.says-incorrect"),
        1,
        rows);
  }

  private Cell difference(Difference difference) {
    Cell cell = figure(difference.figure(), Unit.POINTS);
    Double p = difference.pValue();
    return p == null ? cell : cell.withText(words.text("chart.p", cell.text(), p));
  }

  /** One table a key, in the order in which the keys come. */
  Map<String, Block.Table> breakdowns(List<Details.Breakdown> breakdowns) {
    Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
    for (Details.Breakdown part : breakdowns) {
      part.byValue()
          .forEach(
              (value, of) ->
                  rows.computeIfAbsent(part.key(), _ -> new ArrayList<>())
                      .add(breakdown(subjects.name(part.subject()), value, of)));
    }
    Map<String, Block.Table> tables = new LinkedHashMap<>();
    rows.forEach(
        (key, all) ->
            tables.put(
                key,
                new Block.Table(
                    List.of(
                        words.text("insights.critic"),
                        charts.key(key),
                        words.text("report.items"),
                        words.text("insights.viscore"),
                        words.text("insights.ans-f1"),
                        words.text("insights.th-f1"),
                        words.text("insights.ex-f1"),
                        words.text("insights.says-incorrect")),
                    2,
                    all)));
    return tables;
  }

  private List<Cell> breakdown(String name, String value, CritiqueFigures of) {
    return List.of(
        Cell.of(name),
        Cell.of(value),
        Cell.of(figures.count(of.items())),
        figure(of.viscore(), Unit.SCORE),
        figure(of.ansF1(), Unit.SCORE),
        figure(of.thF1(), Unit.SCORE),
        figure(of.exF1(), Unit.SCORE),
        figure(of.percentIncorrect(), Unit.PERCENT));
  }

  /** What a critic calls incorrect, of all verdicts and of those that can be read, beside gold. */
  Block.Table reluctance(List<Scorecard> cards) {
    return new Block.Table(
        heads(
            "insights.critic",
            "insights.says-incorrect",
            "report.readable",
            "report.gold-share",
            "report.difference"),
        1,
        cards.stream()
            .map(
                card ->
                    List.of(
                        Cell.of(subjects.name(card.subject())),
                        withCount(card.reluctance().critic(), Unit.PERCENT),
                        withCount(card.reluctance().criticReadable(), Unit.PERCENT),
                        withCount(card.reluctance().gold(), Unit.PERCENT),
                        figure(card.reluctance().difference(), Unit.POINTS)))
            .toList());
  }

  /** Steps that are wrong only because of an earlier one, apart from the others. */
  Block.Table inherited(List<Scorecard> cards) {
    return new Block.Table(
        heads("insights.critic", "report.inherited-hits", "report.original-hits"),
        1,
        cards.stream()
            .map(
                card ->
                    List.of(
                        Cell.of(subjects.name(card.subject())),
                        withCount(card.propagation().inheritedHits(), Unit.PERCENT),
                        withCount(card.propagation().originalHits(), Unit.PERCENT)))
            .toList());
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(words::text).toList();
  }
}
