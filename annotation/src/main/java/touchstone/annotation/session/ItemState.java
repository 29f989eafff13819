package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;

/**
 * Everything that was done with one item: the fold of its journal entries in their logical order.
 *
 * @param accepted the last promotion to gold, null before the first
 * @param readOnly whether a newer program did something here that this one does not understand
 * @param questions every one ever put to the lead, in logical order
 * @param segmentations how the response is cut into steps
 */
public record ItemState(
    SortedMap<Annotator, Standing> standings,
    @Nullable Gold accepted,
    boolean readOnly,
    List<Question> questions,
    Segmentations segmentations) {
  public static final ItemState NONE =
      new ItemState(Collections.emptySortedMap(), null, false, List.of(), Segmentations.NONE);

  public ItemState {
    standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
    questions = List.copyOf(questions);
  }

  /** The state after these entries of one item, in whatever order they are given. */
  public static ItemState fold(Collection<Entry> entries) {
    ItemState state = NONE;
    for (Entry entry : entries.stream().sorted().toList()) {
      state = state.apply(entry);
    }
    return state;
  }

  /** The state after one more entry, which must come later than all before. */
  public ItemState apply(Entry entry) {
    return switch (entry.act()) {
      case Act.Segmented(var cut) -> cut(cut);
      case Act.Undone(_, Effect.Cut(var cut)) -> cut(cut);
      case Act.Redone(_, Effect.Cut(var cut)) -> cut(cut);
      case Act.Undone(_, Effect.Sending sending) -> sent(entry.by(), sending);
      case Act.Redone(_, Effect.Sending sending) -> sent(entry.by(), sending);
      case Act.Accepted _,
          Act.Edited _,
          Act.Submitted _,
          Act.Reconsidered _,
          Act.Undone _,
          Act.Redone _ ->
          segmentations
              .agreeing(entry.segmentation(), isJudged())
              .map(agreed -> with(agreed).judged(entry))
              .orElseGet(() -> with(segmentations.withOneSetAside()));
      case Act.Skipped _, Act.Exposed _, Act.ExplanationJudged _, Act.TimeSpent _ -> judged(entry);
      case Act.Asked(var words) -> asked(entry, words);
      case Act.Answered(var question, var words) -> answered(entry, question, words);
      case Act.Unknown _ -> new ItemState(standings, accepted, true, questions, segmentations);
      case Act.GuidelineSeen _ -> this;
    };
  }

  private ItemState judged(Entry entry) {
    if (entry.act() instanceof Act.Accepted(var gold)) {
      return new ItemState(standings, gold, readOnly, questions, segmentations);
    }
    SortedMap<Annotator, Standing> changed = new TreeMap<>(standings);
    changed.put(entry.by(), of(entry.by()).apply(entry));
    return new ItemState(changed, accepted, readOnly, questions, segmentations);
  }

  private ItemState cut(@Nullable Segmentation segmentation) {
    return with(segmentations.cut(segmentation, isJudged()));
  }

  private ItemState with(Segmentations changed) {
    return new ItemState(standings, accepted, readOnly, questions, changed);
  }

  private ItemState with(List<Question> changed) {
    return new ItemState(standings, accepted, readOnly, changed, segmentations);
  }

  private ItemState with(EntryId question, UnaryOperator<Question> change) {
    return with(
        questions.stream()
            .map(asked -> asked.entry().equals(question) ? change.apply(asked) : asked)
            .toList());
  }

  private ItemState asked(Entry entry, String words) {
    List<Question> more = new ArrayList<>(questions);
    more.add(new Question(entry.id(), entry.by(), entry.at(), words, false, List.of()));
    return with(more);
  }

  private ItemState sent(Annotator by, Effect.Sending sending) {
    return with(
        sending.question(),
        asked ->
            switch (sending) {
              case Effect.Asking(_, boolean sent) -> asked.sent(by, sent);
              case Effect.Answering(_, var answer, boolean sent) ->
                  asked.withAnswerSent(answer, by, sent);
            });
  }

  /** An answer to a question that is not there, as in a damaged journal, changes nothing. */
  private ItemState answered(Entry entry, EntryId question, String words) {
    Question.Answer answer = new Question.Answer(entry.id(), entry.by(), entry.at(), words, false);
    return with(question, asked -> asked.with(answer));
  }

  /** Whether there are words about steps, so that the steps in force can't change any more. */
  public boolean isJudged() {
    return accepted != null || !judges().isEmpty();
  }

  /** Whose judgments name the steps in force, also where they are empty again by now. */
  public SortedSet<Annotator> judges() {
    SortedSet<Annotator> judges = new TreeSet<>();
    standings.forEach(
        (annotator, standing) -> {
          if (standing.namesSteps()) {
            judges.add(annotator);
          }
        });
    return judges;
  }

  /**
   * The questions that a reader may see: one's own; those of others once one's own judgment is
   * submitted. What was taken back is not among them, neither question nor answer.
   *
   * @param lead whether the reader answers questions, and so sees all of them
   */
  public List<Question> questionsFor(Annotator reader, boolean lead) {
    boolean all = lead || of(reader).inForce() != null;
    return questions.stream()
        .filter(asked -> asked.isShown() && (all || asked.by().equals(reader)))
        .map(Question::asShown)
        .toList();
  }

  /** A question by the entry that asked it, also one that was taken back. */
  public Optional<Question> question(EntryId entry) {
    return questions.stream().filter(asked -> asked.entry().equals(entry)).findFirst();
  }

  /**
   * How it stands with questions that concern a reader, at any time: those of one's own; for a lead
   * also those of others that are open. Empty for none.
   */
  public Optional<QuestionStatus> questionStatusFor(Annotator reader, boolean lead) {
    return QuestionStatus.of(
        questions.stream()
            .filter(asked -> asked.by().equals(reader) || (lead && asked.isOpen()))
            .toList());
  }

  /** The same as if one annotator had never judged. */
  public ItemState without(Annotator annotator) {
    SortedMap<Annotator, Standing> others = new TreeMap<>(standings);
    others.remove(annotator);
    return new ItemState(others, accepted, readOnly, questions, segmentations);
  }

  public Standing of(Annotator annotator) {
    Standing standing = standings.get(annotator);
    return standing == null ? Standing.NONE : standing;
  }

  /**
   * The judgment that counts.
   *
   * @param imported what came with the item, null for nothing
   */
  public Optional<Gold> gold(@Nullable Gold imported) {
    return Optional.ofNullable(accepted == null ? imported : accepted);
  }
}
