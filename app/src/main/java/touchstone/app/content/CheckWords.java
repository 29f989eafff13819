package touchstone.app.content;

import touchstone.annotation.judgment.VisualCheck.Answer;

/** The keys under which the words for answers to visual checks stand in the message bundles. */
public final class CheckWords {
  private CheckWords() {}

  public static String key(Answer answer) {
    return switch (answer) {
      case YES -> "check.yes";
      case NO -> "check.no";
      case CANNOT_TELL -> "check.cannot-tell";
    };
  }
}
