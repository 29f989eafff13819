package touchstone.app.annotate;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.app.workspace.Saver;

/**
 * The annotation place: opens items, takes judgments, and moves the focus to where the next key is
 * needed. Used on the interface thread.
 */
public final class AnnotateModel {
  private final Guideline guideline;
  private final QueueModel queue;
  private final Saver saver;
  private final Delay typingPause;
  private final Opening opening;
  private final Reversals reversals;
  private final Submitting submitting;
  private final JudgingOrder order;
  private final StepEditing editing;
  private final Drafting drafts;
  private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(new Focus.Step(1));
  private final ReadOnlyIntegerWrapper focusRequests = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());

  public AnnotateModel(
      Bench bench, QueueModel queue, Saver saver, Background background, Delay typingPause) {
    this.guideline = bench.guideline();
    this.queue = queue;
    this.saver = saver;
    this.typingPause = typingPause;
    this.order = new JudgingOrder(guideline);
    this.editing = new StepEditing(this);
    this.opening =
        new Opening(
            bench,
            queue,
            saver,
            new Latest(background),
            this::flushTyping,
            this::entered,
            this::tell);
    this.submitting = new Submitting(this, opening);
    this.drafts = new Drafting(bench, saver, opening::item, this::awaitPause);
    this.reversals = new Reversals(bench, queue, opening, this::returnTo, this::tell);
  }

  public QueueModel queue() {
    return queue;
  }

  public Saver saver() {
    return saver;
  }

  public Guideline guideline() {
    return guideline;
  }

  /** What can be said of a step of the open item beside its verdict. */
  public StepEditing editing() {
    return editing;
  }

  /** The open item; null before the first and in an empty workspace. */
  public ReadOnlyObjectProperty<@Nullable ItemModel> openProperty() {
    return opening.itemProperty();
  }

  public ReadOnlyObjectProperty<Focus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  void tell(Notice happened) {
    notice.set(happened);
  }

  /** What was done last that is worth a word. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Opens items, by their place in the queue or their number. */
  public Opening opening() {
    return opening;
  }

  Reversals reversals() {
    return reversals;
  }

  /** Fills the queue and opens the first item that is to be judged. */
  public void start() {
    fill(() -> queue.nextOpen(opening::openAt, this::openAny));
  }

  /** Fills the queue and opens an item that was open before. */
  public void startAt(long number) {
    fill(() -> opening.openNumber(number));
  }

  /** From here on keys wait for the first item, unless it turns out that there is none. */
  private void fill(Runnable then) {
    opening.expect();
    queue.failureProperty().subscribe(opening::missed);
    queue.refresh(then);
  }

  private void openAny() {
    if (queue.rowsProperty().get().numbers().size() == 0) {
      opening.expectNone();
    } else {
      opening.openAt(0);
    }
  }

  /** Follows what is typed in an item that has just been opened, and focuses its first gap. */
  private void entered(ItemModel model) {
    model.steps().forEach(step -> step.onTypedAhead(this::awaitPause));
    focus.set(order.first(model));
  }

  private void awaitPause() {
    typingPause.restart(this::flushTyping);
  }

  /** What is typed in the forms of the open item and not sent. */
  Drafting drafts() {
    return drafts;
  }

  public void focusOn(Focus changed) {
    focus.set(changed);
  }

  /**
   * Focuses a step of the open item.
   *
   * @param step 1-based, 0 for the answer
   */
  public void focusOnStep(int step) {
    focus.set(step == 0 ? new Focus.Answer() : new Focus.Step(step));
  }

  /** Focuses a step as a whole, or the answer, also where the keyboard has left it. */
  private void returnTo(int step) {
    focusOnStep(step);
    refocus();
  }

  /** Counts how often the keyboard was called back to {@link #focusProperty}. */
  public ReadOnlyIntegerProperty focusRequestsProperty() {
    return focusRequests.getReadOnlyProperty();
  }

  /** Calls the keyboard back from wherever it is. */
  public void refocus() {
    focusRequests.set(focusRequests.get() + 1);
  }

  /** Makes a change of the open item: shows it at once, and saves it. */
  public void edit(Change change) {
    withOpen(model -> change(model, change));
  }

  public void focusNext() {
    withOpen(
        model -> {
          int step = focusedStep();
          focusOnStep(step > 0 && step < model.steps().size() ? step + 1 : 0);
        });
  }

  /** Goes on from a step that is done with to where the next key is needed. */
  public void goOnFrom(int step) {
    withOpen(model -> focus.set(order.after(model, step)));
  }

  public void focusPrevious() {
    withOpen(
        model -> {
          int step = focusedStep();
          if (step != 1) {
            focus.set(new Focus.Step(step == 0 ? model.steps().size() : step - 1));
          }
        });
  }

  /** Step that the focus is on, 0 for the answer. */
  public int focusedStep() {
    return focus.get().step();
  }

  /** Judges what has the focus, and moves on to where the next key is needed. */
  public void judge(Verdict verdict) {
    int step = focusedStep();
    if (step > 0) {
      judgeStep(step, verdict);
    } else if (verdict != Verdict.NEUTRAL) {
      judgeAnswer(verdict);
    }
  }

  public void judgeStep(int step, Verdict verdict) {
    withOpen(
        model -> {
          if (guideline.verdicts().contains(verdict)) {
            change(model, Change.judging(step, verdict, model.standing().judgment().step(step)));
            focusOnStep(step);
            if (verdict == Verdict.INCORRECT) {
              focus.set(new Focus.Critique(step));
            } else if (verdict != Verdict.CORRECT || !editing.awaitsChecks(step)) {
              goOnFrom(step);
            }
          }
        });
  }

  public void judgeAnswer(Verdict verdict) {
    edit(new Change.AnswerVerdict(verdict));
    withOpen(_ -> focusOnStep(0));
  }

  /** Shows the reference answer, and records that it was shown. */
  public void revealLabel() {
    withOpen(
        model -> {
          if (mayReveal(model)) {
            saver.enqueue(
                session -> {
                  session.expose(model.item().id(), Exposure.REFERENCE_ANSWER);
                  return session.standing(model.item().id());
                },
                standing -> {
                  model.show(standing, false);
                  model.showLabel();
                });
          }
        });
  }

  public boolean mayReveal(ItemModel model) {
    return guideline.label() != LabelVisibility.AFTER_SUBMISSION
        || model.standing().inForce() != null;
  }

  /** Hands the judgment in and goes on; or shows what is missing, and focuses the first of it. */
  public void submit() {
    flushTyping();
    withOpen(submitting::submit);
  }

  Submitting submitting() {
    return submitting;
  }

  public void undo() {
    flushTyping();
    saver.enqueue(session -> session.undo(), reversal -> reversals.show(reversal, false));
  }

  public void redo() {
    flushTyping();
    saver.enqueue(session -> session.redo(), reversal -> reversals.show(reversal, true));
  }

  /** Hands on what has been typed since the last pause. */
  public void flushTyping() {
    typingPause.cancel();
    withOpen(
        model -> {
          for (StepModel step : model.steps()) {
            step.typed().forEach(change -> change(model, change));
          }
        });
    drafts.flush();
  }

  /**
   * A step of the open item.
   *
   * @param number 1-based
   * @throws IllegalStateException if no item is open
   */
  StepModel step(int number) {
    return openItem().step(number);
  }

  /**
   * The open item.
   *
   * @throws IllegalStateException if none is
   */
  ItemModel openItem() {
    ItemModel model = opening.item();
    if (model == null) {
      throw new IllegalStateException("no item is open");
    }
    return model;
  }

  /** Changes the judgment of the open item. */
  void change(Change change) {
    withOpen(model -> change(model, change));
  }

  private void change(ItemModel model, Change change) {
    if (!change.standsIn(model.standing().judgment())) {
      model.apply(change);
      queue.update(model.item(), model.standing().status());
      saver.enqueue(
          session -> {
            session.change(model.item().id(), change);
            return Status.DRAFT;
          },
          _ -> {});
    }
  }

  /** Sets or takes back the bookmark of the open item. */
  public void toggleBookmark() {
    withOpen(
        model ->
            queue.toggleBookmark(
                model.item().number(),
                model.item().id(),
                set -> tell(new Notice.Bookmarked(model.item().number(), set))));
  }

  private void withOpen(Consumer<ItemModel> action) {
    ItemModel model = opening.item();
    if (model != null) {
      action.accept(model);
    }
  }
}
