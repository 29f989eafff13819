package touchstone.annotation.critique;

import java.util.regex.Pattern;

/**
 * Names a critic's output on an item by its content: the same run with the same words on the same
 * item has the same id on every machine.
 *
 * @param value SHA-256 in lower-case hexadecimal digits
 */
public record CriticOutputId(String value) implements Comparable<CriticOutputId> {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public CriticOutputId {
    if (!HASH.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id of a critic's output: " + value);
    }
  }

  @Override
  public int compareTo(CriticOutputId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
