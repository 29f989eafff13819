package touchstone.annotation.critique;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one judge, a person or a model, said of a critic's explanations on one item. Words of
 * several judges are never mixed in one of these.
 *
 * @param steps for each step, one verdict for each reference critique; an empty list where the step
 *     was not judged at all
 */
public record JudgedExplanations(List<List<ExplanationVerdict>> steps) {
  public JudgedExplanations {
    List<List<ExplanationVerdict>> copies = new ArrayList<>(steps.size());
    steps.forEach(step -> copies.add(List.copyOf(step)));
    steps = List.copyOf(copies);
  }

  public static JudgedExplanations none(int steps) {
    return new JudgedExplanations(Collections.nCopies(steps, List.of()));
  }

  /** Whether a step has been judged against each of that many references, and at least one. */
  public boolean complete(int step, int references) {
    List<ExplanationVerdict> verdicts = steps.get(step);
    return !verdicts.isEmpty()
        && verdicts.size() >= references
        && !verdicts.contains(ExplanationVerdict.NOT_JUDGED);
  }

  /** The share of a step's verdicts that say right, 0 to 1; 0 where there is none. */
  public double shareRight(int step) {
    List<ExplanationVerdict> verdicts = steps.get(step);
    int right = Collections.frequency(verdicts, ExplanationVerdict.RIGHT);
    return verdicts.isEmpty() ? 0 : (double) right / verdicts.size();
  }
}
