package touchstone.app.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.pattern.PerceptionFigures;
import touchstone.annotation.metrics.pattern.ReluctanceFigures;
import touchstone.annotation.study.Scorecard;
import touchstone.assets.words.Words;

/** The three failure patterns, each in a sentence. */
public final class PatternSentences {
  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;

  public PatternSentences(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
  }

  /** Of several cards the one that shows perception missed most; empty where none shows it. */
  public static Optional<Scorecard> blindest(List<Scorecard> cards) {
    return most(cards, card -> -orNone(card.perception().hitDifference()));
  }

  /** The one furthest below gold's share of errors. */
  public static Optional<Scorecard> mostReluctant(List<Scorecard> cards) {
    return most(cards, card -> -orNone(card.reluctance().difference()));
  }

  /** The one that most flags correct steps after an error. */
  public static Optional<Scorecard> mostSpilling(List<Scorecard> cards) {
    return most(cards, card -> orNone(card.propagation().crudeSpill()));
  }

  private static Optional<Scorecard> most(
      List<Scorecard> cards, ToDoubleFunction<Scorecard> strength) {
    return cards.stream()
        .filter(card -> !Double.isNaN(strength.applyAsDouble(card)))
        .max(Comparator.comparingDouble(strength));
  }

  private static double orNone(Figure figure) {
    return figure.value() == null ? Double.NaN : figure.value();
  }

  /** Hit rates on perception and reasoning. */
  public String perception(Scorecard card) {
    PerceptionFigures said = card.perception();
    Figure difference = said.hitDifference();
    if (difference.value() == null) {
      return undefined("sentence.perception.none", card, difference);
    }
    return words.text(
        difference.value() < 0 ? "sentence.perception.fewer" : "sentence.perception.more",
        name(card),
        percent(said.reasoning().hitRate()),
        percent(said.perception().hitRate()),
        figures.points(difference));
  }

  /** False-alarm rates, which belong beside the hit rates. */
  public String falseAlarms(Scorecard card) {
    PerceptionFigures said = card.perception();
    return words.text(
        "sentence.perception.alarms",
        percent(said.reasoning().falseAlarmRate()),
        percent(said.perception().falseAlarmRate()),
        figures.points(said.falseAlarmDifference()));
  }

  /** F1, which moves with the share of errors and so never stands alone. */
  public String f1(Scorecard card) {
    PerceptionFigures said = card.perception();
    return words.text(
        "sentence.perception.f1",
        figures.value(said.reasoning().f1(), Unit.SCORE),
        figures.value(said.perception().f1(), Unit.SCORE),
        figures.points(said.f1Difference()));
  }

  /** How often "incorrect" is said, against how often gold does. */
  public String reluctance(Scorecard card) {
    ReluctanceFigures said = card.reluctance();
    Figure difference = said.difference();
    if (difference.value() == null) {
      return undefined("sentence.reluctance.none", card, difference);
    }
    return words.text(
        "sentence.reluctance." + Direction.of(difference).key(),
        name(card),
        figures.value(said.critic(), Unit.PERCENT),
        figures.value(said.gold(), Unit.PERCENT),
        figures.points(difference));
  }

  /** Correct steps flagged after an error and before it. */
  public String propagation(Scorecard card) {
    Figure difference = card.propagation().crudeSpill();
    if (difference.value() == null) {
      return undefined("sentence.propagation.none", card, difference);
    }
    return words.text(
        "sentence.propagation",
        name(card),
        percent(card.spill().after()),
        percent(card.spill().before()),
        figures.points(difference));
  }

  /**
   * The same with step positions taken into account, and flags after flags against gold; empty
   * where no step can be compared.
   */
  public String propagationInFull(Scorecard card) {
    if (card.propagation().spill().value() == null) {
      return "";
    }
    return String.join(
        " ",
        words.text("sentence.propagation.full", figures.points(card.propagation().spill())),
        ownRun(card.propagation().criticRun()),
        goldRun(card.propagation().goldRun()));
  }

  private String ownRun(Figure difference) {
    return words.text(
        "sentence.run.own." + Direction.of(difference).key(), pointsOrWhy(difference));
  }

  private String goldRun(Figure difference) {
    return words.text(
        "sentence.run.gold." + Direction.of(difference).key(), pointsOrWhy(difference));
  }

  private String pointsOrWhy(Figure difference) {
    return difference.value() == null ? figures.why(difference) : figures.points(difference);
  }

  private String undefined(String key, Scorecard card, Figure figure) {
    return words.text(key, name(card), figures.why(figure));
  }

  private String name(Scorecard card) {
    return subjects.name(card.subject());
  }

  private String percent(Figure figure) {
    return figure.value() == null
        ? FigureWords.NONE
        : words.text("figure.percent", figures.label(figure, Unit.PERCENT));
  }
}
