package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.viewer.image.Decoded.Refused;
import touchstone.viewer.image.Decoded.Shown;

class SharedImagesTest {
  private static final Target SCREEN = Target.screen(100, 80);

  /**
   * A JPEG shrunk by its own coefficients is a little crisper; a picture turned the wrong way is
   * off by 20 and more.
   */
  private static final double ALIKE = 5;

  private final ImageDecoder decoder = new ImageDecoder(DecodeLimits.STANDARD);

  @TestFactory
  Stream<DynamicTest> everyFileIsShownOrRefusedAsTheTableSays() throws IOException {
    return Expected.table().stream()
        .map(row -> dynamicTest(row.folder() + "/" + row.file(), () -> check(row)));
  }

  @Test
  void everyFileHasARowInTheTable() throws IOException {
    Set<String> known = Expected.table().stream().map(Expected::file).collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    for (String folder : SharedImages.FOLDERS) {
      for (Path file : SharedImages.list(folder)) {
        found.add(file.getFileName().toString());
      }
    }
    assertThat(known).containsAll(found);
  }

  /** The figure in the middle, which names the orientation, is all that differs. */
  @ParameterizedTest
  @ValueSource(strings = {"exif_Landscape_3.jpg", "exif_Landscape_6.jpg", "exif_Landscape_8.jpg"})
  void aPhotographLooksTheSameWhicheverWayItIsStored(String file) throws IOException {
    Target small = Target.screen(60, 40);
    byte[] reference = SharedImages.read("images-awkward", "exif_Landscape_1.jpg");
    byte[] turned = SharedImages.read("images-awkward", file);
    Shown expected = (Shown) decoder.decode(reference, small);
    Shown shown = (Shown) decoder.decode(turned, small);
    assertThat(Pictures.difference(shown.image(), expected.image())).isLessThan(2);
  }

  private void check(Expected row) throws IOException {
    byte[] bytes = SharedImages.read(row.folder(), row.file());
    Decoded full = decoder.decode(bytes, Target.full());
    Decoded screen = decoder.decode(bytes, SCREEN);
    switch (full) {
      case Shown shown -> {
        assertThat(shown.incomplete() ? "INCOMPLETE" : "SHOWN").isEqualTo(row.outcome());
        checkFull(shown, row);
        checkScreen((Shown) screen, shown);
      }
      case Refused refused -> {
        assertThat(refused.reason()).hasToString(row.outcome());
        assertThat(refused.width()).isEqualTo(row.width());
        assertThat(refused.height()).isEqualTo(row.height());
        assertThat(screen).isEqualTo(refused);
      }
    }
  }

  private static void checkFull(Shown shown, Expected row) {
    assertThat(shown.fullWidth()).isEqualTo(row.width());
    assertThat(shown.fullHeight()).isEqualTo(row.height());
    assertThat(shown.reduced()).isFalse();
    Image image = shown.image();
    for (Expected.Pixel pixel : row.pixels()) {
      int actual = image.getPixelReader().getArgb(pixel.x(), pixel.y());
      assertThat(Pictures.distance(actual, pixel.argb()))
          .as("%s is #%08x", pixel, actual)
          .isLessThanOrEqualTo(row.tolerance());
    }
  }

  /** Decoding straight to a smaller size gives the same picture as scaling the whole one. */
  private static void checkScreen(Shown screen, Shown full) {
    Target.Size size = SCREEN.fit(full.fullWidth(), full.fullHeight());
    assertThat(screen.image().getWidth()).isEqualTo(size.width());
    assertThat(screen.image().getHeight()).isEqualTo(size.height());
    assertThat(screen.fullWidth()).isEqualTo(full.fullWidth());
    assertThat(screen.fullHeight()).isEqualTo(full.fullHeight());
    Image reduced = Pixels.of(full.image()).scaled(size).toImage();
    assertThat(Pictures.difference(screen.image(), reduced)).isLessThan(ALIKE);
  }
}
