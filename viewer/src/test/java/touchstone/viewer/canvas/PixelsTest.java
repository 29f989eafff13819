package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PixelsTest {
  @Test
  void halvingTakesTheMeanOfFour() {
    // Alpha: (255 + 255 + 255 + 0 + 2) / 4 = 191; red: (8 + 4 + 0 + 0 + 2) / 4 = 3; green stays;
    // blue: (1 + 1 + 1 + 0 + 2) / 4 = 1.
    Pixels pixels = new Pixels(2, 2, new int[] {0xff080001, 0xff040001, 0xff000001, 0});

    assertPixels(pixels.halved(1), 1, 1, 0xbf030001);
  }

  @Test
  void whiteStaysWhite() {
    Pixels pixels = new Pixels(2, 2, new int[] {-1, -1, -1, -1});

    assertPixels(pixels.halved(1), 1, 1, -1);
  }

  @Test
  void theLastColumnOfAnOddWidthCountsTwice() {
    Pixels pixels = new Pixels(3, 1, new int[] {0xff000000, 0xff000000, 0xffffffff});

    assertPixels(pixels.halved(1), 2, 1, 0xff000000, 0xffffffff);
  }

  @Test
  void halvingTwiceTakesTheMeanOfSixteen() {
    int[] argb = new int[16];
    argb[5] = 0xa0000000;

    // 160 / 4 = 40, 40 / 4 = 10.
    assertPixels(new Pixels(4, 4, argb).halved(2), 1, 1, 0x0a000000);
  }

  @Test
  void enlargingRepeatsEachPixel() {
    assertPixels(new Pixels(2, 1, new int[] {1, 2}).enlarged(2), 4, 2, 1, 1, 2, 2, 1, 1, 2, 2);
  }

  private static void assertPixels(Pixels pixels, int width, int height, int... argb) {
    assertThat(pixels.width()).isEqualTo(width);
    assertThat(pixels.height()).isEqualTo(height);
    assertThat(pixels.argb()).containsExactly(argb);
  }
}
