package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ItemNumbersTest {
  @Test
  void placesAreFoundAndSlicesStopAtTheEnd() {
    ItemNumbers numbers = ItemNumbers.of(5, 3, 9);
    assertThat(numbers.indexOf(9)).isEqualTo(2);
    assertThat(numbers.indexOf(4)).isEqualTo(-1);
    assertThat(numbers.slice(1, 7)).isEqualTo(ItemNumbers.of(3, 9));
    assertThat(numbers.slice(3, 7)).isEqualTo(ItemNumbers.NONE);
  }

  @Test
  void whatIsNoNumberOfAnItemIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ItemNumbers.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ItemNumbers.of(1L << 31));
  }

  @Property(tries = 50)
  void aShuffleKeepsTheNumbersAndAnyTwoInTheSameOrder(
      @ForAll int seed, @ForAll @IntRange(max = 300) int size) {
    ItemNumbers shuffled = ItemNumbers.of(LongStream.rangeClosed(1, size)).shuffled(seed);

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(range(size));
    ItemNumbers odd =
        ItemNumbers.of(LongStream.rangeClosed(1, size).filter(number -> number % 2 == 1));
    assertThat(odd.shuffled(seed))
        .isEqualTo(ItemNumbers.of(shuffled.stream().filter(number -> number % 2 == 1)));
  }

  private static java.util.List<Long> range(int size) {
    return LongStream.rangeClosed(1, size).boxed().toList();
  }

  /** Where a number lands is nearly independent of the number, and of where it lands elsewhere. */
  @Test
  void aShuffleMixes() {
    int size = 10_000;
    ItemNumbers first = ItemNumbers.of(LongStream.rangeClosed(1, size)).shuffled(1);
    ItemNumbers second = ItemNumbers.of(LongStream.rangeClosed(1, size)).shuffled(2);

    assertThat(Math.abs(correlation(first, ItemNumbers.of(LongStream.rangeClosed(1, size)))))
        .isLessThan(0.05);
    assertThat(Math.abs(correlation(first, second))).isLessThan(0.05);
  }

  /** Spearman's, of numbers at the same places; both hold 1 to n. */
  private static double correlation(ItemNumbers one, ItemNumbers other) {
    double n = one.size();
    double squares = 0;
    for (int index = 0; index < n; index++) {
      double difference = one.at(index) - other.at(index);
      squares += difference * difference;
    }
    return 1 - 6 * squares / (n * (n * n - 1));
  }
}
