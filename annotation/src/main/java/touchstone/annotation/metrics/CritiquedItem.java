package touchstone.annotation.metrics;

import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.JudgedExplanations;

/**
 * An item with one critic's output on it.
 *
 * @param judged what one judge said of the explanations; {@link JudgedExplanations#none} where
 *     nobody did
 */
public record CritiquedItem(GoldItem gold, Critique critique, JudgedExplanations judged) {
  public CritiquedItem {
    requireSteps(gold, "critique", critique.steps().size());
    requireSteps(gold, "judged", judged.steps().size());
  }

  public static CritiquedItem unjudged(GoldItem gold, Critique critique) {
    return new CritiquedItem(gold, critique, JudgedExplanations.none(critique.steps().size()));
  }

  private static void requireSteps(GoldItem gold, String what, int steps) {
    if (steps != gold.steps().size()) {
      throw new IllegalArgumentException(
          "%s of item %s has %d steps, gold has %d"
              .formatted(what, gold.id(), steps, gold.steps().size()));
    }
  }
}
