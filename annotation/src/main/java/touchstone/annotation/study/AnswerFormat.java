package touchstone.annotation.study;

/** What kind of answer a question asks for. */
public enum AnswerFormat {
  CHOICE,
  YES_NO,
  NUMBER,
  OPEN
}
