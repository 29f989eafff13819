package touchstone.viewer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of a GIF file (GIF89a). The picture is as large as the logical screen, and larger
 * where the first frame reaches beyond it, as browsers and Pillow have it.
 *
 * @param left column of the picture at which the first frame begins
 * @param top row of the picture at which the first frame begins
 */
record GifHeader(ImageHeader header, int left, int top) {
  private static final int SCREEN_DESCRIPTOR_END = 13;
  private static final int IMAGE = ',';
  private static final int EXTENSION = '!';
  private static final int BITS_PER_PIXEL = 8;

  static GifHeader read(byte[] bytes) {
    ByteBuffer gif = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int frame = firstFrame(gif);
    int left = unsigned(gif, frame + 1);
    int top = unsigned(gif, frame + 3);
    int width = Math.max(unsigned(gif, 6), left + unsigned(gif, frame + 5));
    int height = Math.max(unsigned(gif, 8), top + unsigned(gif, frame + 7));
    return new GifHeader(
        new ImageHeader(ImageFormat.GIF, width, height, BITS_PER_PIXEL, Orientation.UPRIGHT),
        left,
        top);
  }

  private static int unsigned(ByteBuffer gif, int at) {
    return gif.getShort(at) & 0xffff;
  }

  private static int firstFrame(ByteBuffer gif) {
    int packed = gif.get(10);
    boolean globalPalette = (packed & 0x80) != 0;
    int at = SCREEN_DESCRIPTOR_END + (globalPalette ? 3 << ((packed & 7) + 1) : 0);
    while (gif.get(at) == EXTENSION) {
      at = afterSubBlocks(gif, at + 2);
    }
    if (gif.get(at) != IMAGE) {
      throw new IllegalArgumentException("no frame at " + at);
    }
    return at;
  }

  private static int afterSubBlocks(ByteBuffer gif, int first) {
    int at = first;
    while (gif.get(at) != 0) {
      at += 1 + (gif.get(at) & 0xff);
    }
    return at + 1;
  }
}
