package touchstone.annotation.critique;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One judge's verdicts on one output, found again by the references' texts, so that a reference
 * that was added, reworded or moved changes nothing of what was said about the others.
 */
public final class VerdictsByText {
  private record Key(int step, String reference) {}

  private final Map<Key, List<Boolean>> verdicts = new HashMap<>();

  public VerdictsByText(Collection<ModelVerdict> given) {
    given.stream()
        .sorted(Comparator.comparingInt(ModelVerdict::slot))
        .forEach(
            verdict ->
                verdicts
                    .computeIfAbsent(
                        new Key(verdict.pair().step(), verdict.pair().reference()),
                        _ -> new ArrayList<>())
                    .add(verdict.right()));
  }

  /**
   * The verdicts on these references.
   *
   * @param references the texts of each step as they stand now
   */
  public JudgedExplanations on(List<List<String>> references) {
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
    Map<String, Integer> seen = new HashMap<>();
    List<ExplanationVerdict> found = new ArrayList<>(references.size());
    for (String reference : references) {
      int occurrence = seen.merge(reference, 1, Integer::sum);
      found.add(verdict(new Key(step, reference), occurrence));
    }
    boolean untouched = found.stream().allMatch(v -> v == ExplanationVerdict.NOT_JUDGED);
    return untouched ? List.of() : found;
  }

  /** Of equal texts, the first gets the first verdict; one too many shares the last. */
  private ExplanationVerdict verdict(Key key, int occurrence) {
    List<Boolean> said = verdicts.getOrDefault(key, List.of());
    if (said.isEmpty()) {
      return ExplanationVerdict.NOT_JUDGED;
    }
    boolean right = said.get(Math.min(occurrence, said.size()) - 1);
    return right ? ExplanationVerdict.RIGHT : ExplanationVerdict.WRONG;
  }
}
