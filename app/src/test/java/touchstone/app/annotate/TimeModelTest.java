package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.app.tasks.Delay;

final class TimeModelTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private Duration reading = Duration.ZERO;
  private Runnable tick = () -> {};
  private final OneItem items = OneItem.followedBy(List.of(List.of(OneItem.image(3))));
  private final TimeModel time = new TimeModel(items.model(), this::read, new Tick());

  /** The clock goes on by itself where a test lets reading it take time. */
  private Instant read() {
    now = now.plus(reading);
    return now;
  }

  @Test
  void timeIsShownAndKeptByStepAndComesBackWithIt() throws Exception {
    workFor(12);
    assertThat(onStep()).isEqualTo(Duration.ofSeconds(12));
    items.model().focusOnStep(2);
    assertThat(onStep()).isZero();
    workFor(30);
    items.model().focusOnStep(0);
    workFor(4);
    assertThat(onStep()).isEqualTo(Duration.ofSeconds(4));
    items.model().focusOnStep(1);
    workFor(1);
    // 12 + 1 on the step, and 30 and 4 elsewhere.
    assertThat(onStep()).isEqualTo(Duration.ofSeconds(13));
    assertThat(onItem()).isEqualTo(Duration.ofSeconds(47));

    items.model().opening().next();
    assertThat(onStep()).isZero();
    assertThat(kept(1)).containsOnly(entry(0, 4_000), entry(1, 13_000), entry(2, 30_000));
    items.model().opening().previous();
    assertThat(onStep()).isEqualTo(Duration.ofSeconds(13));
    assertThat(onItem()).isEqualTo(Duration.ofSeconds(47));
  }

  @Test
  void whoIsAwayForLongIsCountedForAMinute() throws Exception {
    workFor(5);
    workFor(3_600);
    assertThat(onItem()).isEqualTo(Duration.ofSeconds(65));
    workFor(10);
    time.flush();
    // 5 until the last key, 60 of the pause, and 10 after it.
    assertThat(kept(1)).containsOnly(entry(1, 75_000));
  }

  @Test
  void aShortTimeOnAStepThatWasPassedThroughIsWrittenWithTheItem() throws Exception {
    workFor(0);
    now = now.plusMillis(400);
    items.model().focusOnStep(2);
    workFor(2);
    items.model().focusOnStep(3);
    assertThat(kept(1)).containsOnly(entry(2, 2_000));
    time.flush();
    assertThat(kept(1)).containsOnly(entry(1, 400), entry(2, 2_000));
  }

  @Test
  void theStepThatWasLeftIsNotChargedWithTheNextItem() throws Exception {
    items.model().focusOnStep(3);
    workFor(5);
    reading = Duration.ofMillis(5);
    items.model().opening().next();
    time.activity();
    time.flush();
    assertThat(kept(2)).containsOnlyKeys(1);
  }

  /** A key, and so many seconds after it. */
  private void workFor(long seconds) {
    time.activity();
    now = now.plusSeconds(seconds);
    tick.run();
  }

  private Duration onItem() {
    return time.spentProperty().get().onItem();
  }

  private Duration onStep() {
    assertThat(time.spentProperty().get().step()).isEqualTo(items.model().focusedStep());
    return time.spentProperty().get().onStep();
  }

  private SortedMap<Integer, Long> kept(long number) throws Exception {
    Item item = items.bench().items().at(number).orElseThrow();
    return items.bench().judgments().of(item.id()).of(new Annotator("a1")).time();
  }

  private static Map.Entry<Integer, Long> entry(int step, long milliseconds) {
    return Map.entry(step, milliseconds);
  }

  private final class Tick implements Delay {
    @Override
    public void restart(Runnable action) {
      tick = action;
    }

    @Override
    public void cancel() {
      tick = () -> {};
    }
  }
}
