package touchstone.annotation.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How it stands with the questions about an item. */
public enum QuestionStatus {
  /** At least one waits for an answer. */
  OPEN,
  /** Each has an answer. */
  ANSWERED;

  /** Empty where no question stands. */
  public static Optional<QuestionStatus> of(List<Question> questions) {
    return questions.stream()
        .filter(Question::isShown)
        .map(asked -> asked.isOpen() ? OPEN : ANSWERED)
        .min(Comparator.naturalOrder());
  }
}
