package touchstone.annotation.answer;

import touchstone.annotation.answer.AnswerMatch.Basis;

/** The words that the vectors use for results. */
final class Results {
  private Results() {}

  static String word(AnswerMatch match) {
    if (match.right()) {
      return "right";
    }
    return match.basis() == Basis.UNREADABLE ? "unreadable" : "wrong";
  }
}
