package touchstone.annotation.item;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static touchstone.annotation.contract.Samples.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.contract.ItemsContract;

final class InMemoryItemsTest extends ItemsContract {
  @Override
  protected Items holding(List<Item> items) {
    return new InMemoryItems(items);
  }

  @Test
  void numbersHaveNoGaps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InMemoryItems(List.of(item(1, 1), item(3, 1))))
        .withMessageContaining("not its place 2: 3");
  }
}
