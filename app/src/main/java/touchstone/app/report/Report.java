package touchstone.app.report;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.ErrorCounts;
import touchstone.annotation.study.FlagCurve;
import touchstone.annotation.study.FlagCurves;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.BesideCharts;
import touchstone.app.figures.BesideSentences;
import touchstone.app.figures.CorrectionLines;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.PatternCharts;
import touchstone.app.figures.PatternSentences;
import touchstone.app.figures.StudyCharts;
import touchstone.app.figures.SubjectWords;
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
  private final FigureTables tables;

  public Report(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
    this.sentences = new PatternSentences(words);
    this.patterns = new PatternCharts(words);
    this.charts = new StudyCharts(words);
    this.besides = new BesideSentences(words);
    this.besideCharts = new BesideCharts(words);
    this.tables = new FigureTables(words);
  }

  /**
   * All of it, in the order to read.
   *
   * @param details of the same study
   */
  public List<Block> of(StudyResults results, Details details, ReportFacts facts) {
    List<Block> blocks = new ArrayList<>();
    addFacts(blocks, results, facts);
    heading(blocks, "insights.leaderboard");
    blocks.add(tables.leaderboard(results));
    addWithoutReference(blocks, results);
    addPairs(blocks, details);
    tables
        .breakdowns(details.breakdowns())
        .forEach(
            (key, table) -> {
              blocks.add(new Block.Heading(2, words.text("report.breakdown", charts.key(key))));
              blocks.add(table);
            });
    List<Scorecard> cards =
        results.cards().stream()
            .filter(card -> !(card.subject() instanceof Subject.Ensemble))
            .filter(card -> card.critique().items() > 0)
            .toList();
    if (!cards.isEmpty()) {
      addPatterns(blocks, cards);
      addBias(blocks, cards, details.curves());
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
            words.text("insights.summary", results.data().items().size(), results.data().steps())));
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
    results
        .data()
        .dataSets()
        .forEach(
            (name, items) ->
                rows.add(
                    List.of(
                        words.text("report.data-set"),
                        words.text("report.data-set-items", name, items))));
    int hidden = results.data().hidden().size();
    if (hidden > 0) {
      rows.add(List.of(words.text("report.left-out"), words.text("report.left-out-items", hidden)));
    }
    rows.add(List.of(words.text("report.truth"), truth));
    rows.add(List.of(words.text("report.inherited"), inherited));
    if (settings.neutral() == NeutralSteps.INCORRECT) {
      rows.add(List.of(words.text("report.neutral"), words.text("report.neutral.incorrect")));
    }
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
        Block.Table.ofTexts(
            List.of(words.text("report.basis"), words.text("report.value")), 2, rows));
  }

  private void addPairs(List<Block> blocks, Details details) {
    if (!details.pairs().isEmpty()) {
      heading(blocks, "report.pairs");
      blocks.add(tables.pairs(details.pairs()));
    }
  }

  /** Which steps keep Ex. F1 undefined, whoever judges. */
  private void addWithoutReference(List<Block> blocks, StudyResults results) {
    StudyData data = results.data();
    long steps =
        data.contenders().stream()
            .filter(one -> one.subject() instanceof Subject.Critic)
            .flatMap(one -> one.withoutReference(data.settings().reading()).stream())
            .distinct()
            .count();
    if (steps > 0) {
      blocks.add(new Block.Paragraph(words.text("report.without-reference", steps)));
    }
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
    blocks.add(tables.reluctance(cards));
    heading(blocks, "pattern.propagation");
    say(
        blocks,
        cards,
        card -> sentences.propagation(card) + " " + sentences.propagationInFull(card));
    blocks.add(new Block.Picture(patterns.propagation(cards).chart()));
    blocks.add(tables.inherited(cards));
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
      blocks.add(new CorrectionTables(words).of(card));
      lines.notes(card).forEach(note -> blocks.add(new Block.Paragraph(String.join(": ", note))));
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
        Block.Table.ofTexts(
            List.of(
                charts.key(ErrorCounts.Axis.SKILL.key()),
                charts.key(ErrorCounts.Axis.SOURCE.key()),
                words.text("report.kind"),
                words.text("report.steps")),
            3,
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
                definition("report.readable", "report.means.readable"),
                definition("report.pairs", "report.means.pairs"),
                definition("insights.bias", "report.means.bias"),
                definition("report.corrections", "report.means.corrections"),
                definition("report.lookback", "report.means.lookback"),
                definition("report.consistency", "report.means.consistency"),
                definition("report.ensembles", "report.means.ensembles"),
                definition("report.interval", "report.means.interval"))));
  }

  private List<String> definition(String termKey, String meaningKey) {
    return List.of(words.text(termKey), words.text(meaningKey));
  }

  private void heading(List<Block> blocks, String key) {
    blocks.add(new Block.Heading(2, words.text(key)));
  }
}
