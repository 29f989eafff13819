package touchstone.annotation.metrics.ensemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.metrics.CritiquedItem;

/**
 * Joins critiques of one item into one: incorrect where the votes for it outweigh those for
 * correct, so that a tie is no flag; unreadable where nobody could be read. The explanation is that
 * of the weightiest critic that flagged the step.
 */
public final class Vote {
  private final List<Double> weights;

  private Vote(List<Double> weights) {
    this.weights = List.copyOf(weights);
  }

  /** One vote each. */
  public static Vote equal(int critics) {
    return new Vote(Collections.nCopies(critics, 1.0));
  }

  /**
   * Votes of different weight.
   *
   * @param weights one a critic, none negative
   */
  public static Vote weighted(List<Double> weights) {
    if (weights.stream().anyMatch(weight -> !(weight >= 0))) {
      throw new IllegalArgumentException("weights are not all 0 or more: " + weights);
    }
    return new Vote(weights);
  }

  /** The joint critique, whose explanations were judged as those who gave them were. */
  public CritiquedItem join(SampledItem item) {
    List<Critique> critiques = item.critiques();
    if (critiques.size() != weights.size()) {
      throw new IllegalArgumentException(
          "critiques are " + critiques.size() + ", weights " + weights.size());
    }
    List<StepCritique> joined = new ArrayList<>();
    List<List<ExplanationVerdict>> judged = new ArrayList<>();
    for (int i = 0; i < item.gold().steps().size(); i++) {
      int step = i;
      List<StepCritique> votes = new ArrayList<>(critiques.size());
      critiques.forEach(critique -> votes.add(critique.steps().get(step)));
      CriticVerdict verdict = verdict(votes, StepCritique::verdict);
      int spokesman = spokesman(votes, verdict);
      joined.add(
          new StepCritique(verdict, spokesman < 0 ? null : votes.get(spokesman).explanation()));
      judged.add(spokesman < 0 ? List.of() : item.judged().get(spokesman).steps().get(step));
    }
    CriticVerdict answer = verdict(critiques, Critique::answer);
    boolean formatError = critiques.stream().allMatch(Critique::formatError);
    return new CritiquedItem(
        item.gold(), new Critique(joined, answer, formatError), new JudgedExplanations(judged));
  }

  /** The weightiest of those who voted so; -1 where there is none. */
  private int spokesman(List<StepCritique> votes, CriticVerdict verdict) {
    int spokesman = -1;
    for (int critic = 0; critic < votes.size(); critic++) {
      boolean speaks = votes.get(critic).verdict() == verdict;
      if (speaks && (spokesman < 0 || weights.get(critic) > weights.get(spokesman))) {
        spokesman = critic;
      }
    }
    return spokesman;
  }

  private <T> CriticVerdict verdict(List<T> votes, Function<T, CriticVerdict> of) {
    double balance = 0;
    boolean readable = false;
    for (int critic = 0; critic < votes.size(); critic++) {
      switch (of.apply(votes.get(critic))) {
        case INCORRECT -> balance += weights.get(critic);
        case CORRECT -> balance -= weights.get(critic);
        case UNREADABLE -> {
          continue;
        }
      }
      readable = true;
    }
    if (!readable) {
      return CriticVerdict.UNREADABLE;
    }
    return balance > 0 ? CriticVerdict.INCORRECT : CriticVerdict.CORRECT;
  }
}
