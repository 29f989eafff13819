package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.viewer.image.Pictures.BLUE;
import static touchstone.viewer.image.Pictures.GREEN;
import static touchstone.viewer.image.Pictures.RED;
import static touchstone.viewer.image.Pictures.WHITE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.viewer.image.Decoded.Shown;

class OrientedFilesTest {
  private static final byte[] JPEG = Pictures.encode(Pictures.quarters(), "jpeg");
  private static final byte[] PNG = Pictures.encode(Pictures.quarters(), "png");

  private final ImageDecoder decoder = new ImageDecoder(DecodeLimits.STANDARD);

  static Stream<Arguments> orientations() {
    // Stored are red and green above, blue and white below.
    return Stream.of(
        Arguments.of(1, new int[] {RED, GREEN, BLUE, WHITE}),
        Arguments.of(2, new int[] {GREEN, RED, WHITE, BLUE}),
        Arguments.of(3, new int[] {WHITE, BLUE, GREEN, RED}),
        Arguments.of(4, new int[] {BLUE, WHITE, RED, GREEN}),
        Arguments.of(5, new int[] {RED, BLUE, GREEN, WHITE}),
        Arguments.of(6, new int[] {BLUE, RED, WHITE, GREEN}),
        Arguments.of(7, new int[] {WHITE, GREEN, BLUE, RED}),
        Arguments.of(8, new int[] {GREEN, WHITE, RED, BLUE}));
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void aJpegIsTurnedAsItsExifSegmentSays(int orientation, int[] quarters) {
    check(Exif.withSegment(JPEG, 0xe1, Exif.block(orientation)), orientation, quarters);
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void aPngIsTurnedAsItsExifChunkSays(int orientation, int[] quarters) {
    byte[] exif = Exif.tiff(orientation, ByteOrder.LITTLE_ENDIAN);
    check(Exif.withChunk(PNG, "eXIf", exif), orientation, quarters);
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void aTiffIsTurnedAsItsTagSays(int orientation, int[] quarters) {
    byte[] tiff = Pictures.encode(Pictures.quarters(), "tiff");
    TiffFiles.addShort(tiff, TiffDirectory.ORIENTATION, orientation);
    check(tiff, orientation, quarters);
  }

  private void check(byte[] bytes, int orientation, int[] quarters) {
    boolean swapped = orientation >= 5;
    Shown full = (Shown) decoder.decode(bytes, Target.full());
    assertThat(full.fullWidth()).isEqualTo(swapped ? Pictures.HEIGHT : Pictures.WIDTH);
    assertThat(full.fullHeight()).isEqualTo(swapped ? Pictures.WIDTH : Pictures.HEIGHT);
    checkQuarters(full, quarters);

    Shown screen = (Shown) decoder.decode(bytes, Target.screen(20, 20));
    assertThat(screen.image().getWidth()).isEqualTo(swapped ? 10 : 20);
    assertThat(screen.image().getHeight()).isEqualTo(swapped ? 20 : 10);
    checkQuarters(screen, quarters);
  }

  /** JPEG doesn't keep pure colours quite pure. */
  private static void checkQuarters(Shown shown, int[] quarters) {
    int[] actual = Pictures.quarterColours(shown.image());
    for (int i = 0; i < quarters.length; i++) {
      assertThat(Pictures.distance(actual[i], quarters[i]))
          .as("quarter %d is #%08x", i, actual[i])
          .isLessThanOrEqualTo(6);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void imageMagicksRawProfileIsUnderstood(boolean compressed) {
    String hex = HexFormat.of().formatHex(Exif.block(6));
    byte[] text =
        Pictures.bytes("\nexif\n      32\n" + hex.substring(0, 40) + "\n" + hex.substring(40));
    byte[] png =
        compressed
            ? Exif.withChunk(
                PNG,
                "zTXt",
                Exif.concat(Pictures.bytes("Raw profile type exif\0\0"), Exif.deflate(text)))
            : Exif.withChunk(
                PNG, "tEXt", Exif.concat(Pictures.bytes("Raw profile type exif\0"), text));
    assertThat(orientationOf(png)).isEqualTo(Orientation.TURNED_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void xmpInAPngIsUnderstood(boolean compressed) {
    byte[] xmp = Pictures.bytes(Exif.xmp(8));
    byte[] png =
        Exif.withChunk(
            PNG,
            "iTXt",
            Exif.concat(
                Pictures.bytes("XML:com.adobe.xmp\0" + (compressed ? "\1" : "\0") + "\0en\0\0"),
                compressed ? Exif.deflate(xmp) : xmp));
    assertThat(orientationOf(png)).isEqualTo(Orientation.TURNED_LEFT);
  }

  @Test
  void xmpInAJpegIsUnderstood() {
    byte[] block = Pictures.bytes("http://ns.adobe.com/xap/1.0/\0" + Exif.xmp(3));
    assertThat(orientationOf(Exif.withSegment(JPEG, 0xe1, block)))
        .isEqualTo(Orientation.TURNED_HALF);
  }

  @Test
  void exifCountsBeforeXmp() {
    byte[] xmp = Pictures.bytes("http://ns.adobe.com/xap/1.0/\0" + Exif.xmp(3));
    byte[] both = Exif.withSegment(Exif.withSegment(JPEG, 0xe1, Exif.block(6)), 0xe1, xmp);
    assertThat(orientationOf(both)).isEqualTo(Orientation.TURNED_RIGHT);
  }

  @Test
  void aWebpIsTurnedAsItsExifChunkSays() {
    byte[] exif = Exif.tiff(8, ByteOrder.LITTLE_ENDIAN);
    byte[] webp =
        ByteBuffer.allocate(64)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(Pictures.bytes("RIFF\0\0\0\0WEBPVP8X"))
            .putInt(10)
            .put(new byte[] {8, 0, 0, 0, 63, 0, 0, 31, 0, 0})
            .put(Pictures.bytes("EXIF"))
            .putInt(exif.length)
            .put(exif)
            .array();
    ImageHeader header = ImageHeader.read(webp).orElseThrow();
    // A canvas is stored less one.
    assertThat(header.width()).isEqualTo(64);
    assertThat(header.height()).isEqualTo(32);
    assertThat(header.uprightSize()).isEqualTo(new Target.Size(32, 64));
    assertThat(header.orientation()).isEqualTo(Orientation.TURNED_LEFT);
  }

  @Test
  void brokenExifLeavesTheImageAsItIsStored() {
    byte[] broken = Exif.withSegment(JPEG, 0xe1, Pictures.bytes("Exif\0\0MM\0*\177\177\177\177"));
    assertThat(orientationOf(broken)).isEqualTo(Orientation.UPRIGHT);
  }

  private static Orientation orientationOf(byte[] bytes) {
    return ImageHeader.read(bytes).orElseThrow().orientation();
  }
}
