package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
  /**
   * Stored are two rows of three pixels, 1 2 3 and 4 5 6. EXIF tells where the stored row 0 and
   * column 0 belong: 1 top left, 2 top right, 3 bottom right, 4 bottom left, 5 left top, 6 right
   * top, 7 right bottom, 8 left bottom.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 123456",
    "2, 321654",
    "3, 654321",
    "4, 456123",
    "5, 142536",
    "6, 415263",
    "7, 635241",
    "8, 362514",
    "0, 123456",
    "9, 123456",
    "-1, 123456"
  })
  void pixelsAreTurnedAsExifDefinesIt(long exif, String upright) {
    int[] stored = {1, 2, 3, 4, 5, 6};
    assertThat(Orientation.ofExif(exif).upright(stored, 3, 2))
        .containsExactly(upright.chars().map(digit -> digit - '0').toArray());
  }

  /** Each orientation undoes itself, but for the quarter turns, which undo each other. */
  @Property(tries = 200)
  void turningBackGivesWhatWasStored(
      @ForAll Orientation orientation,
      @ForAll @IntRange(min = 1, max = 70) int width,
      @ForAll @IntRange(min = 1, max = 70) int height) {
    int[] stored = new int[width * height];
    for (int i = 0; i < stored.length; i++) {
      stored[i] = i;
    }
    Pixels back =
        new Pixels(stored, width, height).upright(orientation).upright(inverse(orientation));
    assertThat(back.argb()).containsExactly(stored);
    assertThat(back.width()).isEqualTo(width);
    assertThat(back.height()).isEqualTo(height);
  }

  private static Orientation inverse(Orientation orientation) {
    return switch (orientation) {
      case TURNED_LEFT -> Orientation.TURNED_RIGHT;
      case TURNED_RIGHT -> Orientation.TURNED_LEFT;
      default -> orientation;
    };
  }
}
