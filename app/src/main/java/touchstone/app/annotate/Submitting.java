package touchstone.app.annotate;

import java.util.List;
import java.util.Objects;
import touchstone.annotation.session.Missing;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.SubmissionRules;
import touchstone.app.workspace.QueueModel;

/** Ends the work on the open item, and goes on to the next. Used on the interface thread. */
final class Submitting {
  private final AnnotateModel model;
  private final Opening opening;
  private final QueueModel queue;
  private final SubmissionRules rules;

  Submitting(AnnotateModel model, Opening opening) {
    this.model = model;
    this.opening = opening;
    this.queue = model.queue();
    this.rules = new SubmissionRules(model.guideline());
  }

  /** Hands a judgment in and goes on; or shows what is missing, and focuses the first of it. */
  void submit(ItemModel item) {
    List<Missing> missing = rules.missing(item.standing().judgment(), item.item());
    item.showMissing(missing);
    if (missing.isEmpty()) {
      opening.expect();
      model
          .saver()
          .enqueue(
              session -> {
                session.submit(item.item());
                return session.standing(item.item().id());
              },
              standing -> concluded(item, standing, new Notice.Submitted(item.item().number())));
    } else {
      model.tell(new Notice.Missing(missing.size()));
      model.focusOn(Focus.on(missing.getFirst()));
    }
  }

  /** Shows how an item was left, and goes on to the next one that is to be judged. */
  void concluded(ItemModel item, Standing standing, Notice happened) {
    item.show(standing, true);
    queue.update(item.item(), standing.status());
    model.tell(happened);
    if (Objects.equals(opening.item(), item)) {
      opening.expectNone();
      queue.nextOpen(opening::openAt, () -> model.tell(allDone()));
    }
  }

  private Notice allDone() {
    long left = queue.leftToDo();
    return left == 0 ? new Notice.AllDone() : new Notice.ShownDone(left);
  }
}
