package touchstone.annotation.item;

/**
 * Names an item by its content: two machines that import the same record get the same id.
 *
 * @param value 64 lower-case hexadecimal digits, a SHA-256
 */
public record ItemId(String value) implements Comparable<ItemId> {
  public ItemId {
    if (!Hexadecimal.isSha256(value)) {
      throw new IllegalArgumentException("item id is not a SHA-256 in hexadecimal: " + value);
    }
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
