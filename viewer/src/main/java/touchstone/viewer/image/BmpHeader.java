package touchstone.viewer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The header of a BMP file: BITMAPCOREHEADER (OS/2 1) or BITMAPINFOHEADER and its descendants. */
final class BmpHeader {
  private static final int DIB = 14;
  private static final int CORE_BYTES = 12;

  private BmpHeader() {}

  static ImageHeader read(byte[] bytes) {
    ByteBuffer bmp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return bmp.getInt(DIB) == CORE_BYTES
        ? header(bmp.getShort(18) & 0xffff, bmp.getShort(20) & 0xffff, bmp.getShort(24))
        : header(bmp.getInt(18), Math.abs((long) bmp.getInt(22)), bmp.getShort(28));
  }

  /** Whether the rows are stored from the bottom up, as is usual. */
  static boolean isBottomUp(byte[] bytes) {
    ByteBuffer bmp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return bmp.getInt(DIB) == CORE_BYTES || bmp.getInt(22) > 0;
  }

  private static ImageHeader header(long width, long height, int bitsPerPixel) {
    return new ImageHeader(ImageFormat.BMP, width, height, bitsPerPixel, Orientation.UPRIGHT);
  }
}
