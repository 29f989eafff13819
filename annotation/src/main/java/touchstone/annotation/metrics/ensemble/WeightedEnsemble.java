package touchstone.annotation.metrics.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
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
  public List<Critique> join(List<SampledItem> items) {
    List<Vote> votes = new ArrayList<>();
    for (int f = 0; f < folds; f++) {
      int fold = f;
      votes.add(Vote.weighted(weights(items, item -> fold(item) != fold)));
    }
    return items.stream().map(item -> votes.get(fold(item)).join(item.critiques())).toList();
  }

  private int fold(SampledItem item) {
    return Math.floorMod(item.gold().id().hashCode(), folds);
  }

  private List<Double> weights(List<SampledItem> items, Predicate<SampledItem> training) {
    int critics = items.isEmpty() ? 0 : items.getFirst().critiques().size();
    List<Double> weights = new ArrayList<>(critics);
    for (int critic = 0; critic < critics; critic++) {
      weights.add(weight(items.stream().filter(training).toList(), critic));
    }
    return weights;
  }

  /** Starts from one right and one wrong verdict, so that no weight is infinite. */
  private double weight(List<SampledItem> items, int critic) {
    long right = 1;
    long wrong = 1;
    for (SampledItem item : items) {
      for (int step = 0; step < item.gold().steps().size(); step++) {
        Truth truth = reading.step(item.gold().steps().get(step));
        CriticVerdict verdict = item.critiques().get(critic).steps().get(step).verdict();
        if (truth == Truth.LEFT_OUT || verdict == CriticVerdict.UNREADABLE) {
          continue;
        }
        if (verdict.flagged() == (truth == Truth.INCORRECT)) {
          right++;
        } else {
          wrong++;
        }
      }
    }
    return Math.max(0, Math.log((double) right / wrong));
  }
}
