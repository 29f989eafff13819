package touchstone.storage.exchange;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes eight at a time: files of images are long, and what is looked for is rare.
 *
 * <p>A byte is zero if taking 1 from it borrows from its top bit and that bit was clear (S. E.
 * Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte").
 */
final class ByteSearch {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;

  private ByteSearch() {}

  /** Index of the first {@code wanted}, ASCII, or {@code to} if there is none. */
  static int indexOf(byte[] bytes, int from, int to, char wanted) {
    long pattern = ONES * wanted;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long found = zeroBytes((long) WORDS.get(bytes, at) ^ pattern);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < to && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /** Index of the first of either, both ASCII, or {@code to} if there is none. */
  static int indexOf(byte[] bytes, int from, int to, char one, char other) {
    long ones = ONES * one;
    long others = ONES * other;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = (long) WORDS.get(bytes, at);
      long found = zeroBytes(word ^ ones) | zeroBytes(word ^ others);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < to && bytes[at] != one && bytes[at] != other) {
      at++;
    }
    return at;
  }

  /** The top bit of each zero byte; above the first, others may be set by borrowing. */
  private static long zeroBytes(long word) {
    return word - ONES & ~word & TOPS;
  }
}
