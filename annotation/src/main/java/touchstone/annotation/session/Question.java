package touchstone.annotation.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.judgment.Annotator;

/**
 * A question about an item, with what was answered to it.
 *
 * @param entry the one that asked it
 * @param at wall clock of its writer
 * @param answers in logical order
 */
public record Question(
    EntryId entry, Annotator by, Instant at, String words, List<Answer> answers) {
  /**
   * What somebody answered.
   *
   * @param at wall clock of its writer
   */
  public record Answer(Annotator by, Instant at, String words) {}

  public Question {
    answers = List.copyOf(answers);
  }

  /** Whether nobody has answered yet. */
  public boolean isOpen() {
    return answers.isEmpty();
  }

  /** Whether somebody else than this annotator has a word in it. */
  public boolean hasWordsOfOthers(Annotator annotator) {
    return !by.equals(annotator)
        || answers.stream().anyMatch(answer -> !answer.by().equals(annotator));
  }

  Question with(Answer answer) {
    List<Answer> more = new ArrayList<>(answers);
    more.add(answer);
    return new Question(entry, by, at, words, more);
  }
}
