package touchstone.annotation.critique;

import touchstone.annotation.item.Hexadecimal;

/**
 * Names a critic's output on an item by its content: the same run with the same words on the same
 * item has the same id on every machine.
 *
 * @param value SHA-256 in lower-case hexadecimal digits
 */
public record CriticOutputId(String value) implements Comparable<CriticOutputId> {
  public CriticOutputId {
    if (!Hexadecimal.isSha256(value)) {
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
