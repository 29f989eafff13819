package touchstone.app.figures;

import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.pattern.PatternDifferences;
import touchstone.annotation.study.ConsistencyCard;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.assets.words.Words;

/** What samples and LookBack show, in plain words with figures and intervals. */
public final class BesideSentences {
  private final Words words;
  private final FigureWords figures;
  private final SubjectWords subjects;

  public BesideSentences(Words words) {
    this.words = words;
    this.figures = new FigureWords(words);
    this.subjects = new SubjectWords(words);
  }

  /** How LookBack changes how often a critic says "incorrect". */
  public String lookBack(LookBackDifferences changed) {
    Figure difference = changed.patterns().percentIncorrect();
    String name = subjects.name(changed.plain());
    if (difference.value() == null) {
      return words.text("sentence.lookback.none", name, figures.why(difference));
    }
    return words.text(
        "sentence.lookback." + Direction.of(difference).key(),
        name,
        figures.points(difference),
        changed.items());
  }

  /** How it changes the errors found and the correct steps flagged. */
  public String lookBackInFull(LookBackDifferences changed) {
    PatternDifferences patterns = changed.patterns();
    return words.text(
        "sentence.lookback.full",
        figures.points(patterns.perceptionHits()),
        figures.points(patterns.reasoningHits()),
        figures.points(patterns.perceptionFalseAlarms()),
        figures.points(patterns.reasoningFalseAlarms()),
        figures.points(patterns.spill()));
  }

  /** On how many steps all samples agree. */
  public String samples(ConsistencyCard card) {
    Figure unanimous = card.figures().unanimous();
    String name = subjects.name(card.first());
    if (unanimous.value() == null) {
      return words.text("sentence.samples.none", name, figures.why(unanimous));
    }
    return words.text(
        "sentence.samples",
        name,
        card.samples(),
        figures.full(unanimous, Unit.PERCENT),
        figures.full(card.figures().entropy(), Unit.BITS));
  }

  /** What the majority of the samples is worth. */
  public String majority(ConsistencyCard card) {
    return words.text(
        "sentence.samples.majority",
        figures.full(card.majority().ansF1(), Unit.SCORE),
        figures.full(card.majority().thF1(), Unit.SCORE),
        figures.points(card.gain().thF1().figure()));
  }
}
