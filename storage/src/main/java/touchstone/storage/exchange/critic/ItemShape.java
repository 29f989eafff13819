package touchstone.storage.exchange.critic;

/**
 * What is to be known of an item to read the critique in its place, since VISCO's outputs carry no
 * ids and are told apart by their position alone.
 *
 * @param steps how many steps the item's response has
 */
public record ItemShape(String id, int steps) {
  public ItemShape {
    if (steps < 0) {
      throw new IllegalArgumentException("steps is negative: " + steps);
    }
  }
}
