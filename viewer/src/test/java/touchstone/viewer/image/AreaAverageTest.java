package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AreaAverageTest {
  @Test
  void aPixelIsTheMeanOfThoseThatItCovers() {
    Pixels source = new Pixels(new int[] {grey(10), grey(20), grey(30), grey(60)}, 2, 2);
    // (10 + 20 + 30 + 60) / 4 = 30
    assertThat(source.scaled(new Target.Size(1, 1)).argb()).containsExactly(grey(30));
  }

  @Test
  void aPixelThatIsCoveredInPartCountsInPart() {
    Pixels source = new Pixels(new int[] {grey(0), grey(90), grey(240)}, 3, 1);
    // Each new pixel covers 1.5 old ones: (0 + 90 / 2) / 1.5 = 30 and (90 / 2 + 240) / 1.5 = 190
    assertThat(source.scaled(new Target.Size(2, 1)).argb()).containsExactly(grey(30), grey(190));
  }

  @Test
  void rowsAreAveragedAsColumnsAre() {
    Pixels source = new Pixels(new int[] {grey(0), grey(90), grey(240)}, 1, 3);
    assertThat(source.scaled(new Target.Size(1, 2)).argb()).containsExactly(grey(30), grey(190));
  }

  @Test
  void theColourOfWhatIsTransparentDoesNotSeepIn() {
    // Premultiplied, a transparent pixel is 0 whatever its colour was: half of opaque red is left.
    Pixels source = new Pixels(new int[] {0xffff0000, 0}, 2, 1);
    assertThat(source.scaled(new Target.Size(1, 1)).argb()).containsExactly(0x80800000);
  }

  @Property(tries = 200)
  void whatIsOfOneColourStaysSo(
      @ForAll @IntRange(min = 1, max = 60) int width,
      @ForAll @IntRange(min = 1, max = 60) int height,
      @ForAll @IntRange(min = 1, max = 60) int newWidth,
      @ForAll @IntRange(min = 1, max = 60) int newHeight,
      @ForAll @IntRange(min = 0, max = 255) int level) {
    int[] argb = new int[width * height];
    Arrays.fill(argb, grey(level));
    Target.Size size = new Target.Size(Math.min(width, newWidth), Math.min(height, newHeight));
    assertThat(new Pixels(argb, width, height).scaled(size).argb()).containsOnly(grey(level));
  }

  private static int grey(int level) {
    return 0xff000000 | (level * 0x010101);
  }
}
