package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ActiveClockTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final ActiveClock clock = new ActiveClock(() -> now, Duration.ofSeconds(60));

  private void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void standsStillUntilTheFirstKey() {
    pass(10);
    assertThat(clock.elapsed()).isZero();
    assertThat(clock.isRunning()).isFalse();
  }

  @Test
  void countsFromKeyToKeyAndUpToNow() {
    clock.activity();
    pass(20);
    clock.activity();
    pass(59);
    // 20 + 59
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(79));
    assertThat(clock.isRunning()).isTrue();
  }

  @Test
  void ofALongPauseOnlyTheStartCounts() {
    clock.activity();
    pass(3_600);
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(60));
    assertThat(clock.isRunning()).isFalse();
    clock.activity();
    pass(5);
    // 60 + 5
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(65));
  }

  @Test
  void takingStartsAnewInTheMiddleOfAPause() {
    clock.activity();
    pass(40);
    assertThat(clock.take()).isEqualTo(Duration.ofSeconds(40));
    pass(40);
    // Idle from second 60 on: 60 - 40.
    assertThat(clock.take()).isEqualTo(Duration.ofSeconds(20));
    assertThat(clock.elapsed()).isZero();
  }

  @Test
  void aClockThatIsSetBackTakesNothingAway() {
    clock.activity();
    pass(30);
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(30));
    pass(-600);
    clock.activity();
    pass(7);
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(37));
  }
}
