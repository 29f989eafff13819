package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.SubjectWords;
import touchstone.app.figures.Unit;
import touchstone.assets.words.Words;

/** What stands at the head of a critic's column; neither name nor score while judging. */
final class HeadWords {
  private final CompareModel model;
  private final SubjectWords subjects;
  private final FigureWords figures;
  private final Words words;

  HeadWords(CompareModel model, SubjectWords subjects, Words words) {
    this.model = model;
    this.subjects = subjects;
    this.figures = new FigureWords(words);
    this.words = words;
  }

  private boolean hidden() {
    return model.reasons().namesHidden();
  }

  String name(CriticRun run, int index) {
    return hidden() ? words.text("comparison.critic-number", index + 1) : subjects.name(run);
  }

  String score(CriticRun run) {
    return hidden()
        ? words.text("comparison.score-hidden")
        : words.text(
            "comparison.viscore",
            figuresOf(run)
                .map(of -> figures.value(of.viscore(), Unit.SCORE))
                .orElse(FigureWords.NONE));
  }

  /** How far the reader agrees with the model judge; empty before both judged something. */
  Optional<String> kappa(CriticRun run) {
    return agreementOf(run)
        .filter(_ -> !hidden())
        .map(
            kappa ->
                words.text(
                    "comparison.kappa-head",
                    figures.value(kappa, Unit.CORRELATION),
                    figures.count(kappa.n())));
  }

  /** That agreement with its interval, or why it has no value. */
  Optional<String> kappaInFull(CriticRun run) {
    return agreementOf(run)
        .filter(_ -> !hidden())
        .map(
            kappa ->
                figures.describe(
                    words.text("comparison.kappa", model.browser().judge()),
                    kappa,
                    Unit.CORRELATION));
  }

  /** All figures with their n, and how far the reader agrees with the model judge. */
  String details(CriticRun run, int index) {
    List<String> lines = new ArrayList<>();
    lines.add(name(run, index));
    if (!hidden()) {
      figuresOf(run).ifPresent(of -> describe(of, lines));
      kappaInFull(run).ifPresent(lines::add);
    }
    return String.join("\n", lines);
  }

  private void describe(CritiqueFigures of, List<String> lines) {
    lines.add(figures.describe(words.text("comparison.figure.viscore"), of.viscore(), Unit.SCORE));
    lines.add(figures.describe(words.text("comparison.figure.answers"), of.ansF1(), Unit.PERCENT));
    lines.add(figures.describe(words.text("comparison.figure.steps"), of.thF1(), Unit.PERCENT));
    lines.add(
        figures.describe(words.text("comparison.figure.explanations"), of.exF1(), Unit.PERCENT));
  }

  private Optional<CritiqueFigures> figuresOf(CriticRun run) {
    return model
        .browser()
        .factsProperty()
        .get()
        .flatMap(facts -> Optional.ofNullable(facts.figures().get(run)));
  }

  private Optional<Figure> agreementOf(CriticRun run) {
    return model
        .browser()
        .factsProperty()
        .get()
        .flatMap(facts -> Optional.ofNullable(facts.agreement().get(run)))
        .filter(kappa -> kappa.n() > 0);
  }
}
