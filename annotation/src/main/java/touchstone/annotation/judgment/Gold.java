package touchstone.annotation.judgment;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The judgment that counts, with where it comes from. It is a copy: what its authors change later
 * does not change it.
 *
 * @param references by 1-based step, in the order of their slots; several people's words for the
 *     same error
 */
public record Gold(
    Judgment judgment, SortedMap<Integer, List<Reference>> references, Origin origin) {

  /** Where gold comes from, the most binding last. */
  public sealed interface Origin {
    /** Came with the item. May lack verdicts: then it is kept as incomplete. */
    record Imported() implements Origin {}

    /** One annotator's submission was promoted. */
    record Accepted(Annotator from) implements Origin {}

    /** The verdicts that most of these annotators' submissions share were promoted. */
    record Majority(List<Annotator> from) implements Origin {
      public Majority {
        from = List.copyOf(from);
      }
    }
  }

  public Gold {
    SortedMap<Integer, List<Reference>> copy = new TreeMap<>();
    references.forEach((step, said) -> copy.put(step, List.copyOf(said)));
    references = Collections.unmodifiableSortedMap(copy);
  }

  /** Whether every one of {@code stepCount} steps and the answer have a verdict. */
  public boolean isComplete(int stepCount) {
    if (judgment.answer() == null) {
      return false;
    }
    for (int step = 1; step <= stepCount; step++) {
      if (judgment.step(step).verdict() == null) {
        return false;
      }
    }
    return true;
  }

  public List<Reference> referencesOf(int step) {
    List<Reference> said = references.get(step);
    return said == null ? List.of() : said;
  }
}
