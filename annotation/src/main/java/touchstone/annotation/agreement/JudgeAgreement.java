package touchstone.annotation.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;

/** How far two judges of explanations agree: a person and a model, or two people. */
public final class JudgeAgreement {
  /**
   * What two judges said of one explanation beside one reference.
   *
   * @param one {@link ExplanationVerdict#NOT_JUDGED} keeps the pair out of the figure, as does that
   *     of the other
   */
  public record Pair(ExplanationVerdict one, ExplanationVerdict other) {}

  private final Bootstrap bootstrap;

  public JudgeAgreement(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /**
   * Cohen's κ over the pairs that both judged; its n counts them.
   *
   * @param byItem the pairs of one item together, since items are resampled whole
   */
  public Figure kappa(List<List<Pair>> byItem) {
    ClusteredUnits units =
        new ClusteredUnits(
            byItem.stream()
                .map(pairs -> pairs.stream().map(JudgeAgreement::unit).toList())
                .toList());
    return units.figure(new CohensKappa(2, 0, 1), bootstrap);
  }

  /** The words of two judges on one output, reference by reference. */
  public static List<Pair> pairs(JudgedExplanations one, JudgedExplanations other) {
    List<Pair> pairs = new ArrayList<>();
    for (int step = 0; step < Math.min(one.steps().size(), other.steps().size()); step++) {
      List<ExplanationVerdict> ones = one.steps().get(step);
      List<ExplanationVerdict> others = other.steps().get(step);
      for (int slot = 0; slot < Math.min(ones.size(), others.size()); slot++) {
        pairs.add(new Pair(ones.get(slot), others.get(slot)));
      }
    }
    return pairs;
  }

  private static RatedUnit unit(Pair pair) {
    List<@Nullable Integer> ratings =
        new ArrayList<>(Arrays.asList(category(pair.one()), category(pair.other())));
    return new RatedUnit(ratings);
  }

  private static @Nullable Integer category(ExplanationVerdict verdict) {
    return switch (verdict) {
      case WRONG -> 0;
      case RIGHT -> 1;
      case NOT_JUDGED -> null;
    };
  }
}
