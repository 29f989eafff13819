package touchstone.viewer.image;

import java.io.IOException;
import touchstone.viewer.image.Decoded.Refused;
import touchstone.viewer.image.Decoded.Shown;

/**
 * Decodes the bytes of an image to what is shown: the first frame or page, upright, alpha kept. The
 * header is read first, and nothing is allocated that the limits don't allow. Has no state: safe
 * for use by several threads, and needs neither the interface thread nor a running toolkit.
 */
public final class ImageDecoder {
  private final DecodeLimits limits;
  private final Loaders loaders;

  public ImageDecoder(DecodeLimits limits) {
    this.limits = limits;
    loaders = new Loaders(limits.maxBytes());
  }

  /** Decodes an image; bytes of any kind give an answer, never an exception. */
  public Decoded decode(byte[] bytes, Target target) {
    ImageFormat format = ImageFormat.of(bytes).orElse(null);
    if (format == null) {
      return new Refused(bytes.length == 0 ? Reason.EMPTY : Reason.NOT_AN_IMAGE, null, "");
    }
    if (!format.readable()) {
      return new Refused(Reason.UNSUPPORTED_FORMAT, format, "");
    }
    return ImageHeader.read(bytes)
        .map(header -> decode(bytes, header, target))
        .orElseGet(() -> new Refused(Reason.DAMAGED, format, "broken header"));
  }

  private Decoded decode(byte[] bytes, ImageHeader header, Target target) {
    if (header.pixels() > limits.maxPixels()) {
      return refused(Reason.TOO_LARGE, header, "more than " + limits.maxPixels() + " pixels");
    }
    try {
      return header.format() == ImageFormat.JPEG
          ? loadJpeg(bytes, JpegHeader.read(bytes), target)
          : load(bytes, header, target, true);
    } catch (OutOfMemoryError full) {
      return refused(Reason.TOO_LARGE, header, "more memory than there is");
    }
  }

  private Decoded loadJpeg(byte[] bytes, JpegHeader jpeg, Target target) {
    String variant = jpeg.unreadableVariant();
    return variant == null
        ? load(jpeg.withHeightInFrame(bytes), jpeg.header(), target, JpegHeader.isWhole(bytes))
        : refused(Reason.UNSUPPORTED_VARIANT, jpeg.header(), variant);
  }

  private Decoded load(byte[] bytes, ImageHeader header, Target target, boolean whole) {
    Target.Size full = header.uprightSize();
    Target.Size stored = header.orientation().turn(target.fit(full.width(), full.height()));
    Decoded outcome =
        refused(Reason.TOO_LARGE, header, "more than " + limits.maxBytes() + " bytes of memory");
    for (Loader loader : loaders.of(bytes, header.format())) {
      if (loader.cost(bytes, header, stored) > limits.maxBytes()) {
        continue;
      }
      try {
        Loader.Loaded loaded = loader.load(bytes, header, stored);
        boolean incomplete = loaded.incomplete() || !whole;
        return new Shown(loaded.image(), header.format(), full.width(), full.height(), incomplete);
      } catch (IOException | RuntimeException broken) {
        outcome = refused(Reason.DAMAGED, header, String.valueOf(broken.getMessage()));
      }
    }
    return outcome;
  }

  private static Refused refused(Reason reason, ImageHeader header, String detail) {
    return new Refused(reason, header.format(), header.width(), header.height(), detail);
  }
}
