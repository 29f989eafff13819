package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.viewer.image.Pictures.BLUE;
import static touchstone.viewer.image.Pictures.GREEN;
import static touchstone.viewer.image.Pictures.RED;
import static touchstone.viewer.image.Pictures.WHITE;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.viewer.image.Decoded.Refused;
import touchstone.viewer.image.Decoded.Shown;

class ImageDecoderTest {
  private final ImageDecoder decoder = new ImageDecoder(DecodeLimits.STANDARD);

  @ParameterizedTest
  @CsvSource({"png, PNG", "gif, GIF", "bmp, BMP", "tiff, TIFF"})
  void losslessFormatsAreShownPixelByPixel(String name, ImageFormat format) {
    Shown shown = show(Pictures.encode(Pictures.quarters(), name), Target.full());
    assertThat(shown.format()).isEqualTo(format);
    assertThat(shown.fullWidth()).isEqualTo(Pictures.WIDTH);
    assertThat(shown.fullHeight()).isEqualTo(Pictures.HEIGHT);
    assertThat(shown.reduced()).isFalse();
    assertThat(shown.incomplete()).isFalse();
    assertThat(Pictures.quarterColours(shown.image())).containsExactly(RED, GREEN, BLUE, WHITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
  void aScreenGetsNoMorePixelsThanItHas(String name) {
    Shown shown = show(Pictures.encode(Pictures.quarters(), name), Target.screen(16, 100));
    assertThat(shown.image().getWidth()).isEqualTo(16);
    assertThat(shown.image().getHeight()).isEqualTo(8);
    assertThat(shown.fullWidth()).isEqualTo(Pictures.WIDTH);
    assertThat(shown.reduced()).isTrue();
    // 16 × 8 pixels of four bytes
    assertThat(shown.bytes()).isEqualTo(512);
  }

  @Test
  void transparencyIsKept() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x80ff0000);
    Image shown = show(Pictures.encode(image, "png"), Target.full()).image();
    assertThat(shown.getPixelReader().getArgb(0, 0)).isEqualTo(0x80ff0000);
    assertThat(shown.getPixelReader().getArgb(1, 0) >>> 24).isZero();
  }

  @ParameterizedTest
  @CsvSource({"png, 10", "png, 11", "jpeg, 10", "tiff, 10", "tiff, 11"})
  void greyStaysAsBrightAsItWas(String format, int bufferedImageType) {
    BufferedImage grey = new BufferedImage(16, 16, bufferedImageType);
    int[] sample = {grey.getSampleModel().getSampleSize(0) == 16 ? 0x6060 : 0x60};
    for (int i = 0; i < 256; i++) {
      grey.getRaster().setPixel(i % 16, i / 16, sample);
    }
    Image shown = show(Pictures.encode(grey, format), Target.full()).image();
    assertThat(shown.getPixelReader().getArgb(8, 8)).isEqualTo(0xff606060);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5})
  void greyWithAlphaStaysAsBrightAsItWasEvenInABrokenFile(double kept) {
    BufferedImage grey = Noise.greyWithAlpha(64, 64);
    byte[] png = Pictures.encode(grey, "png");
    Image shown = show(Arrays.copyOf(png, (int) (kept * png.length)), Target.full()).image();
    int[] greyAndAlpha = grey.getRaster().getPixel(20, 10, new int[2]);
    int expected = (greyAndAlpha[1] << 24) | (greyAndAlpha[0] * 0x010101);
    assertThat(Pictures.distance(shown.getPixelReader().getArgb(20, 10), expected))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void nobodyCanWriteTheImageShown() {
    Image turned = show(Pictures.encode(Pictures.quarters(), "gif"), Target.full()).image();
    assertThat(turned).isInstanceOf(WritableImage.class);
    Assertions.assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((WritableImage) turned).getPixelWriter().setArgb(0, 0, 0));
  }

  @Test
  void theFirstFrameOfAGifLiesWhereItBelongs() {
    byte[] gif = Pictures.encode(Pictures.quarters(), "gif");
    // A screen of 80 × 50, the frame 10 to the right and 5 down: the frame's descriptor begins with
    // a comma behind the palette.
    int frame = GifFiles.firstFrame(gif);
    gif[6] = 80;
    gif[8] = 50;
    gif[frame + 1] = 10;
    gif[frame + 3] = 5;
    Shown shown = show(gif, Target.full());
    assertThat(shown.fullWidth()).isEqualTo(80);
    assertThat(shown.fullHeight()).isEqualTo(50);
    assertThat(shown.image().getPixelReader().getArgb(9, 5)).isZero();
    assertThat(shown.image().getPixelReader().getArgb(10, 5)).isEqualTo(RED);
    assertThat(shown.image().getPixelReader().getArgb(73, 36)).isEqualTo(WHITE);
    assertThat(shown.image().getPixelReader().getArgb(73, 37)).isZero();
  }

  @Test
  void aJpegThatTellsItsHeightAtTheEndIsShown() {
    byte[] jpeg = Pictures.encode(Pictures.quarters(), "jpeg");
    int height = JpegHeader.read(jpeg).frameStart() + 1;
    jpeg[height] = 0;
    jpeg[height + 1] = 0;
    byte[] numberOfLines = {(byte) 0xff, (byte) 0xdc, 0, 4, 0, Pictures.HEIGHT};
    int end = jpeg.length - 2;
    byte[] late =
        Exif.concat(
            Arrays.copyOf(jpeg, end), numberOfLines, Arrays.copyOfRange(jpeg, end, jpeg.length));
    assertThat(show(late, Target.full()).fullHeight()).isEqualTo(Pictures.HEIGHT);
  }

  @Test
  void aJpegThatWasCutOffIsShownAsIncomplete() {
    byte[] jpeg = Pictures.encode(Pictures.quarters(), "jpeg");
    Shown shown = show(Arrays.copyOf(jpeg, jpeg.length - 40), Target.full());
    assertThat(shown.incomplete()).isTrue();
    int first = shown.image().getPixelReader().getArgb(4, 4);
    assertThat(Pictures.distance(first, RED)).isLessThanOrEqualTo(6);
  }

  @Test
  void whatIsMissingOfAPngIsTransparent() {
    byte[] png = Pictures.encode(Noise.image(100, 100), "png");
    Shown shown = show(Arrays.copyOf(png, png.length / 2), Target.full());
    assertThat(shown.incomplete()).isTrue();
    Image whole = show(png, Target.full()).image();
    assertThat(shown.image().getPixelReader().getArgb(50, 10))
        .isEqualTo(whole.getPixelReader().getArgb(50, 10));
    assertThat(shown.image().getPixelReader().getArgb(50, 99)).isZero();
  }

  @Test
  void theTopOfABmpThatWasCutOffIsTransparent() {
    // It is stored from the bottom up.
    byte[] bmp = Pictures.encode(Pictures.quarters(), "bmp");
    Shown shown = show(Arrays.copyOf(bmp, bmp.length / 2), Target.full());
    assertThat(shown.incomplete()).isTrue();
    assertThat(shown.image().getPixelReader().getArgb(1, Pictures.HEIGHT - 1)).isEqualTo(BLUE);
    assertThat(shown.image().getPixelReader().getArgb(1, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "'a text', NOT_AN_IMAGE",
    "'GIF89a', DAMAGED",
    "'%PDF-1.7', UNSUPPORTED_FORMAT",
    "'<?xml version=\"1.0\"?><svg/>', UNSUPPORTED_FORMAT",
    "'<html><body/></html>', NOT_AN_IMAGE"
  })
  void whatIsNoImageIsRefusedForWhatItIs(String text, Reason reason) {
    Refused refused = (Refused) decoder.decode(Pictures.bytes(text), Target.full());
    assertThat(refused.reason()).isEqualTo(reason);
  }

  private Shown show(byte[] bytes, Target target) {
    return (Shown) decoder.decode(bytes, target);
  }
}
