package touchstone.annotation.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import touchstone.annotation.judgment.Annotator;

/**
 * A question about an item, with what was answered to it.
 *
 * @param entry the one that asked it
 * @param at wall clock of its writer
 * @param takenBack whether its asker has undone it
 * @param answers every one ever given, in logical order
 */
public record Question(
    EntryId entry,
    Annotator by,
    Instant at,
    String words,
    boolean takenBack,
    List<Answer> answers) {
  /**
   * What somebody answered.
   *
   * @param entry the one that gave it
   * @param at wall clock of its writer
   * @param takenBack whether its giver has undone it
   */
  public record Answer(EntryId entry, Annotator by, Instant at, String words, boolean takenBack) {
    private Answer sent(boolean again) {
      return new Answer(entry, by, at, words, !again);
    }
  }

  public Question {
    answers = List.copyOf(answers);
  }

  /** Whether no answer stands. */
  public boolean isOpen() {
    return answers.stream().allMatch(Answer::takenBack);
  }

  /**
   * Whether it can be seen at all. An answer keeps the question in sight that it answers: on
   * another copy it may have been given before it was known that the question was taken back.
   */
  boolean isShown() {
    return !takenBack || !isOpen();
  }

  /** Without what was taken back. */
  Question asShown() {
    return withAll(answers.stream().filter(answer -> !answer.takenBack()).toList());
  }

  /** Whether somebody else than this annotator has a word in it that stands. */
  public boolean hasWordsOfOthers(Annotator annotator) {
    return !by.equals(annotator)
        || answers.stream()
            .anyMatch(answer -> !answer.takenBack() && !answer.by().equals(annotator));
  }

  /** An answer by the entry that gave it, also one that was taken back. */
  public Optional<Answer> answer(EntryId given) {
    return answers.stream().filter(answer -> answer.entry().equals(given)).findFirst();
  }

  Question with(Answer answer) {
    List<Answer> more = new ArrayList<>(answers);
    more.add(answer);
    return withAll(more);
  }

  /** Sent again, or taken back, by the one who asked; of anybody else it changes nothing. */
  Question sent(Annotator sender, boolean again) {
    return by.equals(sender) ? new Question(entry, by, at, words, !again, answers) : this;
  }

  /** With an answer sent again, or taken back, by the one who gave it. */
  Question withAnswerSent(EntryId answer, Annotator sender, boolean again) {
    UnaryOperator<Answer> change =
        given ->
            given.entry().equals(answer) && given.by().equals(sender) ? given.sent(again) : given;
    return withAll(answers.stream().map(change).toList());
  }

  private Question withAll(List<Answer> changed) {
    return new Question(entry, by, at, words, takenBack, changed);
  }
}
