package touchstone.annotation.item;

/** The form of ids that are hashes. Many thousands are made for one figure. */
public final class Hexadecimal {
  private static final int SHA_256 = 64;

  private Hexadecimal() {}

  /** Whether a text is 64 lower-case hexadecimal digits. */
  public static boolean isSha256(String text) {
    boolean digits = text.length() == SHA_256;
    for (int i = 0; digits && i < SHA_256; i++) {
      char c = text.charAt(i);
      digits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return digits;
  }
}
