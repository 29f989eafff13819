package touchstone.app.figures;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.correction.CorrectionFigures;
import touchstone.annotation.study.AnswerFormat;
import touchstone.annotation.study.CorrectionCard;
import touchstone.assets.words.Words;

/** The figures of a corrector, each with its name. */
public final class CorrectionLines {
  private final Words words;
  private final FigureWords figures;

  public CorrectionLines(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
  }

  /** Name and value by line; SCoRe's, CL and CS only where a model corrected its own responses. */
  public List<List<String>> of(CorrectionCard card) {
    CorrectionFigures all = card.figures();
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("correction.accuracy", all.accuracy(), Unit.PERCENT));
    lines.add(line("correction.gain", all.gain(), Unit.POINTS));
    if (card.answers().ownResponses()) {
      lines.add(line("correction.delta", all.deltaT1T2(), Unit.POINTS));
      lines.add(line("correction.delta-ic", all.deltaIncorrectToCorrect(), Unit.PERCENT));
      lines.add(line("correction.delta-ci", all.deltaCorrectToIncorrect(), Unit.PERCENT));
      lines.add(line("correction.cl", all.confidenceLevel(), Unit.PERCENT));
      lines.add(line("correction.cs", all.critiqueScore(), Unit.PERCENT));
    }
    card.byFormat()
        .forEach(
            (format, part) ->
                lines.add(
                    List.of(
                        words.text("correction.gain-of", words.text(key(format))),
                        figures.full(part.gain(), Unit.POINTS))));
    return lines;
  }

  private List<String> line(String key, Figure figure, Unit unit) {
    return List.of(words.text(key), figures.full(figure, unit));
  }

  private static String key(AnswerFormat format) {
    return switch (format) {
      case CHOICE -> "correction.format.choice";
      case YES_NO -> "correction.format.yes-no";
      case NUMBER -> "correction.format.number";
      case OPEN -> "correction.format.open";
    };
  }
}
