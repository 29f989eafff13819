package touchstone.app.insights;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Following;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyOutline;
import touchstone.annotation.study.Subject;
import touchstone.app.insights.InsightsState.Filling;

/** Computes the values of each critic as soon as it is read. Safe for use by several threads. */
final class PointsSoFar implements Following {
  private final BooleanSupplier wanted;
  private final Function<Contender, Scorecard> scoring;
  private final Consumer<Filling> teller;
  private final Map<Subject, Scorecard> cards = new ConcurrentHashMap<>();
  private volatile @Nullable StudyOutline outline;

  /**
   * Makes one that has none.
   *
   * @param scoring called by several threads
   * @param teller takes all values again whenever there are more
   */
  PointsSoFar(
      BooleanSupplier wanted, Function<Contender, Scorecard> scoring, Consumer<Filling> teller) {
    this.wanted = wanted;
    this.scoring = scoring;
    this.teller = teller;
  }

  @Override
  public boolean isWanted() {
    return wanted.getAsBoolean();
  }

  @Override
  public void begun(StudyOutline begun) {
    outline = begun.ofFirstSamples();
    tell();
  }

  @Override
  public void read(Contender critic) {
    StudyOutline begun = outline;
    if (begun != null
        && critic.subject() instanceof Subject.Critic(var run)
        && begun.critics().contains(run)) {
      cards.put(critic.subject(), scoring.apply(critic));
      tell();
    }
  }

  /** One at a time, so that what is told last is the most. */
  private synchronized void tell() {
    StudyOutline begun = outline;
    if (begun != null) {
      teller.accept(new Filling(begun, cards));
    }
  }

  Optional<Scorecard> card(Contender contender) {
    return Optional.ofNullable(cards.get(contender.subject()));
  }
}
