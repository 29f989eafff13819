package touchstone.assets.sample.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.assets.sample.Sample;

class DrawingsTest {
  private static final int LARGEST_FILE = 60 * 1024;

  private static final Sample SAMPLE = Sample.load();

  @ParameterizedTest
  @MethodSource("drawings")
  void aPictureDrawnAnewEqualsTheCommittedOnePixelByPixel(Drawing drawing) throws IOException {
    BufferedImage drawn = drawing.image();
    BufferedImage committed;
    try (InputStream in = SAMPLE.openImage(drawing.name() + ".png")) {
      committed = ImageIO.read(in);
    }
    assertThat(committed.getWidth()).isEqualTo(drawn.getWidth());
    assertThat(committed.getHeight()).isEqualTo(drawn.getHeight());
    assertThat(Arrays.mismatch(pixels(drawn), pixels(committed)))
        .as("the first pixel that differs")
        .isNegative();
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void aPictureIsSmallAndBelongsToAnItem(Drawing drawing) throws IOException {
    String file = drawing.name() + ".png";
    assertThat(SAMPLE.items()).anyMatch(item -> item.images().contains(file));
    try (InputStream in = SAMPLE.openImage(file)) {
      assertThat(in.readAllBytes()).hasSizeLessThan(LARGEST_FILE);
    }
  }

  static Stream<Drawing> drawings() {
    return Drawings.all().stream();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
