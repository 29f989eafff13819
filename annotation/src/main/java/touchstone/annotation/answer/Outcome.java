package touchstone.annotation.answer;

/** What a rule says of an answer. */
enum Outcome {
  RIGHT,
  WRONG,
  UNREADABLE;

  static Outcome of(boolean right) {
    return right ? RIGHT : WRONG;
  }
}
