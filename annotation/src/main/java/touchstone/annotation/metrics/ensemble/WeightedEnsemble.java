package touchstone.annotation.metrics.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Truth;

/**
 * Critics that vote by how good they are. A vote weighs the log odds of the critic's accuracy, the
 * best weight where critics err independently (Nitzan and Paroush, International Economic Review
 * 1982), and nothing where it is right less than half the time.
 *
 * <p>Accuracies are cross-validated: those that weigh the votes on an item come from the other
 * folds, and the fold of an item follows from its id alone.
 */
public final class WeightedEnsemble {
  private final Reading reading;
  private final int folds;

  public WeightedEnsemble(Reading reading, int folds) {
    if (folds < 2) {
      throw new IllegalArgumentException("folds are fewer than 2: " + folds);
    }
    this.reading = reading;
    this.folds = folds;
  }

  /** The joint critique of each item, in the same order. */
  public List<CritiquedItem> join(List<SampledItem> items) {
    List<List<Tally>> byCritic = tallies(items);
    List<Vote> votes = new ArrayList<>();
    for (int f = 0; f < folds; f++) {
      int fold = f;
      votes.add(Vote.weighted(byCritic.stream().map(tallies -> weight(tallies, fold)).toList()));
    }
    return items.parallelStream().map(item -> votes.get(fold(item)).join(item)).toList();
  }

  private int fold(SampledItem item) {
    return Math.floorMod(item.gold().id().hashCode(), folds);
  }

  /** How often a critic was right in one fold. */
  private static final class Tally {
    private long right;
    private long wrong;
  }

  /** For each critic a tally of each fold. */
  private List<List<Tally>> tallies(List<SampledItem> items) {
    int critics = items.isEmpty() ? 0 : items.getFirst().critiques().size();
    List<List<Tally>> tallies = new ArrayList<>(critics);
    for (int critic = 0; critic < critics; critic++) {
      tallies.add(Stream.generate(Tally::new).limit(folds).toList());
    }
    for (SampledItem item : items) {
      int fold = fold(item);
      for (int step = 0; step < item.gold().steps().size(); step++) {
        Truth truth = reading.step(item.gold().steps().get(step));
        for (int critic = 0; critic < critics && truth != Truth.LEFT_OUT; critic++) {
          CriticVerdict verdict = item.critiques().get(critic).steps().get(step).verdict();
          count(tallies.get(critic).get(fold), verdict, truth == Truth.INCORRECT);
        }
      }
    }
    return tallies;
  }

  private static void count(Tally tally, CriticVerdict verdict, boolean incorrect) {
    if (verdict == CriticVerdict.UNREADABLE) {
      return;
    }
    if (verdict.flagged() == incorrect) {
      tally.right++;
    } else {
      tally.wrong++;
    }
  }

  /**
   * What a critic's vote weighs in one fold, by the others. Starts from one right and one wrong
   * verdict, so that no weight is infinite.
   */
  private static double weight(List<Tally> tallies, int fold) {
    long right = 1;
    long wrong = 1;
    for (int other = 0; other < tallies.size(); other++) {
      if (other != fold) {
        right += tallies.get(other).right;
        wrong += tallies.get(other).wrong;
      }
    }
    return Math.max(0, Math.log((double) right / wrong));
  }
}
