package touchstone.app.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.Subject;

/**
 * Which corrections followed which critic run. A correction names its source of critiques: a run as
 * it is called here, or a critic, and then the run is known only where that has a single one.
 */
public final class CorrectionsAfter {
  private final List<CriticRun> runs;
  private final List<CorrectionCard> cards;
  private final SubjectWords words;

  /**
   * Looks among some corrections.
   *
   * @param subjects all that a correction may have followed; others than critics are no matter
   */
  public CorrectionsAfter(
      Collection<Subject> subjects, List<CorrectionCard> cards, SubjectWords words) {
    this.runs =
        subjects.stream()
            .filter(Subject.Critic.class::isInstance)
            .map(subject -> ((Subject.Critic) subject).run())
            .toList();
    this.cards = cards;
    this.words = words;
  }

  /** Those after a subject's critiques, the one with the most answers first. */
  public List<CorrectionCard> of(Subject subject) {
    return subject instanceof Subject.Critic(CriticRun run)
        ? cards.stream()
            .filter(card -> follows(card.answers().critiqueSource(), run))
            .sorted(Comparator.comparingInt(CorrectionsAfter::answers).reversed())
            .toList()
        : List.of();
  }

  private static int answers(CorrectionCard card) {
    return card.answers().corrections().size();
  }

  private boolean follows(String source, CriticRun run) {
    if (runs.stream().anyMatch(one -> words.name(one).equals(source))) {
      return words.name(run).equals(source);
    }
    return run.critic().equals(source)
        && runs.stream().filter(one -> one.critic().equals(source)).count() == 1;
  }
}
