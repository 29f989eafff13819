package touchstone.viewer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Changes TIFF files that Image I/O wrote. */
final class TiffFiles {
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  /** The unit of the resolution: the field that gives way to another one. */
  private static final int UNIMPORTANT = 296;

  private TiffFiles() {}

  static void addShort(byte[] bytes, int tag, int value) {
    ByteBuffer tiff = ByteBuffer.wrap(bytes);
    tiff.order(bytes[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int directory = tiff.getInt(4);
    int fields = tiff.getShort(directory);
    for (int i = 0; i < fields; i++) {
      int entry = directory + 2 + i * ENTRY;
      int found = tiff.getShort(entry);
      if (found == tag || found == UNIMPORTANT) {
        tiff.putShort(entry, (short) tag).putShort(entry + 2, (short) SHORT);
        tiff.putInt(entry + 4, 1).putShort(entry + 8, (short) value);
        return;
      }
    }
    throw new IllegalArgumentException("no field to give way");
  }
}
