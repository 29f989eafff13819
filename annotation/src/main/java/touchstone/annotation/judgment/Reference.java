package touchstone.annotation.judgment;

/**
 * One person's critique of an incorrect step.
 *
 * @param author who wrote it; VISCO does not name its authors, there it is the slot, {@code
 *     visco-1} for instance
 */
public record Reference(String author, String text) {
  public Reference {
    if (author.isBlank()) {
      throw new IllegalArgumentException("reference has no author");
    }
  }
}
