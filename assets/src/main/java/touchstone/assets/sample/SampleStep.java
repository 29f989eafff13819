package touchstone.assets.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One step of a sample response with its gold annotation. A correct step carries nothing but its
 * text.
 *
 * @param kinds the error kinds of an incorrect step; may be empty where the error is only inherited
 * @param inheritedFrom the earlier steps, from 1, without whose errors this one would be right
 * @param references three critiques of an incorrect step; each author has the same place everywhere
 * @param evidence where the images show that the step is wrong
 */
public record SampleStep(
    String text,
    boolean correct,
    List<String> kinds,
    List<Integer> inheritedFrom,
    List<String> references,
    List<Region> evidence) {

  /** How many critiques every incorrect step has, as in VISCO. */
  public static final int REFERENCES = 3;

  private static final Set<String> KINDS =
      Set.of("perception", "reasoning", "knowledge", "calculation");

  public SampleStep {
    kinds = List.copyOf(kinds);
    inheritedFrom = List.copyOf(inheritedFrom);
    references = List.copyOf(references);
    evidence = List.copyOf(evidence);
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    if (!KINDS.containsAll(kinds)) {
      throw new IllegalArgumentException("kinds must be among " + KINDS + ": " + kinds);
    }
    if (correct) {
      requireNothingToExplain(kinds, inheritedFrom, references, evidence);
    } else {
      requireExplanation(kinds, inheritedFrom, references, evidence);
    }
  }

  private static void requireNothingToExplain(List<?>... annotations) {
    for (List<?> annotation : annotations) {
      if (!annotation.isEmpty()) {
        throw new IllegalArgumentException("a correct step needs no explanation: " + annotation);
      }
    }
  }

  private static void requireExplanation(
      List<String> kinds,
      List<Integer> inheritedFrom,
      List<String> references,
      List<Region> evidence) {
    if (kinds.isEmpty() && inheritedFrom.isEmpty()) {
      throw new IllegalArgumentException(
          "kinds and inheritedFrom must not both be empty on an incorrect step");
    }
    if (references.size() != REFERENCES || new HashSet<>(references).size() != REFERENCES) {
      throw new IllegalArgumentException(
          "references must be " + REFERENCES + " different critiques: " + references);
    }
    if (references.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("references must not be blank: " + references);
    }
    if (kinds.contains("perception") && evidence.isEmpty()) {
      throw new IllegalArgumentException("evidence must show every perception error");
    }
  }
}
