package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.viewer.image.Decoded.Refused;
import touchstone.viewer.image.Decoded.Shown;

class DecodeLimitsTest {
  private static final byte[][] SAMPLES =
      Stream.of("jpeg", "png", "gif", "bmp", "tiff")
          .map(format -> Pictures.encode(Pictures.quarters(), format))
          .toArray(byte[][]::new);

  static Stream<Arguments> bombs() {
    return Stream.of(
        Arguments.of(jpegOf(65_500, 65_500), 65_500, 65_500),
        Arguments.of(pngOf(2_000_000_000, 2_000_000_000), 2_000_000_000L, 2_000_000_000L),
        Arguments.of(gifOf(65_535, 65_535), 65_535, 65_535),
        Arguments.of(bmpOf(3_000_000, 2_000_000), 3_000_000, 2_000_000),
        Arguments.of(tiffOf(60_000, 60_000), 60_000, 60_000),
        Arguments.of(webpOf(16_384, 16_384), 16_384, 16_384));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aFewBytesThatClaimToBeManyPixelsCostAMessage(byte[] bytes, long width, long height) {
    ImageDecoder decoder = new ImageDecoder(DecodeLimits.STANDARD);
    Refused refused = (Refused) decoder.decode(bytes, Target.screen(100, 100));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused.width()).isEqualTo(width);
    assertThat(refused.height()).isEqualTo(height);
  }

  @Test
  void anImageTooLargeForTheMemoryAllowedIsStillShownSmall() {
    // 400 × 300 pixels of three bytes, eight more to paint and scale them: 1.3 MB in full, and
    // skipping every other row a quarter of that.
    ImageDecoder decoder = new ImageDecoder(new DecodeLimits(1_000_000, 400_000));
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (String format : new String[] {"png", "bmp", "tiff"}) {
      byte[] bytes = Pictures.encode(image, format);
      Refused full = (Refused) decoder.decode(bytes, Target.full());
      assertThat(full.reason()).isEqualTo(Reason.TOO_LARGE);
      Shown screen = (Shown) decoder.decode(bytes, Target.screen(100, 100));
      assertThat(screen.image().getWidth()).isEqualTo(100);
      assertThat(screen.fullWidth()).isEqualTo(400);
    }
  }

  @Test
  void aTextThatInflatesWithoutEndLeavesAPngAsItIs() {
    byte[] zeros = new byte[50_000_000];
    byte[] bomb = Exif.concat(Pictures.bytes("Raw profile type exif\0\0"), Exif.deflate(zeros));
    byte[] png = Exif.withChunk(Pictures.encode(Pictures.quarters(), "png"), "zTXt", bomb);
    Decoded decoded = new ImageDecoder(DecodeLimits.STANDARD).decode(png, Target.full());
    assertThat(decoded).isInstanceOf(Shown.class);
  }

  @Property(tries = 500)
  void brokenBytesGiveAnAnswer(
      @ForAll @IntRange(min = 0, max = 4) int sample,
      @ForAll @IntRange(min = 0, max = 100) int keptPercent,
      @ForAll @Size(max = 8) int[] places,
      @ForAll byte value) {
    byte[] whole = SAMPLES[sample];
    byte[] bytes = Arrays.copyOf(whole, Math.ceilDiv(whole.length * keptPercent, 100));
    for (int place : places) {
      if (bytes.length > 0) {
        bytes[Math.floorMod(place, bytes.length)] = value;
      }
    }
    Decoded decoded =
        new ImageDecoder(new DecodeLimits(100_000, 4_000_000)).decode(bytes, Target.full());
    if (decoded instanceof Shown shown) {
      assertThat((long) shown.fullWidth() * shown.fullHeight()).isLessThanOrEqualTo(100_000);
    }
  }

  @Test
  void limitsThatAllowNothingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DecodeLimits(0, 1))
        .withMessageContaining("maxPixels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DecodeLimits(1, 0))
        .withMessageContaining("maxBytes");
  }

  private static byte[] jpegOf(int width, int height) {
    byte[] jpeg = SAMPLES[0].clone();
    ByteBuffer.wrap(jpeg)
        .position(JpegHeader.read(jpeg).frameStart() + 1)
        .putShort((short) height)
        .putShort((short) width);
    return jpeg;
  }

  private static byte[] pngOf(int width, int height) {
    byte[] png = SAMPLES[1].clone();
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    return png;
  }

  private static byte[] gifOf(int width, int height) {
    byte[] gif = SAMPLES[2].clone();
    little(gif).putShort(6, (short) width).putShort(8, (short) height);
    return gif;
  }

  private static byte[] bmpOf(int width, int height) {
    byte[] bmp = SAMPLES[3].clone();
    little(bmp).putInt(18, width).putInt(22, height);
    return bmp;
  }

  private static byte[] tiffOf(int width, int height) {
    byte[] tiff = SAMPLES[4].clone();
    TiffFiles.addShort(tiff, TiffDirectory.WIDTH, width);
    TiffFiles.addShort(tiff, TiffDirectory.HEIGHT, height);
    return tiff;
  }

  private static byte[] webpOf(int width, int height) {
    int packed = (width - 1) | ((height - 1) << 14);
    return little(new byte[64])
        .put(Pictures.bytes("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\57"))
        .putInt(packed)
        .array();
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
