package touchstone.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WhenQuietTest {
  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final List<BooleanSupplier> begun = new ArrayList<>();
  private final Waiting wait = new Waiting();
  private final Deque<WhenQuiet> stirred = new ArrayDeque<>();
  private final WhenQuiet reading =
      new WhenQuiet(begun::add, new Background(workers::add, Runnable::run), wait);

  /** A delay that is over when told. */
  private static final class Waiting implements Delay {
    private @Nullable Runnable action;

    @Override
    public void restart(Runnable next) {
      action = next;
    }

    @Override
    public void cancel() {
      action = null;
    }

    void end() {
      Runnable due = action;
      action = null;
      if (due != null) {
        due.run();
      }
    }
  }

  private void work() {
    while (!workers.isEmpty()) {
      workers.remove().run();
    }
  }

  @Test
  void nothingIsBegunBeforeItIsQuiet() {
    reading.news();
    reading.stir();
    work();
    assertThat(begun).isEmpty();

    wait.end();
    work();

    assertThat(begun).hasSize(1);
  }

  @Test
  void whateverIsDoneGivesItUpAndItIsBegunAnewAfterwards() {
    List<Boolean> wanted = new ArrayList<>();
    WhenQuiet interrupted =
        new WhenQuiet(
            asked -> {
              wanted.add(asked.getAsBoolean());
              if (!stirred.isEmpty()) {
                stirred.removeFirst().stir();
              }
              wanted.add(asked.getAsBoolean());
            },
            new Background(workers::add, Runnable::run),
            wait);
    stirred.add(interrupted);
    interrupted.news();
    wait.end();
    work();
    assertThat(wanted).containsExactly(true, false);

    wait.end();
    work();

    assertThat(wanted).containsExactly(true, false, true, true);
  }

  @Test
  void whatIsDoneIsNotDoneAgainUntilThereIsNews() {
    reading.news();
    wait.end();
    work();

    reading.stir();
    wait.end();
    work();
    assertThat(begun).hasSize(1);

    reading.news();
    wait.end();
    work();
    assertThat(begun).hasSize(2);
  }

  @Test
  void itIsNotWantedOnceItsThreadIsToEnd() {
    List<Boolean> wanted = new ArrayList<>();
    WhenQuiet closing =
        new WhenQuiet(
            asked -> {
              Thread.currentThread().interrupt();
              wanted.add(asked.getAsBoolean());
            },
            new Background(Runnable::run, Runnable::run),
            wait);
    closing.news();

    wait.end();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(wanted).containsExactly(false);
  }

  @Test
  void nothingIsEverBegunWithoutNews() {
    reading.stir();
    wait.end();
    work();

    assertThat(begun).isEmpty();
  }
}
