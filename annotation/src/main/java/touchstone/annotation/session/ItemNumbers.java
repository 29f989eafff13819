package touchstone.annotation.session;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Numbers of items in an order, packed so that a million of them take four megabytes. Immutable.
 */
public final class ItemNumbers {
  public static final ItemNumbers NONE = new ItemNumbers(new int[0]);

  private final int[] numbers;

  private ItemNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  /**
   * Packs numbers.
   *
   * @throws IllegalArgumentException if one is not positive, or is beyond two thousand million
   */
  public static ItemNumbers of(LongStream numbers) {
    return new ItemNumbers(numbers.mapToInt(ItemNumbers::packed).toArray());
  }

  public static ItemNumbers of(long... numbers) {
    return of(Arrays.stream(numbers));
  }

  private static int packed(long number) {
    if (number < 1 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("not a number of an item: " + number);
    }
    return (int) number;
  }

  public int size() {
    return numbers.length;
  }

  /**
   * The number at a place.
   *
   * @param index from 0
   */
  public long at(int index) {
    return numbers[index];
  }

  /** Place of a number, from 0; -1 if it is not among these. */
  public int indexOf(long number) {
    for (int index = 0; index < numbers.length; index++) {
      if (numbers[index] == number) {
        return index;
      }
    }
    return -1;
  }

  /** The numbers at the places from {@code from} to before {@code to}, as far as there are any. */
  public ItemNumbers slice(int from, int to) {
    int end = Math.min(to, numbers.length);
    return from >= end ? NONE : new ItemNumbers(Arrays.copyOfRange(numbers, from, end));
  }

  public LongStream stream() {
    return Arrays.stream(numbers).asLongStream();
  }

  /**
   * The same numbers in a random order that the seed alone decides: whatever else is among them,
   * any two stand in the same order.
   */
  public ItemNumbers shuffled(int seed) {
    long[] keys = new long[numbers.length];
    for (int index = 0; index < keys.length; index++) {
      int number = numbers[index];
      long random = mixed(number + mixed(seed));
      keys[index] = (random & 0xFFFF_FFFF_0000_0000L) | number;
    }
    Arrays.sort(keys);
    return new ItemNumbers(Arrays.stream(keys).mapToInt(key -> (int) key).toArray());
  }

  /** Steele, Lea and Flood's SplitMix64: a step of its counter, and its finalizer. */
  private static long mixed(long value) {
    long mixed = value * 0x9E37_79B9_7F4A_7C15L + 0x9E37_79B9_7F4A_7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ItemNumbers those && Arrays.equals(numbers, those.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return numbers.length <= 20
        ? Arrays.toString(numbers)
        : Arrays.toString(Arrays.copyOf(numbers, 20)) + " and " + (numbers.length - 20) + " more";
  }
}
