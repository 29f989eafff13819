package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ByteSearchTest {
  @Property
  void itFindsWhatOneByOneWouldFind(
      @ForAll @Size(max = 40) @ByteRange(min = 64, max = 68) byte[] bytes,
      @ForAll @ByteRange(min = 0, max = 41) byte a,
      @ForAll @ByteRange(min = 0, max = 41) byte b) {
    int from = Math.min(Math.min(a, b), bytes.length);
    int to = Math.min(Math.max(a, b), bytes.length);

    assertThat(ByteSearch.indexOf(bytes, from, to, 'B'))
        .isEqualTo(oneByOne(bytes, from, to, 'B', 'B'));
    assertThat(ByteSearch.indexOf(bytes, from, to, 'A', 'D'))
        .isEqualTo(oneByOne(bytes, from, to, 'A', 'D'));
  }

  @Test
  void neighboursOfWhatIsWantedAreNotFound() {
    // 0x0b is '\n' + 1: taking one from a zero byte below it borrows from it.
    byte[] bytes = {0x0b, (byte) 0x8a, 0x09, (byte) 0xff, 0, 0x0b, 0x0b, 0x0a, 0x0b, 0x0b};

    assertThat(ByteSearch.indexOf(bytes, 0, bytes.length, '\n')).isEqualTo(7);
    assertThat(ByteSearch.indexOf(bytes, 8, bytes.length, '\n')).isEqualTo(bytes.length);
  }

  private static int oneByOne(byte[] bytes, int from, int to, char one, char other) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == one || bytes[i] == other) {
        return i;
      }
    }
    return to;
  }
}
