package touchstone.annotation.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Standing;

/**
 * An item with gold and everything that critics say of it, step by step. Steps are 1-based; 0 is
 * the answer.
 *
 * @param own how far the reader is with it
 * @param gold null where there is none
 */
public record Comparison(Item item, Standing own, @Nullable Gold gold, List<Column> columns) {
  /**
   * One critic's output.
   *
   * @param byModel what a model judge said of its explanations
   */
  public record Column(CriticOutput output, JudgedExplanations byModel) {}

  public Comparison {
    columns = List.copyOf(columns);
  }

  /** The same once the reader has done something more. */
  public Comparison with(Standing changed) {
    return new Comparison(item, changed, gold, columns);
  }

  public @Nullable Verdict goldVerdict(int step) {
    if (gold == null) {
      return null;
    }
    return step == 0 ? gold.judgment().answer() : gold.judgment().step(step).verdict();
  }

  /** The human critiques of a step. */
  public List<Reference> references(int step) {
    return gold == null || step == 0 ? List.of() : gold.referencesOf(step);
  }

  /** Earlier steps that alone make this one wrong, as gold has it. */
  public List<Integer> inheritedFrom(int step) {
    return gold == null || step == 0
        ? List.of()
        : List.copyOf(gold.judgment().step(step).inheritedFrom());
  }

  public CriticVerdict verdict(int step, CriticOutput output) {
    if (step == 0) {
      return output.critique().answer();
    }
    return step <= output.critique().steps().size()
        ? output.critique().steps().get(step - 1).verdict()
        : CriticVerdict.UNREADABLE;
  }

  public Optional<String> explanation(int step, CriticOutput output) {
    return step == 0 || step > output.critique().steps().size()
        ? Optional.empty()
        : Optional.ofNullable(output.critique().steps().get(step - 1).explanation())
            .filter(why -> !why.isBlank());
  }

  public Finding finding(int step, Column column) {
    Verdict truth = goldVerdict(step);
    CriticVerdict said = verdict(step, column.output());
    if (truth == null) {
      return Finding.NO_GOLD;
    }
    if (truth == Verdict.INCORRECT) {
      if (!said.flagged()) {
        return Finding.MISSED;
      }
      return Cases.isForWrongReason(judged(step, column)) ? Finding.WRONG_REASON : Finding.FOUND;
    }
    return switch (said) {
      case INCORRECT ->
          step > 0 && afterError(step) ? Finding.FALSE_ALARM_AFTER_ERROR : Finding.FALSE_ALARM;
      case CORRECT -> Finding.PASSED;
      case UNREADABLE -> Finding.UNREADABLE;
    };
  }

  private boolean afterError(int step) {
    for (int earlier = 1; earlier < step; earlier++) {
      if (goldVerdict(earlier) == Verdict.INCORRECT) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is an explanation that a judge has to compare with references. */
  public boolean needsJudge(int step, Column column) {
    return goldVerdict(step) == Verdict.INCORRECT
        && verdict(step, column.output()).flagged()
        && !references(step).isEmpty();
  }

  /** The reader's words on a step's explanation, one for each reference. */
  public List<ExplanationVerdict> ownWords(int step, Column column) {
    List<ExplanationVerdict> words = new ArrayList<>();
    for (Reference reference : references(step)) {
      words.add(own.of(new ExplanationPair(column.output().id(), step, reference.text())));
    }
    return words;
  }

  /** The reader's own words where there are any, else the model's; never both. */
  private List<ExplanationVerdict> judged(int step, Column column) {
    List<ExplanationVerdict> words = ownWords(step, column);
    boolean silent = words.stream().allMatch(ExplanationVerdict.NOT_JUDGED::equals);
    boolean known = step >= 1 && step <= column.byModel().steps().size();
    return silent && known ? column.byModel().steps().get(step - 1) : words;
  }

  /** The reference that shares most words with an explanation, the first of equals. */
  public Optional<Reference> nearest(int step, String explanation) {
    return new Nearness(explanation).nearest(references(step));
  }
}
