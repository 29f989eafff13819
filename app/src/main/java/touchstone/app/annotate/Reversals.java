package touchstone.app.annotate;

import java.util.Optional;
import java.util.function.Consumer;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.Reversal;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;

/** Shows what undo and redo did, on whatever item that was. */
final class Reversals {
  private final Bench bench;
  private final QueueModel queue;
  private final Opening opening;
  private final Consumer<Notice> tell;

  Reversals(Bench bench, QueueModel queue, Opening opening, Consumer<Notice> tell) {
    this.bench = bench;
    this.queue = queue;
    this.opening = opening;
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
          () -> opening.loaded(bench.items().find(made.item()).orElseThrow(), made.standing()));
      queue.refreshProgress();
    } else if (made.effect() instanceof Effect.Cut) {
      opening.reopen();
    } else {
      model.apply(made.effect(), made.standing());
      queue.update(model.item(), model.standing().status());
    }
  }

  private static Notice words(Reversal made, boolean again) {
    if (made.endsSkip()) {
      return new Notice.Unskipped();
    }
    return again ? new Notice.Redone(made.effect()) : new Notice.Undone(made.effect());
  }
}
