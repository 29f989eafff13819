package touchstone.annotation.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.annotation.answer.AnswerValue.Text;

/**
 * Compares what answer and label say, yes or no.
 *
 * @param yes the label that means yes; {@code no} alike
 * @param denials the words, in this very spelling, that turn the reference's reading to no
 * @param otherLabels whether the reference takes a label that is neither as a wrong answer, instead
 *     of stopping
 */
record YesNoRule(AnswerValue yes, AnswerValue no, Set<String> denials, boolean otherLabels)
    implements AnswerRule {

  private static final Set<String> SHORT_DENIALS = Set.of("No", "not", "no");
  private static final Set<String> DENIALS = Set.of("False", "false", "No", "not", "no");

  static final YesNoRule POPE = of("yes", "no", SHORT_DENIALS);
  static final YesNoRule HALLUSION_BENCH = of("Yes", "No", SHORT_DENIALS);
  static final YesNoRule VSR = of("True", "False", DENIALS);
  static final YesNoRule PLOT_QA = of("Yes", "No", DENIALS);
  static final YesNoRule FIGURE_QA =
      new YesNoRule(AnswerValue.number("1"), AnswerValue.number("0"), DENIALS, false);

  private static YesNoRule of(String yes, String no, Set<String> denials) {
    return new YesNoRule(AnswerValue.text(yes), AnswerValue.text(no), denials, true);
  }

  boolean knows(AnswerValue label) {
    return PythonValue.same(label, yes) || PythonValue.same(label, no);
  }

  @Override
  public Rule rule() {
    return Rule.YES_OR_NO;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    if (!(attempt.answer() instanceof Text(String text))
        || !(otherLabels || knows(attempt.label()))) {
      return Outcome.UNREADABLE;
    }
    String sentence = text.split("\\.", 2)[0].replace(",", "");
    boolean denied = List.of(sentence.split(" ", -1)).stream().anyMatch(denials::contains);
    return Outcome.of(PythonValue.same(attempt.label(), denied ? no : yes));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<Polarity> answer = Polarity.of(attempt.answer());
    Optional<Polarity> label = Polarity.of(attempt.label());
    return answer.isEmpty() || label.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(answer.equals(label));
  }
}
