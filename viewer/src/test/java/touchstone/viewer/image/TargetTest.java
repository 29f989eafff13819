package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void aScreenHoldsTheWholeImageInItsShape() {
    // 4032 × 3024 into 1000 × 900: by 1000 / 4032, so 3024 × 1000 / 4032 = 750 high
    assertThat(Target.screen(1000, 900).fit(4032, 3024)).isEqualTo(new Target.Size(1000, 750));
    // Into 2000 × 300: by 300 / 3024, so 4032 × 300 / 3024 = 400 wide
    assertThat(Target.screen(2000, 300).fit(4032, 3024)).isEqualTo(new Target.Size(400, 300));
  }

  @Test
  void nothingIsEnlarged() {
    assertThat(Target.screen(1000, 900).fit(30, 20)).isEqualTo(new Target.Size(30, 20));
  }

  @Test
  void aThinImageKeepsAPixel() {
    assertThat(Target.screen(100, 100).fit(10_000, 3)).isEqualTo(new Target.Size(100, 1));
  }

  @Test
  void fullIsEveryPixel() {
    assertThat(Target.full().fit(4032, 3024)).isEqualTo(new Target.Size(4032, 3024));
  }

  @Test
  void aScreenWithoutPixelsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.screen(0, 10))
        .withMessageContaining("0 × 10");
  }
}
