package touchstone.storage.exchange;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The bytes that a Base64 text stands for, and their SHA-256.
 *
 * <p>Works in pieces that stay in the processor's cache between decoding and hashing.
 */
record DecodedImage(byte[] bytes, String sha256) {
  /** Characters a piece; a multiple of 4. */
  private static final int PIECE = 1 << 14;

  /**
   * Decodes the text that {@code base64} has from {@code from} to {@code to}.
   *
   * @throws IllegalArgumentException if that is not Base64; padding may be missing
   */
  static DecodedImage of(byte[] base64, int from, int to) {
    MessageDigest digest = Hashes.digest();
    byte[] bytes = new byte[(int) ((to - from + 3L) / 4 * 3)];
    int length = 0;
    for (int at = from; at < to; at += PIECE) {
      int size = Math.min(PIECE, to - at);
      ByteBuffer piece = Base64.getDecoder().decode(ByteBuffer.wrap(base64, at, size));
      if (at + size < to && piece.remaining() < PIECE / 4 * 3) {
        throw new IllegalArgumentException("padding before the end");
      }
      digest.update(piece.array(), 0, piece.remaining());
      System.arraycopy(piece.array(), 0, bytes, length, piece.remaining());
      length += piece.remaining();
    }
    byte[] exact = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    return new DecodedImage(exact, HexFormat.of().formatHex(digest.digest()));
  }
}
