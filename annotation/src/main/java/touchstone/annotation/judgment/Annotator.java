package touchstone.annotation.judgment;

/**
 * A person who judges, by the name used on this workspace.
 *
 * @param name 1 to 64 characters, none of them white space at the ends or a control character
 */
public record Annotator(String name) implements Comparable<Annotator> {
  public Annotator {
    if (name.isBlank() || name.length() > 64 || !name.strip().equals(name)) {
      throw new IllegalArgumentException(
          "annotator's name must have 1 to 64 characters and no space at its ends: " + name);
    }
    if (name.codePoints().anyMatch(Annotator::isUnfit)) {
      throw new IllegalArgumentException(
          "annotator's name has a control character or half of a surrogate pair");
    }
  }

  private static boolean isUnfit(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  @Override
  public int compareTo(Annotator other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
