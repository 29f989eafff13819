package touchstone.annotation.session;

import org.jspecify.annotations.Nullable;
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

  /** Which submission is in force; null for none. */
  record InForce(@Nullable EntryId submission) implements Effect {
    @Override
    public boolean standsIn(Standing standing) {
      return asIn(standing).equals(this);
    }

    @Override
    public Effect asIn(Standing standing) {
      Submission current = standing.inForce();
      return new InForce(current == null ? null : current.entry());
    }
  }

  /** Whether the item is skipped, and why; null for not skipped. */
  record Skipping(@Nullable Skip skip) implements Effect {
    @Override
    public boolean standsIn(Standing standing) {
      return asIn(standing).equals(this);
    }

    @Override
    public Effect asIn(Standing standing) {
      return new Skipping(standing.skip());
    }
  }
}
