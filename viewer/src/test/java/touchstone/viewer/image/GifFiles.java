package touchstone.viewer.image;

/** Finds its way in GIF files that Image I/O wrote. */
final class GifFiles {
  private GifFiles() {}

  /**
   * Where the descriptor of the first frame begins: behind header, palette and the one extension of
   * eight bytes, if any.
   */
  static int firstFrame(byte[] gif) {
    int at = 13 + 3 * (2 << (gif[10] & 7));
    return gif[at] == '!' ? at + 8 : at;
  }
}
