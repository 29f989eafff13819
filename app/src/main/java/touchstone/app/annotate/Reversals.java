package touchstone.app.annotate;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.Reversal;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;

/** Shows what undo and redo did, on whatever item that was. */
final class Reversals {
  private final Bench bench;
  private final QueueModel queue;
  private final Opening opening;
  private final IntConsumer focusOnStep;
  private final Consumer<Notice> tell;

  /**
   * Makes what shows reversals.
   *
   * @param focusOnStep takes a step of the open item, 1-based, 0 for the answer
   */
  Reversals(
      Bench bench,
      QueueModel queue,
      Opening opening,
      IntConsumer focusOnStep,
      Consumer<Notice> tell) {
    this.bench = bench;
    this.queue = queue;
    this.opening = opening;
    this.focusOnStep = focusOnStep;
    this.tell = tell;
  }

  /**
   * Shows a reversal that is saved.
   *
   * @param again whether something was done again, rather than taken back
   */
  void show(Optional<Reversal> reversal, boolean again) {
    if (reversal.isEmpty()) {
      tell.accept(again ? new Notice.NothingToRedo() : new Notice.NothingToUndo());
      return;
    }
    Reversal made = reversal.get();
    tell.accept(words(made, again));
    ItemModel model = opening.item();
    if (model == null || !model.item().id().equals(made.item())) {
      opening.open(
          () -> opening.loaded(bench.items().find(made.item()).orElseThrow(), made.standing()),
          () -> opened(made));
      queue.refreshProgress();
    } else if (made.effect() instanceof Effect.Cut) {
      opening.reopen();
    } else {
      model.apply(made.effect(), made.standing());
      queue.update(model.item(), model.standing().status());
      focusOn(made.effect());
    }
  }

  private void opened(Reversal made) {
    ItemModel model = opening.item();
    if (model != null && made.effect() instanceof Effect.Sending words) {
      model.reversed(words);
    }
    focusOn(made.effect());
  }

  /** What was taken back is where one looks. */
  private void focusOn(Effect effect) {
    switch (effect) {
      case Effect.Content(var change) -> focusOn(change);
      case Effect.Reconsideration(var changes, _) -> focusOn(changes.getFirst());
      case Effect.Explanation(var pair, _) -> focusOnStep.accept(pair.step());
      case Effect.Conclusion _, Effect.Cut _, Effect.Sending _ -> {}
    }
  }

  private void focusOn(Change change) {
    switch (change) {
      case Change.OfStep ofStep -> focusOnStep.accept(ofStep.step());
      case Change.AnswerVerdict _ -> focusOnStep.accept(0);
      case Change.Whole _ -> {}
    }
  }

  private static Notice words(Reversal made, boolean again) {
    return again ? new Notice.Redone(made.effect()) : new Notice.Undone(made.replaced());
  }
}
