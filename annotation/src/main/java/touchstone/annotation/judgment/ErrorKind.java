package touchstone.annotation.judgment;

/**
 * A kind of error of the workspace's taxonomy, {@code perception} for instance.
 *
 * @param name as the guideline writes it, never blank
 */
public record ErrorKind(String name) implements Comparable<ErrorKind> {
  public ErrorKind {
    if (name.isBlank()) {
      throw new IllegalArgumentException("error kind has no name");
    }
  }

  @Override
  public int compareTo(ErrorKind other) {
    return name.compareTo(other.name);
  }
}
