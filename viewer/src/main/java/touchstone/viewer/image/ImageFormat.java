package touchstone.viewer.image;

import java.util.Optional;

/** A format of image files. */
public enum ImageFormat {
  JPEG("JPEG", "image/jpeg"),
  PNG("PNG", "image/png"),
  GIF("GIF", "image/gif"),
  BMP("BMP", "image/bmp"),
  WEBP("WebP", "image/webp"),
  TIFF("TIFF", "image/tiff"),

  AVIF("AVIF", "image/avif"),
  HEIC("HEIC", "image/heic"),
  JPEG_2000("JPEG 2000", "image/jp2"),
  JPEG_XL("JPEG XL", "image/jxl"),
  ICO("ICO", "image/vnd.microsoft.icon"),
  RADIANCE("Radiance HDR", "image/vnd.radiance"),
  OPEN_EXR("OpenEXR", "image/x-exr"),
  PHOTOSHOP("Photoshop", "image/vnd.adobe.photoshop"),
  PDF("PDF", "application/pdf"),
  SVG("SVG", "image/svg+xml");

  private final String displayName;
  private final String mediaType;

  ImageFormat(String displayName, String mediaType) {
    this.displayName = displayName;
    this.mediaType = mediaType;
  }

  /**
   * The format of an image file, told by its first bytes, whatever its name says; empty when it is
   * none of these.
   */
  public static Optional<ImageFormat> of(byte[] bytes) {
    return Signature.formatOf(bytes);
  }

  /** The format's own name, the same in every language. */
  public String displayName() {
    return displayName;
  }

  /** The format's media type, as registered with IANA where it is. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Whether {@link ImageDecoder} reads images of this format; the others are known by name only.
   */
  public boolean readable() {
    return compareTo(TIFF) <= 0;
  }
}
