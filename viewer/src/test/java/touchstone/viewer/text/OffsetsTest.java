package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  @Test
  void aSurrogatePairIsOneCodePoint() {
    Offsets offsets = Offsets.of("a😀b");
    assertThat(offsets.codePoints(1, 3)).isEqualTo(new TextRange(1, 2));
    assertThat(offsets.utf16(2)).isEqualTo(3);
  }

  @Test
  void offsetsBeyondTheTextAreItsEnd() {
    Offsets offsets = Offsets.of("😀");
    assertThat(offsets.codePoint(9)).isEqualTo(1);
    assertThat(offsets.utf16(9)).isEqualTo(2);
  }

  @Property
  void codePointsAreCountedAsJavaCountsThem(@ForAll String text) {
    Offsets offsets = Offsets.of(text);
    for (int codePoint = 0; codePoint <= text.codePointCount(0, text.length()); codePoint++) {
      int utf16 = text.offsetByCodePoints(0, codePoint);
      assertThat(offsets.utf16(codePoint)).isEqualTo(utf16);
      assertThat(offsets.codePoint(utf16)).isEqualTo(codePoint);
    }
  }
}
