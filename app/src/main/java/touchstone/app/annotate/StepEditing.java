package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Guideline.Requirement;

/**
 * Everything that can be said of a step of the open item beside its verdict and the words that are
 * being typed. Steps are 1-based. Used on the interface thread.
 */
public final class StepEditing {
  /** How sure of a verdict one can say to be, 0 to 1, in the order of their keys. */
  public static final List<Double> CONFIDENCES = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

  private static final Comparator<Span> IN_READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private final AnnotateModel model;

  StepEditing(AnnotateModel model) {
    this.model = model;
  }

  /** What the key of a kind does: marks the selected text as it, or else toggles it on the step. */
  public void applyKind(int step, ErrorKind kind) {
    if (model.step(step).selectionProperty().get() == null) {
      toggleKind(step, kind);
    } else {
      markSelection(step, kind);
    }
  }

  /** Puts an error kind on a step, which is wrong then, or takes it off one that is. */
  public void toggleKind(int step, ErrorKind kind) {
    SortedSet<ErrorKind> kinds = toggled(step, said(step).kinds(), kind);
    sayOfError(step, new Change.StepKinds(step, kinds));
  }

  public void toggleUnsure(int step) {
    model.change(new Change.StepUnsure(step, !said(step).unsure()));
  }

  /** Says how sure the annotator is of the verdict, 0 to 1; saying the same again takes it back. */
  public void toggleConfidence(int step, double confidence) {
    Double before = said(step).confidence();
    boolean same = before != null && before == confidence;
    model.change(new Change.StepConfidence(step, same ? null : confidence));
  }

  /** Says that a step is wrong only because of an earlier one, or no longer says so. */
  public void toggleInheritance(int step, int from) {
    SortedSet<Integer> steps = toggled(step, said(step).inheritedFrom(), from);
    sayOfError(step, new Change.StepInheritance(step, steps));
  }

  /** What is not shown, since the step is not wrong, can't be meant to be taken off. */
  private <T> SortedSet<T> toggled(int step, SortedSet<T> before, T one) {
    SortedSet<T> after = new TreeSet<>(before);
    if (!after.add(one) && isWrong(step)) {
      after.remove(one);
    }
    return after;
  }

  /** To say what is wrong with a step is to say that it is wrong: one act, which asks why. */
  private void sayOfError(int step, Change.OfStep change) {
    if (isWrong(step)) {
      model.change(change);
    } else {
      Change.OfStep verdict = new Change.StepVerdict(step, Verdict.INCORRECT);
      model.change(new Change.StepFields(step, List.of(verdict, change)));
      model.focusOn(new Focus.Step(step));
      model.focusOn(new Focus.Critique(step));
    }
  }

  private boolean isWrong(int step) {
    return said(step).verdict() == Verdict.INCORRECT;
  }

  /** Takes the nearest earlier step that is wrong as the one this step's error comes from. */
  public void inheritFromLastError(int step) {
    lastErrorBefore(step)
        .ifPresentOrElse(
            earlier -> toggleInheritance(step, earlier),
            () -> model.tell(new Notice.NoEarlierError()));
  }

  /** The nearest earlier step that is wrong. */
  public OptionalInt lastErrorBefore(int step) {
    for (int earlier = step - 1; earlier >= 1; earlier--) {
      if (said(earlier).verdict() == Verdict.INCORRECT) {
        return OptionalInt.of(earlier);
      }
    }
    return OptionalInt.empty();
  }

  /** Copies the critique of the nearest step that this one inherits its error from. */
  public void repeatCritique(int step) {
    repeatableStep(step)
        .ifPresentOrElse(
            from -> {
              model.step(step).critiqueProperty().set(model.step(from).critiqueProperty().get());
              model.flushTyping();
            },
            () -> model.tell(new Notice.NothingToRepeat()));
  }

  /** The step whose critique {@link #repeatCritique} would copy. */
  public OptionalInt repeatableStep(int step) {
    return said(step).inheritedFrom().reversed().stream()
        .filter(from -> !model.step(from).critiqueProperty().get().isBlank())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /**
   * Marks the selected text of a step as wrong, and the step with it.
   *
   * @param kind what is wrong there, null for not said
   */
  public void markSelection(int step, @Nullable ErrorKind kind) {
    Span selected = model.step(step).selectionProperty().get();
    if (selected == null) {
      model.tell(new Notice.NothingSelected());
      return;
    }
    model.step(step).selectionProperty().set(null);
    List<Span> spans = new ArrayList<>(said(step).spans());
    spans.removeIf(span -> span.start() == selected.start() && span.end() == selected.end());
    spans.add(new Span(selected.start(), selected.end(), kind));
    spans.sort(IN_READING_ORDER);
    sayOfError(step, new Change.StepSpans(step, spans));
  }

  public void removeSpan(int step, Span span) {
    List<Span> spans = new ArrayList<>(said(step).spans());
    spans.remove(span);
    model.change(new Change.StepSpans(step, spans));
  }

  /** The visual checks of a step, those of the item and of the checklist among them. */
  public List<VisualCheck> checks(int step) {
    return model.guideline().checksOf(said(step), model.step(step).asked());
  }

  /** Whether the guideline asks for a visual check here before the step may be correct. */
  public boolean awaitsChecks(int step) {
    return model.guideline().required().contains(Requirement.VISUAL_CHECKS)
        && firstOpenCheck(step).isPresent();
  }

  /** The first visual check without an answer, 0-based. */
  public OptionalInt firstOpenCheck(int step) {
    List<VisualCheck> checks = checks(step);
    for (int i = 0; i < checks.size(); i++) {
      if (checks.get(i).answer() == null) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Answers the visual check that has the focus, or else the first that is open. The last answer
   * that a correct step waited for goes on to the next step.
   */
  public void answerNextCheck(int step, VisualCheck.Answer answer) {
    int focused = model.step(step).focusedCheckProperty().get();
    int index = focused >= 0 ? focused : firstOpenCheck(step).orElse(-1);
    if (index >= 0 && index < checks(step).size()) {
      boolean waited = awaitsChecks(step);
      answerCheck(step, index, answer);
      if (waited && !awaitsChecks(step) && said(step).verdict() == Verdict.CORRECT) {
        model.focusNext();
      }
    } else {
      model.tell(new Notice.NoCheck());
    }
  }

  /**
   * Answers a visual check.
   *
   * @param index 0-based place among {@link #checks}
   * @param answer null to take the answer back
   */
  public void answerCheck(int step, int index, VisualCheck.@Nullable Answer answer) {
    changeChecks(
        step,
        checks -> {
          checks.set(index, checks.get(index).withAnswer(answer));
          return checks;
        });
  }

  /**
   * Says where the image shows the answer to a visual check.
   *
   * @param index 0-based place among {@link #checks}
   * @param evidence null to take the region away
   */
  public void pointCheck(int step, int index, @Nullable Evidence evidence) {
    changeChecks(
        step,
        checks -> {
          checks.set(index, checks.get(index).withEvidence(evidence));
          return checks;
        });
  }

  /** Adds a question of the annotator's own; a blank or known one changes nothing. */
  public void ask(int step, String question) {
    String asked = question.strip();
    if (!asked.isEmpty()
        && checks(step).stream().noneMatch(check -> check.question().equals(asked))) {
      changeChecks(
          step,
          checks -> {
            checks.add(new VisualCheck(asked, null, null));
            return checks;
          });
    }
  }

  /** What was typed as a question of the annotator's own and not asked; empty if nothing was. */
  String unasked(int step) {
    return model.drafts().of(unaskedField(step));
  }

  void keepUnasked(int step, String typed) {
    model.drafts().put(unaskedField(step), typed);
  }

  private DraftField unaskedField(int step) {
    return DraftField.check(model.openItem().item(), step);
  }

  /** Takes a question of the annotator's own away; those of item and checklist stay. */
  public void removeCheck(int step, int index) {
    changeChecks(
        step,
        checks -> {
          if (!isGiven(step, checks.get(index))) {
            checks.remove(index);
          }
          return checks;
        });
  }

  /** Whether the item or the checklist asks it. */
  public boolean isGiven(int step, VisualCheck check) {
    return model.step(step).asked().contains(check.question())
        || model.guideline().checklist().contains(check.question());
  }

  private void changeChecks(int step, UnaryOperator<List<VisualCheck>> edit) {
    List<VisualCheck> checks = edit.apply(new ArrayList<>(checks(step)));
    // Given questions are the item's or the guideline's; the annotator's is only what is said.
    checks.removeIf(
        check -> check.answer() == null && check.evidence() == null && isGiven(step, check));
    model.change(new Change.StepChecks(step, checks));
  }

  private StepJudgment said(int step) {
    return model.step(step).judgmentProperty().get();
  }
}
