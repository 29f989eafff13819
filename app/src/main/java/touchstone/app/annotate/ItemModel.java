package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Missing;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Standing.Status;
import touchstone.annotation.session.SubmissionRules;
import touchstone.viewer.text.MarkedText;

/** The open item with the annotator's judgment of it, as it will be once all is saved. */
public final class ItemModel {
  private final Item item;
  private final SubmissionRules rules;
  private final List<StepModel> steps = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Skip>> skip =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Verdict>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper answerMissing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper labelShown = new ReadOnlyBooleanWrapper();
  private final Map<String, String> drafts;
  private Standing standing;
  private Consumer<Effect.Sending> wordsReversed = _ -> {};

  /**
   * Creates the model of an item that has just been read.
   *
   * @param texts those of its steps
   */
  ItemModel(
      Item item,
      List<MarkedText> texts,
      Standing standing,
      Map<String, String> drafts,
      boolean labelAlwaysShown,
      SubmissionRules rules) {
    this.rules = rules;
    this.drafts = new HashMap<>(drafts);
    this.item = item;
    this.standing = standing;
    for (MarkedText text : texts) {
      int number = steps.size() + 1;
      steps.add(new StepModel(number, text, item.questionsOn(number)));
    }
    labelShown.set(labelAlwaysShown || standing.exposures().contains(Exposure.REFERENCE_ANSWER));
    show(standing, true);
  }

  public Item item() {
    return item;
  }

  public List<StepModel> steps() {
    return List.copyOf(steps);
  }

  public StepModel step(int number) {
    return steps.get(number - 1);
  }

  public Standing standing() {
    return standing;
  }

  public ReadOnlyObjectProperty<Status> statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Why the item is left unjudged; empty if it is not. */
  public ReadOnlyObjectProperty<Optional<Skip>> skipProperty() {
    return skip.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Verdict>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Whether a submission that was tried lacked the verdict on the answer. */
  public ReadOnlyBooleanProperty answerMissingProperty() {
    return answerMissing.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty labelShownProperty() {
    return labelShown.getReadOnlyProperty();
  }

  /** What was typed in a field and not sent; empty if nothing was. */
  String draft(DraftField field) {
    return drafts.getOrDefault(field.name(), "");
  }

  void showDraft(DraftField field, String words) {
    drafts.put(field.name(), words);
  }

  void showLabel() {
    labelShown.set(true);
  }

  /** Shows a change at once, before it is saved. */
  void apply(Change change) {
    show(standing.withJudgment(change.applyTo(standing.judgment())), false);
  }

  /** Shows what undo or redo brought back, on top of what has been done since. */
  void apply(Effect effect, Standing saved) {
    switch (effect) {
      case Effect.Content(var change) ->
          show(standing.withJudgment(change.applyTo(standing.judgment())), true);
      case Effect.Reconsideration _, Effect.Explanation _ -> show(saved, true);
      case Effect.Conclusion _ -> show(saved.withJudgment(standing.judgment()), true);
      case Effect.Sending words -> reversed(words);
      case Effect.Cut _ ->
          throw new IllegalArgumentException("an item with other steps is opened anew");
    }
  }

  /** Sets what is told when undo or redo took back a question or an answer, or sent it again. */
  void onWordsReversed(Consumer<Effect.Sending> listener) {
    wordsReversed = listener;
  }

  void reversed(Effect.Sending words) {
    wordsReversed.accept(words);
  }

  void show(Standing changed, boolean typedToo) {
    standing = changed;
    Judgment judgment = changed.judgment();
    List<Missing> missing = rules.missing(judgment, item);
    for (StepModel step : steps) {
      step.show(judgment.step(step.number()), missing);
      if (typedToo) {
        step.showTyped();
      }
    }
    answer.set(Optional.ofNullable(judgment.answer()));
    if (judgment.answer() != null) {
      answerMissing.set(false);
    }
    if (changed.skip() != null) {
      showMissing(List.of());
    }
    skip.set(Optional.ofNullable(changed.skip()));
    status.set(changed.status());
  }

  void showMissing(List<Missing> missing) {
    for (StepModel step : steps) {
      step.showMissing(
          missing.stream().filter(lack -> StepModel.stepOf(lack) == step.number()).toList());
    }
    answerMissing.set(missing.contains(new Missing.AnswerVerdict()));
  }
}
