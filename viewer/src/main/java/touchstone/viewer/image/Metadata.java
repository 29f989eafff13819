package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orientation as the metadata formats say it that travel inside image files. What can't be
 * understood says nothing.
 */
final class Metadata {
  private static final byte[] EXIF_PREFIX = "Exif\0\0".getBytes(ISO_8859_1);
  private static final Pattern XMP_ORIENTATION =
      Pattern.compile("tiff:Orientation\\s*(?:=\\s*[\"']|>)\\s*([1-8])\\b");
  private static final Pattern RAW_PROFILE =
      Pattern.compile("\\s*exif\\s+\\d+\\s+([0-9a-fA-F\\s]*)");

  private Metadata() {}

  /** Of an EXIF block, with or without the six bytes that begin it in JPEG. */
  static Optional<Orientation> exif(byte[] block) {
    int start = beginsExif(block) ? EXIF_PREFIX.length : 0;
    try {
      TiffDirectory directory =
          TiffDirectory.read(ByteBuffer.wrap(block, start, block.length - start).slice());
      return Optional.of(directory.orientation())
          .filter(_ -> directory.get(TiffDirectory.ORIENTATION, 0) != 0);
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  static boolean beginsExif(byte[] block) {
    return startsWith(block, 0, EXIF_PREFIX);
  }

  /** Of an XMP packet: the property {@code tiff:Orientation}, as attribute or as element. */
  static Optional<Orientation> xmp(byte[] packet) {
    Matcher found = XMP_ORIENTATION.matcher(new String(packet, UTF_8));
    return found.find()
        ? Optional.of(Orientation.ofExif(Long.parseLong(found.group(1))))
        : Optional.empty();
  }

  /**
   * Of ImageMagick's "Raw profile type exif": a name, a length, then the EXIF block in hexadecimal
   * lines.
   */
  static Optional<Orientation> rawProfile(byte[] text) {
    Matcher profile = RAW_PROFILE.matcher(new String(text, ISO_8859_1));
    if (!profile.lookingAt()) {
      return Optional.empty();
    }
    String digits = profile.group(1).replaceAll("\\s", "");
    return exif(HexFormat.of().parseHex(digits, 0, digits.length() & ~1));
  }

  static boolean startsWith(byte[] bytes, int start, byte[] prefix) {
    int end = start + prefix.length;
    return end <= bytes.length && Arrays.equals(bytes, start, end, prefix, 0, prefix.length);
  }
}
