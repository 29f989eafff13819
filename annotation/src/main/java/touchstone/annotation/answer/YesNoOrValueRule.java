package touchstone.annotation.answer;

import java.util.Optional;
import java.util.OptionalDouble;

/** PlotQA's: yes or no if the label is one of them, else a number or a text; numbers exactly. */
record YesNoOrValueRule() implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.YES_NO_OR_VALUE;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    if (YesNoRule.PLOT_QA.knows(attempt.label())) {
      return YesNoRule.PLOT_QA.reference(attempt);
    }
    OptionalDouble label = PythonValue.real(attempt.label());
    OptionalDouble answer = PythonValue.real(attempt.answer());
    if (label.isPresent()) {
      return Outcome.of(answer.isPresent() && label.getAsDouble() == answer.getAsDouble());
    }
    return Outcome.of(lower(attempt.label()).equals(lower(attempt.answer())));
  }

  private static String lower(AnswerValue value) {
    return PythonText.lower(PythonValue.written(value));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<String> label = PlainText.of(attempt.label());
    Optional<String> answer = PlainText.of(attempt.answer());
    if (label.isEmpty() || answer.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    if (PlainText.same(label.get(), "yes") || PlainText.same(label.get(), "no")) {
      return YesNoRule.PLOT_QA.mended(attempt);
    }
    Optional<Quantity> number = Quantity.whole(label.get());
    return number.isPresent()
        ? Outcome.of(Quantity.single(answer.get()).filter(number.get()::equalTo).isPresent())
        : Outcome.of(PlainText.same(answer.get(), label.get()));
  }
}
