package touchstone.viewer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * The first directory of a TIFF structure (TIFF 6.0, BigTIFF), which is what EXIF is kept in as
 * well: its integer fields by tag, first value only. A directory that is cut off gives the fields
 * that are there.
 */
final class TiffDirectory {
  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  static final int BITS_PER_SAMPLE = 258;
  static final int ORIENTATION = 274;
  static final int SAMPLES_PER_PIXEL = 277;
  static final int TILE_WIDTH = 322;
  static final int TILE_HEIGHT = 323;

  private static final int BIG_TIFF = 43;
  private static final int BYTE = 1;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int LONG8 = 16;

  private final Map<Integer, Long> fields = new HashMap<>();

  private TiffDirectory() {}

  /**
   * @throws IndexOutOfBoundsException if not even the directory's beginning is there
   */
  static TiffDirectory read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    TiffDirectory directory = new TiffDirectory();
    if (tiff.getShort(2) == BIG_TIFF) {
      directory.readFields(tiff, new Layout(tiff.getLong(8), 8, 20, 8));
    } else {
      directory.readFields(tiff, new Layout(unsigned(tiff.getInt(4)), 2, 12, 4));
    }
    return directory;
  }

  /** The value of a field, or {@code absent} where there is none. */
  long get(int tag, long absent) {
    return fields.getOrDefault(tag, absent);
  }

  Orientation orientation() {
    return Orientation.ofExif(get(ORIENTATION, 1));
  }

  /**
   * Where the directory lies, and how many bytes its count, an entry, and an offset within an entry
   * take.
   */
  private record Layout(long start, int countBytes, int entryBytes, int offsetBytes) {}

  private void readFields(ByteBuffer tiff, Layout layout) {
    int start = Math.toIntExact(Math.clamp(layout.start, 0, Integer.MAX_VALUE / 2));
    int first = start + layout.countBytes;
    long count = layout.countBytes == 2 ? tiff.getShort(start) & 0xffff : tiff.getLong(start);
    long there = ((long) tiff.limit() - first) / layout.entryBytes;
    for (int i = 0; i < Math.min(count, there); i++) {
      readField(tiff, first + i * layout.entryBytes, layout.offsetBytes);
    }
  }

  private void readField(ByteBuffer tiff, int entry, int offsetBytes) {
    int type = tiff.getShort(entry + 2);
    int values = entry + 4 + offsetBytes;
    int length = lengthOf(type);
    if (length == 0) {
      return;
    }
    long count = offsetBytes == 4 ? unsigned(tiff.getInt(entry + 4)) : tiff.getLong(entry + 4);
    long at = values;
    if (count > offsetBytes / length) {
      at = offsetBytes == 4 ? unsigned(tiff.getInt(values)) : tiff.getLong(values);
    }
    if (at >= 0 && at <= tiff.limit() - length) {
      fields.putIfAbsent(tiff.getShort(entry) & 0xffff, integer(tiff, (int) at, type));
    }
  }

  private static int lengthOf(int type) {
    return switch (type) {
      case BYTE -> 1;
      case SHORT -> 2;
      case LONG -> 4;
      case LONG8 -> 8;
      default -> 0;
    };
  }

  private static long integer(ByteBuffer tiff, int at, int type) {
    return switch (type) {
      case BYTE -> tiff.get(at) & 0xff;
      case SHORT -> tiff.getShort(at) & 0xffff;
      case LONG -> unsigned(tiff.getInt(at));
      default -> tiff.getLong(at);
    };
  }

  private static long unsigned(int value) {
    return Integer.toUnsignedLong(value);
  }
}
