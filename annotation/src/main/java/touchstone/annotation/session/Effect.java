package touchstone.annotation.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;

/** What an act that can be undone sets; undoing sets the same thing to what it was before. */
public sealed interface Effect {
  /**
   * What an act sets.
   *
   * @throws IllegalArgumentException if it can't be undone
   */
  static Effect of(Entry entry) {
    return switch (entry.act()) {
      case Act.Edited(var change) -> new Effect.Content(change);
      case Act.Submitted() -> new Effect.Conclusion(entry.id(), null);
      case Act.Skipped(var skip) -> new Effect.Conclusion(null, skip);
      case Act.Reconsidered(var changes) ->
          new Effect.Reconsideration(changes, new Effect.Conclusion(entry.id(), null));
      case Act.ExplanationJudged(var pair, var verdict) -> new Effect.Explanation(pair, verdict);
      case Act.Segmented(var segmentation) -> new Effect.Cut(segmentation);
      case Act.Asked _ -> new Effect.Asking(entry.id(), true);
      case Act.Answered(var question, _) -> new Effect.Answering(question, entry.id(), true);
      case Act.Undone(_, var restored) -> restored;
      case Act.Redone(_, var restored) -> restored;
      case Act.Exposed _, Act.TimeSpent _, Act.Accepted _, Act.GuidelineSeen _, Act.Unknown _ ->
          throw new IllegalArgumentException("act can't be undone: " + entry.act());
    };
  }

  boolean standsIn(ItemState state, Annotator by);

  /** The same thing as it is in {@code state} for its annotator. */
  Effect asIn(ItemState state, Annotator by);

  /** A field of the judgment. */
  record Content(Change change) implements Effect {
    @Override
    public boolean standsIn(ItemState state, Annotator by) {
      return change.standsIn(state.of(by).judgment());
    }

    @Override
    public Effect asIn(ItemState state, Annotator by) {
      return new Content(change.asIn(state.of(by).judgment()));
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
    public boolean standsIn(ItemState state, Annotator by) {
      return asIn(state, by).equals(this);
    }

    @Override
    public Conclusion asIn(ItemState state, Annotator by) {
      Standing standing = state.of(by);
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
    public boolean standsIn(ItemState state, Annotator by) {
      return conclusion.standsIn(state, by)
          && changes.stream().allMatch(change -> change.standsIn(state.of(by).judgment()));
    }

    @Override
    public Effect asIn(ItemState state, Annotator by) {
      return new Reconsideration(
          changes.stream().map(change -> change.asIn(state.of(by).judgment())).toList(),
          conclusion.asIn(state, by));
    }
  }

  /** The word on one explanation. */
  record Explanation(ExplanationPair pair, ExplanationVerdict verdict) implements Effect {
    @Override
    public boolean standsIn(ItemState state, Annotator by) {
      return state.of(by).of(pair) == verdict;
    }

    @Override
    public Effect asIn(ItemState state, Annotator by) {
      return new Explanation(pair, state.of(by).of(pair));
    }
  }

  /**
   * How the item's response is cut into steps.
   *
   * @param segmentation null for the steps as they came in
   */
  record Cut(@Nullable Segmentation segmentation) implements Effect {
    /** A cut that somebody's judgment names can't be taken back any more. */
    @Override
    public boolean standsIn(ItemState state, Annotator by) {
      return asIn(state, by).equals(this) && !state.isJudged();
    }

    @Override
    public Effect asIn(ItemState state, Annotator by) {
      return new Cut(state.segmentations().inForce());
    }
  }

  /** Whether words are with those whom they were written for. */
  sealed interface Sending extends Effect {
    /** The entry that asked the question which the words are, or answer. */
    EntryId question();

    boolean sent();

    /** The words; empty if there are none such. */
    Optional<String> wordsIn(ItemState state);
  }

  /**
   * Whether a question is with the lead.
   *
   * @param question the entry that asked it
   */
  record Asking(EntryId question, boolean sent) implements Sending {
    /** A question that somebody has answered can't be taken back any more. */
    @Override
    public boolean standsIn(ItemState state, Annotator by) {
      return state
          .question(question)
          .filter(asked -> asked.by().equals(by))
          .filter(asked -> asked.takenBack() != sent && asked.isOpen())
          .isPresent();
    }

    @Override
    public Effect asIn(ItemState state, Annotator by) {
      return new Asking(
          question, state.question(question).filter(asked -> !asked.takenBack()).isPresent());
    }

    @Override
    public Optional<String> wordsIn(ItemState state) {
      return state.question(question).map(Question::words);
    }
  }

  /**
   * Whether an answer is with the one who asked.
   *
   * @param question the entry that asked
   * @param answer the entry that gave it
   */
  record Answering(EntryId question, EntryId answer, boolean sent) implements Sending {
    @Override
    public boolean standsIn(ItemState state, Annotator by) {
      return given(state)
          .filter(given -> given.by().equals(by) && given.takenBack() != sent)
          .isPresent();
    }

    @Override
    public Effect asIn(ItemState state, Annotator by) {
      boolean standing = given(state).filter(given -> !given.takenBack()).isPresent();
      return new Answering(question, answer, standing);
    }

    @Override
    public Optional<String> wordsIn(ItemState state) {
      return given(state).map(Question.Answer::words);
    }

    private Optional<Question.Answer> given(ItemState state) {
      return state.question(question).flatMap(asked -> asked.answer(answer));
    }
  }
}
