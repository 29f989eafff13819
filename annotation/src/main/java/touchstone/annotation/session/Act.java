package touchstone.annotation.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;

/** What somebody did. Acts are never rewritten; what was done by mistake is undone by another. */
public sealed interface Act {
  record Edited(Change change) implements Act {}

  record Submitted() implements Act {}

  record Skipped(Skip skip) implements Act {}

  record Exposed(Exposure to) implements Act {}

  /**
   * Changes one's mind about a judgment that was handed in, after something was shown that may sway
   * it, and hands the changed judgment in. What was handed in blind stays beside it.
   *
   * @param changes at least one
   */
  record Reconsidered(List<Change> changes) implements Act {
    public Reconsidered {
      changes = List.copyOf(changes);
      if (changes.isEmpty()) {
        throw new IllegalArgumentException("nothing was reconsidered");
      }
    }
  }

  /**
   * Says whether a critic's explanation and a reference name the same core mistake.
   *
   * @param verdict {@link ExplanationVerdict#NOT_JUDGED} takes an earlier word back
   */
  record ExplanationJudged(ExplanationPair pair, ExplanationVerdict verdict) implements Act {}

  /** Takes back an act of one's own. */
  record Undone(EntryId act, Effect restored) implements Act {}

  /**
   * Takes an {@link Undone} back.
   *
   * @param undone the entry that holds it
   */
  record Redone(EntryId undone, Effect restored) implements Act {}

  /**
   * Cuts the item's response into other steps. A judgment that names the steps before outweighs it.
   *
   * @param segmentation null for the steps as they came in
   */
  record Segmented(@Nullable Segmentation segmentation) implements Act {}

  /** Promotes judgments to gold. */
  record Accepted(Gold gold) implements Act {}

  /**
   * Active time that was spent on an item; several add up.
   *
   * @param step 1-based, 0 for the final answer
   * @param milliseconds positive; at most a day, so that sums can't overflow
   */
  record TimeSpent(int step, long milliseconds) implements Act {
    private static final long DAY = 86_400_000;

    public TimeSpent {
      if (step < 0) {
        throw new IllegalArgumentException("step is negative: " + step);
      }
      if (milliseconds < 1 || milliseconds > DAY) {
        throw new IllegalArgumentException("milliseconds are not 1 to a day: " + milliseconds);
      }
    }
  }

  /** A question to the lead about an item. */
  record Asked(String words) implements Act {
    public Asked {
      requireWords(words);
    }
  }

  /**
   * An answer to a question.
   *
   * @param question the entry that asked it
   */
  record Answered(EntryId question, String words) implements Act {
    public Answered {
      requireWords(words);
    }
  }

  /**
   * The annotator was shown a guideline; concerns no item and can't be undone.
   *
   * @param guideline its id
   */
  record GuidelineSeen(String guideline) implements Act {}

  /**
   * An act of a newer program. It is kept and merged as it is, and its item can't be changed here.
   *
   * @param payload as stored
   */
  record Unknown(String type, int version, String payload) implements Act {}

  private static void requireWords(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("words are blank");
    }
  }
}
