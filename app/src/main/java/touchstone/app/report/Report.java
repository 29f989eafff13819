package touchstone.app.report;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.ErrorCounts;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.FlagCurves;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.BesideCharts;
import touchstone.app.figures.BesideSentences;
import touchstone.app.figures.CorrectionLines;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.LeaderboardRow;
import touchstone.app.figures.PatternCharts;
import touchstone.app.figures.PatternSentences;
import touchstone.app.figures.StudyCharts;
import touchstone.app.figures.SubjectWords;
import touchstone.app.figures.Unit;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;

/** Puts all figures of a study, what they mean and what they rest on into an order to read. */
public final class Report {
  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;
  private final PatternSentences sentences;
  private final PatternCharts patterns;
  private final StudyCharts charts;
  private final BesideSentences besides;
  private final BesideCharts besideCharts;

  public Report(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
    this.sentences = new PatternSentences(words);
    this.patterns = new PatternCharts(words);
    this.charts = new StudyCharts(words);
    this.besides = new BesideSentences(words);
    this.besideCharts = new BesideCharts(words);
  }

  /**
   * All of it, in the order to read.
   *
   * @param curves how flags follow something besides the truth, for those that have some
   */
  public List<Block> of(StudyResults results, Map<Subject, FlagCurves> curves, ReportFacts facts) {
    List<Block> blocks = new ArrayList<>();
    addFacts(blocks, results, facts);
    addLeaderboard(blocks, results);
    List<Scorecard> cards =
        results.cards().stream()
            .filter(card -> !(card.subject() instanceof Subject.Ensemble))
            .filter(card -> card.critique().items() > 0)
            .toList();
    if (!cards.isEmpty()) {
      addPatterns(blocks, cards);
      addBias(blocks, cards, curves);
    }
    addCorrections(blocks, results);
    addLookBack(blocks, results);
    addConsistency(blocks, results);
    addErrors(blocks, results);
    addDefinitions(blocks);
    return blocks;
  }

  private void addFacts(List<Block> blocks, StudyResults results, ReportFacts facts) {
    blocks.add(new Block.Heading(1, words.text("report.title", facts.workspace())));
    blocks.add(
        new Block.Paragraph(
            words.text(
                "insights.summary",
                figures.count(results.data().items().size()),
                figures.count(results.data().steps()))));
    StudySettings settings = results.data().settings();
    String truth =
        switch (settings.against()) {
          case Against.Gold() -> words.text("insights.against-gold");
          case Against.Person(var annotator) -> words.text("insights.against", annotator.name());
        };
    String inherited =
        words.text(
            switch (settings.inherited()) {
              case INCORRECT -> "insights.inherited.incorrect";
              case CORRECT -> "insights.inherited.correct";
              case EXCLUDE -> "insights.inherited.exclude";
            });
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("report.truth"), truth));
    rows.add(List.of(words.text("report.inherited"), inherited));
    settings.where().forEach((key, value) -> rows.add(List.of(charts.key(key), value)));
    if (!results.data().judge().isEmpty()) {
      rows.add(List.of(words.text("report.judge"), results.data().judge()));
    }
    rows.add(
        List.of(
            words.text("report.guideline"),
            words.text("guideline.short", facts.guideline(), facts.guidelineVersion())));
    rows.add(List.of(words.text("report.program"), facts.program()));
    rows.add(
        List.of(
            words.text("report.date"),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(facts.date())));
    blocks.add(
        new Block.Table(List.of(words.text("report.basis"), words.text("report.value")), rows));
  }

  private void addLeaderboard(List<Block> blocks, StudyResults results) {
    heading(blocks, "insights.leaderboard");
    List<List<String>> rows = new ArrayList<>();
    for (LeaderboardRow row : LeaderboardRow.of(results, subjects)) {
      rows.add(
          List.of(
              row.quoted() ? words.text("insights.published", row.name()) : row.name(),
              figures.full(row.viscore(), Unit.SCORE),
              figures.full(row.ansF1(), Unit.SCORE),
              figures.full(row.thF1(), Unit.SCORE),
              figures.full(row.exF1(), Unit.SCORE),
              row.judged() == null ? FigureWords.NONE : figures.coverage(row.judged()),
              figures.full(row.saysIncorrect(), Unit.PERCENT),
              figures.full(row.gain(), Unit.POINTS),
              row.items() == 0
                  ? FigureWords.NONE
                  : words.text(
                      "insights.format",
                      figures.count(row.formatErrors()),
                      figures.count(row.items()),
                      figures.count(row.unreadable()))));
    }
    blocks.add(
        new Block.Table(
            List.of(
                words.text("insights.critic"),
                words.text("insights.viscore"),
                words.text("insights.ans-f1"),
                words.text("insights.th-f1"),
                words.text("insights.ex-f1"),
                words.text("report.coverage"),
                words.text("insights.says-incorrect"),
                words.text("insights.gain"),
                words.text("insights.format-errors")),
            rows));
  }

  private void addPatterns(List<Block> blocks, List<Scorecard> cards) {
    heading(blocks, "pattern.perception");
    say(
        blocks,
        cards,
        card ->
            String.join(
                " ", sentences.perception(card), sentences.falseAlarms(card), sentences.f1(card)));
    blocks.add(new Block.Picture(patterns.hits(cards).chart()));
    blocks.add(new Block.Picture(patterns.falseAlarms(cards).chart()));
    blocks.add(new Block.Picture(patterns.f1(cards).chart()));
    blocks.add(new Block.Picture(patterns.hitsByKind(cards).chart()));
    heading(blocks, "pattern.reluctance");
    say(blocks, cards, sentences::reluctance);
    blocks.add(new Block.Picture(patterns.reluctance(cards).chart()));
    heading(blocks, "pattern.propagation");
    say(
        blocks,
        cards,
        card -> sentences.propagation(card) + " " + sentences.propagationInFull(card));
    blocks.add(new Block.Picture(patterns.propagation(cards).chart()));
  }

  private static void say(
      List<Block> blocks, List<Scorecard> cards, Function<Scorecard, String> sentence) {
    cards.forEach(card -> blocks.add(new Block.Paragraph(sentence.apply(card))));
  }

  private void addBias(List<Block> blocks, List<Scorecard> cards, Map<Subject, FlagCurves> curves) {
    heading(blocks, "insights.bias");
    for (Scorecard card : cards) {
      blocks.add(new Block.Picture(charts.bias(card)));
      FlagCurves drawn = curves.get(card.subject());
      if (drawn != null) {
        String name = subjects.name(card.subject());
        addCurve(blocks, drawn.byPosition(), curve -> besideCharts.byPosition(name, curve));
        addCurve(blocks, drawn.byLength(), curve -> besideCharts.byLength(name, curve));
      }
    }
  }

  private static void addCurve(
      List<Block> blocks, FlagCurve curve, Function<FlagCurve, Chart> chart) {
    if (!curve.points().isEmpty()) {
      blocks.add(new Block.Picture(chart.apply(curve)));
    }
  }

  private void addCorrections(List<Block> blocks, StudyResults results) {
    if (!results.corrections().isEmpty()) {
      heading(blocks, "report.corrections");
    }
    CorrectionLines lines = new CorrectionLines(words);
    for (CorrectionCard card : results.corrections()) {
      blocks.add(new Block.Picture(charts.transitions(card)));
      blocks.add(
          new Block.Table(
              List.of(charts.corrector(card), words.text("report.value")), lines.of(card)));
    }
  }

  private void addLookBack(List<Block> blocks, StudyResults results) {
    if (!results.lookBack().isEmpty()) {
      heading(blocks, "report.lookback");
    }
    for (LookBackDifferences changed : results.lookBack()) {
      blocks.add(
          new Block.Paragraph(besides.lookBack(changed) + " " + besides.lookBackInFull(changed)));
      blocks.add(new Block.Picture(besideCharts.lookBack(changed).chart()));
    }
  }

  private void addConsistency(List<Block> blocks, StudyResults results) {
    if (results.consistency().isEmpty()) {
      return;
    }
    heading(blocks, "report.consistency");
    results
        .consistency()
        .forEach(
            card ->
                blocks.add(
                    new Block.Paragraph(besides.samples(card) + " " + besides.majority(card))));
    blocks.add(new Block.Picture(besideCharts.samples(results.consistency())));
  }

  private void addErrors(List<Block> blocks, StudyResults results) {
    ErrorCounts errors = results.errors();
    if (errors.cells().isEmpty()) {
      return;
    }
    heading(blocks, "report.errors");
    for (ErrorCounts.Axis axis : ErrorCounts.Axis.values()) {
      blocks.add(new Block.Picture(charts.errors(errors.by(axis))));
    }
    blocks.add(
        new Block.Table(
            List.of(
                charts.key(ErrorCounts.Axis.SKILL.key()),
                charts.key(ErrorCounts.Axis.SOURCE.key()),
                words.text("report.kind"),
                words.text("report.steps")),
            errors.cells().stream()
                .map(
                    cell ->
                        List.of(
                            charts.valueName(cell.skill()),
                            charts.valueName(cell.source()),
                            charts.kindName(cell.kind()),
                            figures.count(cell.places().size())))
                .toList()));
  }

  private void addDefinitions(List<Block> blocks) {
    heading(blocks, "report.definitions");
    blocks.add(
        new Block.Definitions(
            List.of(
                definition("insights.ans-f1", "report.means.ans-f1"),
                definition("insights.th-f1", "report.means.th-f1"),
                definition("insights.ex-f1", "report.means.ex-f1"),
                definition("insights.viscore", "report.means.viscore"),
                definition("insights.says-incorrect", "report.means.says-incorrect"),
                definition("insights.gain", "report.means.gain"),
                definition("pattern.perception", "report.means.perception"),
                definition("pattern.propagation", "report.means.propagation"),
                definition("report.interval", "report.means.interval"))));
  }

  private List<String> definition(String termKey, String meaningKey) {
    return List.of(words.text(termKey), words.text(meaningKey));
  }

  private void heading(List<Block> blocks, String key) {
    blocks.add(new Block.Heading(2, words.text(key)));
  }
}
