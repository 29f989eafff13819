package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHeaderTest {
  @ParameterizedTest
  @CsvSource({
    "jpeg, image/jpeg, 24",
    "png, image/png, 24",
    "gif, image/gif, 8",
    "bmp, image/bmp, 24",
    "tiff, image/tiff, 24"
  })
  void theHeaderTellsWhatAFileHolds(String format, String mediaType, int bitsPerPixel) {
    byte[] bytes = Pictures.encode(Pictures.quarters(), format);
    ImageHeader header = ImageHeader.read(bytes).orElseThrow();
    assertThat(header.mediaType()).isEqualTo(mediaType);
    assertThat(header.width()).isEqualTo(Pictures.WIDTH);
    assertThat(header.height()).isEqualTo(Pictures.HEIGHT);
    assertThat(header.bitsPerPixel()).isEqualTo(bitsPerPixel);
    assertThat(header.orientation()).isEqualTo(Orientation.UPRIGHT);
  }

  @Test
  void aHeaderThatIsCutOffTellsNothing() {
    byte[] png = Pictures.encode(Pictures.quarters(), "png");
    assertThat(ImageHeader.read(Arrays.copyOf(png, 20))).isEmpty();
  }

  @Test
  void aFormatKnownByNameOnlyHasNoHeader() {
    byte[] avif = Pictures.bytes("\0\0\0\40ftypavif");
    assertThat(ImageFormat.of(avif)).contains(ImageFormat.AVIF);
    assertThat(ImageHeader.read(avif)).isEmpty();
  }

  @Test
  void moreThanALongCountsAsMostALongCanCount() {
    ImageHeader header =
        new ImageHeader(ImageFormat.TIFF, Long.MAX_VALUE, 3, 8, Orientation.UPRIGHT);
    assertThat(header.pixels()).isEqualTo(Long.MAX_VALUE);
  }
}
