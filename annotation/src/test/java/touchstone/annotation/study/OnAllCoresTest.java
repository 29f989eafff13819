package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

final class OnAllCoresTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThings() throws StorageException {
    assertThat(OnAllCores.read(NUMBERS, number -> -number))
        .isEqualTo(NUMBERS.stream().map(number -> -number).toList());
    assertThat(OnAllCores.read(List.<Integer>of(), number -> number)).isEmpty();
  }

  @Test
  void afterAFailureNoOtherIsBegun() {
    Set<Integer> begun = Collections.synchronizedSet(new TreeSet<>());
    StorageException failure = new StorageException(Reason.DAMAGED, "torn");

    assertThatThrownBy(
            () ->
                OnAllCores.read(
                    NUMBERS,
                    number -> {
                      begun.add(number);
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(begun).hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
  }
}
