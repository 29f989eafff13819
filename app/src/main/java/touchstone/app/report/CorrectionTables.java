package touchstone.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.correction.CorrectionFigures;
import touchstone.annotation.metrics.correction.CorrectionFigures.Transitions;
import touchstone.annotation.study.CorrectionCard;
import touchstone.app.figures.CorrectionLines;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.Unit;
import touchstone.app.report.Block.Cell;
import touchstone.assets.words.Words;

/** What became of a corrector's answers, all of them and by the format of the answer. */
final class CorrectionTables {
  private static final List<String> EVERYWHERE =
      List.of(
          "report.format",
          "report.n",
          "correction.accuracy",
          "correction.gain",
          "report.kept",
          "report.lost",
          "report.gained",
          "report.missed");
  private static final List<String> OF_OWN =
      List.of(
          "report.own",
          "correction.delta",
          "correction.delta-ic",
          "correction.delta-ci",
          "correction.cl",
          "correction.cs");

  private final Words words;
  private final FigureWords figures;
  private final CorrectionLines lines;

  CorrectionTables(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.lines = new CorrectionLines(words);
  }

  Block.Table of(CorrectionCard card) {
    boolean own = card.hasOwn();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(words.text("report.all"), card.figures(), own ? card.own() : null));
    card.byFormat()
        .forEach(
            (format, all) ->
                rows.add(
                    row(lines.format(format), all, own ? card.ownByFormat().get(format) : null)));
    return new Block.Table(
        Stream.concat(EVERYWHERE.stream(), own ? OF_OWN.stream() : Stream.empty())
            .map(words::text)
            .toList(),
        1,
        rows);
  }

  private List<Cell> row(String name, CorrectionFigures all, @Nullable CorrectionFigures own) {
    Transitions ways = all.transitions();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    cells.add(Cell.of(figures.count(all.accuracy().n())));
    cells.add(Cell.of(figures, all.accuracy(), Unit.PERCENT));
    cells.add(Cell.of(figures, all.gain(), Unit.POINTS));
    cells.add(Cell.of(figures.count(ways.rightToRight())));
    cells.add(Cell.of(figures.count(ways.rightToWrong())));
    cells.add(Cell.of(figures.count(ways.wrongToRight())));
    cells.add(Cell.of(figures.count(ways.wrongToWrong())));
    if (own != null) {
      cells.add(Cell.of(figures.count(own.accuracy().n())));
      cells.add(Cell.of(figures, own.deltaT1T2(), Unit.POINTS));
      cells.add(Cell.of(figures, own.deltaIncorrectToCorrect(), Unit.PERCENT));
      cells.add(Cell.of(figures, own.deltaCorrectToIncorrect(), Unit.PERCENT));
      cells.add(Cell.of(figures, own.confidenceLevel(), Unit.PERCENT));
      cells.add(Cell.of(figures, own.critiqueScore(), Unit.PERCENT));
    }
    return cells;
  }
}
