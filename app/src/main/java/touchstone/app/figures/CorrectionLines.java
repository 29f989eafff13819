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

  /**
   * Name and value by line; SCoRe's, CL and CS only over responses that the corrector wrote itself.
   */
  public List<List<String>> of(CorrectionCard card) {
    CorrectionFigures all = card.figures();
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("correction.accuracy", all.accuracy(), Unit.PERCENT));
    lines.add(line("correction.gain", all.gain(), Unit.POINTS));
    if (card.hasOwn()) {
      CorrectionFigures own = card.own();
      if (card.ownInPart()) {
        lines.add(
            List.of(
                words.text("correction.own"),
                words.text(
                    "correction.own-count",
                    figures.count(own.accuracy().n()),
                    figures.count(all.accuracy().n()))));
      }
      lines.add(line("correction.delta", own.deltaT1T2(), Unit.POINTS));
      lines.add(line("correction.delta-ic", own.deltaIncorrectToCorrect(), Unit.PERCENT));
      lines.add(line("correction.delta-ci", own.deltaCorrectToIncorrect(), Unit.PERCENT));
      lines.add(line("correction.cl", own.confidenceLevel(), Unit.PERCENT));
      lines.add(line("correction.cs", own.critiqueScore(), Unit.PERCENT));
    }
    card.byFormat()
        .forEach(
            (format, part) ->
                lines.add(
                    List.of(
                        words.text("correction.gain-of", format(format)),
                        figures.full(part.gain(), Unit.POINTS))));
    lines.addAll(notes(card));
    return lines;
  }

  /** How many answers no rule is for, or can be read by theirs; none where there are no such. */
  public List<List<String>> notes(CorrectionCard card) {
    List<List<String>> lines = new ArrayList<>();
    addCount(lines, "correction.without-rule", card.answers().withoutRule());
    addCount(lines, "correction.not-read", card.answers().unreadable());
    return lines;
  }

  private void addCount(List<List<String>> lines, String key, long count) {
    if (count > 0) {
      lines.add(List.of(words.text(key), figures.count(count)));
    }
  }

  /** What answers of a format are called. */
  public String format(AnswerFormat format) {
    return words.text(key(format));
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
