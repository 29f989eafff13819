package touchstone.annotation.session;

import java.util.List;

/**
 * The guidelines that a workspace has had.
 *
 * @param known one at least; the one in force last, the others in any order
 */
public record GuidelineHistory(List<Guideline> known) {

  /** What becomes of a guideline that is to come into force. */
  public sealed interface Admission {
    record Admitted() implements Admission {}

    /** It is in force already, in the same words. */
    record Unchanged() implements Admission {}

    /**
     * Its version was there, or one after it, so that people would take it for what they know.
     *
     * @param latest the highest version of that name so far
     */
    record NotNewer(int latest) implements Admission {}
  }

  public GuidelineHistory {
    known = List.copyOf(known);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("a workspace without a guideline");
    }
  }

  public Guideline inForce() {
    return known.getLast();
  }

  /** A guideline of the same name has to count its version on. */
  public Admission admit(Guideline next) {
    if (next.id().equals(inForce().id())) {
      return new Admission.Unchanged();
    }
    int latest =
        known.stream()
            .filter(guideline -> guideline.name().equals(next.name()))
            .mapToInt(Guideline::version)
            .max()
            .orElse(0);
    return next.version() > latest ? new Admission.Admitted() : new Admission.NotNewer(latest);
  }
}
