package touchstone.annotation.critique;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One judge's verdicts on one output, found again by the references' texts, so that a reference
 * that was added, reworded or moved changes nothing of what was said about the others.
 */
public final class VerdictsByText {
  private record Said(int step, String reference, ExplanationVerdict verdict) {
    Said(ModelVerdict given) {
      this(
          given.pair().step(),
          given.pair().reference(),
          given.right() ? ExplanationVerdict.RIGHT : ExplanationVerdict.WRONG);
    }
  }

  /** In the order of their slots; so few that going through them is the quickest way. */
  private final List<Said> said;

  public VerdictsByText(Collection<ModelVerdict> given) {
    said =
        given.isEmpty()
            ? List.of()
            : given.stream()
                .sorted(Comparator.comparingInt(ModelVerdict::slot))
                .map(Said::new)
                .toList();
  }

  /**
   * The verdicts on these references.
   *
   * @param references the texts of each step as they stand now
   */
  public JudgedExplanations on(List<List<String>> references) {
    if (said.isEmpty()) {
      return JudgedExplanations.none(references.size());
    }
    List<List<ExplanationVerdict>> steps = new ArrayList<>(references.size());
    for (List<String> ofStep : references) {
      steps.add(on(steps.size() + 1, ofStep));
    }
    return new JudgedExplanations(steps);
  }

  private List<ExplanationVerdict> on(int step, List<String> references) {
    if (references.isEmpty()) {
      return List.of();
    }
    List<ExplanationVerdict> found = new ArrayList<>(references.size());
    boolean judged = false;
    for (int slot = 0; slot < references.size(); slot++) {
      ExplanationVerdict verdict = verdict(step, references, slot);
      found.add(verdict);
      judged |= verdict != ExplanationVerdict.NOT_JUDGED;
    }
    return judged ? found : List.of();
  }

  /** Of equal texts, the first gets the first verdict; one too many shares the last. */
  private ExplanationVerdict verdict(int step, List<String> references, int slot) {
    String reference = references.get(slot);
    int before = 0;
    for (int other = 0; other < slot; other++) {
      before += references.get(other).equals(reference) ? 1 : 0;
    }
    ExplanationVerdict last = ExplanationVerdict.NOT_JUDGED;
    for (Said one : said) {
      if (one.step() == step && one.reference().equals(reference)) {
        last = one.verdict();
        if (before-- == 0) {
          break;
        }
      }
    }
    return last;
  }
}
