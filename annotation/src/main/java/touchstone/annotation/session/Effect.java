package touchstone.annotation.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.judgment.Change;

/** What an act that can be undone sets; undoing sets the same thing to what it was before. */
public sealed interface Effect {
  boolean standsIn(Standing standing);

  /** The same thing as it is in {@code standing}. */
  Effect asIn(Standing standing);

  /** A field of the judgment. */
  record Content(Change change) implements Effect {
    @Override
    public boolean standsIn(Standing standing) {
      return change.standsIn(standing.judgment());
    }

    @Override
    public Effect asIn(Standing standing) {
      return new Content(change.asIn(standing.judgment()));
    }
  }

  /**
   * How the item is left: handed in, skipped, or neither. A submission ends a skip, and a skip
   * takes the submission out of force.
   *
   * @param submission the one in force, null for none
   * @param skip null for not skipped
   */
  record Conclusion(@Nullable EntryId submission, @Nullable Skip skip) implements Effect {
    public Conclusion {
      if (submission != null && skip != null) {
        throw new IllegalArgumentException("an item is both submitted and skipped: " + submission);
      }
    }

    @Override
    public boolean standsIn(Standing standing) {
      return asIn(standing).equals(this);
    }

    @Override
    public Conclusion asIn(Standing standing) {
      Submission current = standing.inForce();
      return new Conclusion(current == null ? null : current.entry(), standing.skip());
    }
  }

  /** Fields of a judgment, together with which submission is in force. */
  record Reconsideration(List<Change> changes, Conclusion conclusion) implements Effect {
    public Reconsideration {
      changes = List.copyOf(changes);
    }

    @Override
    public boolean standsIn(Standing standing) {
      return conclusion.standsIn(standing)
          && changes.stream().allMatch(change -> change.standsIn(standing.judgment()));
    }

    @Override
    public Effect asIn(Standing standing) {
      return new Reconsideration(
          changes.stream().map(change -> change.asIn(standing.judgment())).toList(),
          conclusion.asIn(standing));
    }
  }

  /** The word on one explanation. */
  record Explanation(ExplanationPair pair, ExplanationVerdict verdict) implements Effect {
    @Override
    public boolean standsIn(Standing standing) {
      return standing.of(pair) == verdict;
    }

    @Override
    public Effect asIn(Standing standing) {
      return new Explanation(pair, standing.of(pair));
    }
  }
}
