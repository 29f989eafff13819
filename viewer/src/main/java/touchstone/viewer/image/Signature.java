package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;

/**
 * Bytes by which a format is known.
 *
 * @param text these bytes, one a character
 */
record Signature(ImageFormat format, int offset, String text) {
  private static final List<Signature> KNOWN =
      List.of(
          new Signature(ImageFormat.JPEG, 0, "\u00ff\u00d8\u00ff"),
          new Signature(ImageFormat.PNG, 0, "\u0089PNG\r\n\u001a\n"),
          new Signature(ImageFormat.GIF, 0, "GIF87a"),
          new Signature(ImageFormat.GIF, 0, "GIF89a"),
          new Signature(ImageFormat.WEBP, 8, "WEBPVP8"),
          new Signature(ImageFormat.TIFF, 0, "II*\0"),
          new Signature(ImageFormat.TIFF, 0, "MM\0*"),
          new Signature(ImageFormat.TIFF, 0, "II+\0"),
          new Signature(ImageFormat.TIFF, 0, "MM\0+"),
          new Signature(ImageFormat.AVIF, 4, "ftypavi"),
          new Signature(ImageFormat.HEIC, 4, "ftyphe"),
          new Signature(ImageFormat.HEIC, 4, "ftypmif1"),
          new Signature(ImageFormat.HEIC, 4, "ftypmsf1"),
          new Signature(ImageFormat.JPEG_2000, 4, "jP  \r\n"),
          new Signature(ImageFormat.JPEG_2000, 0, "\u00ffO\u00ffQ"),
          new Signature(ImageFormat.JPEG_XL, 4, "JXL \r\n"),
          new Signature(ImageFormat.JPEG_XL, 0, "\u00ff\n"),
          new Signature(ImageFormat.ICO, 0, "\0\0\u0001\0"),
          new Signature(ImageFormat.RADIANCE, 0, "#?RADIANCE"),
          new Signature(ImageFormat.RADIANCE, 0, "#?RGBE"),
          new Signature(ImageFormat.OPEN_EXR, 0, "v/1\u0001"),
          new Signature(ImageFormat.PHOTOSHOP, 0, "8BPS"),
          new Signature(ImageFormat.PDF, 0, "%PDF-"),
          new Signature(ImageFormat.BMP, 0, "BM"));

  /**
   * How far into a text the root element of an SVG is looked for, behind declarations and comments.
   */
  private static final int PROLOGUE = 4096;

  static Optional<ImageFormat> formatOf(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), ISO_8859_1);
    return KNOWN.stream()
        .filter(signature -> start.startsWith(signature.text, signature.offset))
        .map(Signature::format)
        .findFirst()
        .or(() -> svg(start));
  }

  private static Optional<ImageFormat> svg(String start) {
    boolean isMarkup = start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().startsWith("<");
    return isMarkup && start.contains("<svg") ? Optional.of(ImageFormat.SVG) : Optional.empty();
  }
}
