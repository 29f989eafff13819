package touchstone.viewer.image;

import java.util.Optional;

/**
 * What an image file's metadata says about its orientation, in the order found: EXIF counts before
 * XMP, the first before the next. Used by one thread.
 */
final class OrientationClues {
  private Optional<Orientation> exif = Optional.empty();
  private Optional<Orientation> xmp = Optional.empty();

  void addExif(byte[] block) {
    exif = exif.or(() -> Metadata.exif(block));
  }

  void addRawProfile(byte[] text) {
    exif = exif.or(() -> Metadata.rawProfile(text));
  }

  void addXmp(byte[] packet) {
    xmp = xmp.or(() -> Metadata.xmp(packet));
  }

  /** Upright where nothing says otherwise. */
  Orientation orientation() {
    return exif.or(() -> xmp).orElse(Orientation.UPRIGHT);
  }
}
