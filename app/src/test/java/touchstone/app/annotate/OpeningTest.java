package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.commands.Arrival;

final class OpeningTest {
  private final Deque<Runnable> writing = new ArrayDeque<>();
  private final OneItem items =
      OneItem.followedBy(List.of(List.of(OneItem.image(3))), writing::add);
  private final Opening opening = items.model().opening();

  @Test
  void anItemThatIsOpenedFromElsewhereShowsTheWordsThatWereStillBeingSaved() {
    ItemId first = openedId();
    items.model().edit(new Change.StepVerdict(1, Verdict.INCORRECT));
    items.step(1).critiqueProperty().set("It is three.");
    items.model().flushTyping();

    opening.openItem(new ItemId("%064x".formatted(2)), () -> {});
    opening.openItem(first, () -> {});
    writeAll();
    assertThat(openedId()).isEqualTo(first);
    assertThat(opening.arrivalProperty().get()).isEqualTo(Arrival.HERE);
    assertThat(items.step(1).critiqueProperty().get()).isEqualTo("It is three.");
  }

  @Test
  void anItemComesNoSoonerThanWhatWasSaidOfItIsOnTheDisk() {
    ItemId first = openedId();
    opening.openAt(1);
    writeAll();
    items.model().edit(new Change.StepVerdict(1, Verdict.INCORRECT));
    boolean[] there = {false};
    opening.openItem(first, () -> there[0] = true);
    assertThat(there[0]).as("shown while an act is being written").isFalse();
    writeAll();
    assertThat(there[0]).isTrue();
    assertThat(openedId()).isEqualTo(first);
  }

  private ItemId openedId() {
    return Objects.requireNonNull(items.model().openProperty().get()).item().id();
  }

  private void writeAll() {
    while (!writing.isEmpty()) {
      writing.poll().run();
    }
  }
}
