package touchstone.app.annotate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.Missing;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Reversal;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Standing.Status;
import touchstone.annotation.session.SubmissionRules;
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
  private final Bench bench;
  private final QueueModel queue;
  private final Saver saver;
  private final Delay typingPause;
  private final Latest opening;
  private final SubmissionRules rules;
  private final ReadOnlyObjectWrapper<@Nullable ItemModel> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(new Focus.Step(1));
  private final ReadOnlyIntegerWrapper focusRequests = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());

  public AnnotateModel(
      Bench bench, QueueModel queue, Saver saver, Background background, Delay typingPause) {
    this.bench = bench;
    this.queue = queue;
    this.saver = saver;
    this.typingPause = typingPause;
    this.opening = new Latest(background);
    this.rules = new SubmissionRules(bench.guideline());
  }

  public QueueModel queue() {
    return queue;
  }

  public Saver saver() {
    return saver;
  }

  public Guideline guideline() {
    return bench.guideline();
  }

  /** The open item; null before the first and in an empty workspace. */
  public ReadOnlyObjectProperty<@Nullable ItemModel> openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Focus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /** What was done last that is worth a word. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Fills the queue and opens the first item that is to be judged. */
  public void start() {
    queue.refresh(() -> queue.nextOpen(this::openAt, () -> openAt(0)));
  }

  /** Opens the item at an index of the queue; an index outside it does nothing. */
  public void openAt(int index) {
    flushTyping();
    queue.rowsProperty().get().fetch(index, row -> load(index, row));
  }

  public void next() {
    openAt(queue.selectedProperty().get() + 1);
  }

  public void previous() {
    openAt(queue.selectedProperty().get() - 1);
  }

  private void load(int index, QueueRow row) {
    queue.select(index);
    saver.whenIdle(
        () ->
            opening.run(
                () -> read(row), this::show, failure -> notice.set(new Notice.Failed(failure))));
  }

  private Loaded read(QueueRow row) throws Exception {
    Item item = bench.items().find(row.id()).orElseThrow();
    return new Loaded(item, bench.judgments().of(item.id()).of(bench.annotator()));
  }

  private record Loaded(Item item, Standing standing) {}

  private void show(Loaded loaded) {
    ItemModel model =
        new ItemModel(
            loaded.item(), loaded.standing(), guideline().label() == LabelVisibility.ALWAYS);
    for (StepModel step : model.steps()) {
      step.critiqueProperty().addListener(typed(model, step));
    }
    open.set(model);
    focus.set(firstOpen(model));
  }

  private ChangeListener<String> typed(ItemModel model, StepModel step) {
    return (_, _, text) -> {
      if (!text.equals(model.standing().judgment().step(step.number()).critique())) {
        typingPause.restart(this::flushTyping);
      }
    };
  }

  /** Where there is something to do: the first step without a verdict, else the answer. */
  private static Focus firstOpen(ItemModel model) {
    for (StepModel step : model.steps()) {
      if (step.judgmentProperty().get().verdict() == null) {
        return new Focus.Step(step.number());
      }
    }
    return model.answerProperty().get().isEmpty() ? new Focus.Answer() : new Focus.Step(1);
  }

  public void focusOn(Focus changed) {
    focus.set(changed);
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
          focus.set(
              step > 0 && step < model.steps().size()
                  ? new Focus.Step(step + 1)
                  : new Focus.Answer());
        });
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
    return switch (focus.get()) {
      case Focus.Step(int number) -> number;
      case Focus.Critique(int step) -> step;
      case Focus.Answer() -> 0;
    };
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
          if (guideline().verdicts().contains(verdict)) {
            change(model, new Change.StepVerdict(step, verdict));
            focus.set(new Focus.Step(step));
            if (verdict == Verdict.INCORRECT) {
              focus.set(new Focus.Critique(step));
            } else {
              focusNext();
            }
          }
        });
  }

  public void judgeAnswer(Verdict verdict) {
    withOpen(
        model -> {
          change(model, new Change.AnswerVerdict(verdict));
          focus.set(new Focus.Answer());
        });
  }

  /** Puts an error kind on a step, or takes it off. */
  public void toggleKind(int step, ErrorKind kind) {
    withOpen(
        model -> {
          SortedSet<ErrorKind> kinds = new TreeSet<>(said(model, step).kinds());
          if (!kinds.remove(kind)) {
            kinds.add(kind);
          }
          change(model, new Change.StepKinds(step, kinds));
        });
  }

  /** Says that a step is wrong only because of an earlier one, or no longer says so. */
  public void toggleInheritance(int step, int from) {
    withOpen(
        model -> {
          SortedSet<Integer> steps = new TreeSet<>(said(model, step).inheritedFrom());
          if (!steps.remove(from)) {
            steps.add(from);
          }
          change(model, new Change.StepInheritance(step, steps));
        });
  }

  /** Takes the nearest earlier step that is wrong as the one this step's error comes from. */
  public void inheritFromLastError(int step) {
    withOpen(
        model -> {
          for (int earlier = step - 1; earlier >= 1; earlier--) {
            if (said(model, earlier).verdict() == Verdict.INCORRECT) {
              if (said(model, step).verdict() != Verdict.INCORRECT) {
                judgeStep(step, Verdict.INCORRECT);
              }
              toggleInheritance(step, earlier);
              return;
            }
          }
        });
  }

  public void toggleUnsure(int step) {
    withOpen(model -> change(model, new Change.StepUnsure(step, !said(model, step).unsure())));
  }

  private static StepJudgment said(ItemModel model, int step) {
    return model.standing().judgment().step(step);
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
    return guideline().label() != LabelVisibility.AFTER_SUBMISSION
        || model.standing().inForce() != null;
  }

  /** Hands the judgment in and goes on; or shows what is missing, and focuses the first of it. */
  public void submit() {
    flushTyping();
    withOpen(
        model -> {
          List<Missing> missing =
              rules.missing(model.standing().judgment(), model.item().stepCount());
          model.showMissing(missing);
          if (missing.isEmpty()) {
            saver.enqueue(
                session -> {
                  session.submit(model.item());
                  return session.standing(model.item().id());
                },
                standing -> submitted(model, standing));
          } else {
            notice.set(new Notice.Missing(missing.size()));
            focus.set(focusFor(missing.getFirst()));
          }
        });
  }

  private void submitted(ItemModel model, Standing standing) {
    model.show(standing, true);
    queue.updateSelected(model.item().id(), standing.status());
    notice.set(new Notice.Submitted(model.item().number()));
    if (Objects.equals(open.get(), model)) {
      queue.nextOpen(this::openAt, () -> notice.set(new Notice.AllDone()));
    }
  }

  private static Focus focusFor(Missing missing) {
    return switch (missing) {
      case Missing.AnswerVerdict() -> new Focus.Answer();
      case Missing.Critique(int step) -> new Focus.Critique(step);
      case Missing.StepVerdict(int step) -> new Focus.Step(step);
      case Missing.Kind(int step) -> new Focus.Step(step);
      case Missing.EvidenceOf(int step) -> new Focus.Step(step);
      case Missing.VisualChecks(int step) -> new Focus.Step(step);
    };
  }

  public void undo() {
    flushTyping();
    saver.enqueue(session -> session.undo(), reversal -> reversed(reversal, false));
  }

  public void redo() {
    flushTyping();
    saver.enqueue(session -> session.redo(), reversal -> reversed(reversal, true));
  }

  private void reversed(Optional<Reversal> reversal, boolean again) {
    if (reversal.isEmpty()) {
      notice.set(again ? new Notice.NothingToRedo() : new Notice.NothingToUndo());
      return;
    }
    Reversal made = reversal.get();
    notice.set(again ? new Notice.Redone(made.effect()) : new Notice.Undone(made.effect()));
    ItemModel model = open.get();
    if (model != null && model.item().id().equals(made.item())) {
      model.apply(made.effect(), made.standing());
      queue.updateSelected(made.item(), model.standing().status());
    } else {
      opening.run(
          () -> new Loaded(bench.items().find(made.item()).orElseThrow(), made.standing()),
          loaded -> {
            queue.select(-1);
            show(loaded);
            queue.refreshProgress();
          },
          failure -> notice.set(new Notice.Failed(failure)));
    }
  }

  /** Hands on what has been typed since the last pause. */
  public void flushTyping() {
    typingPause.cancel();
    withOpen(
        model -> {
          for (StepModel step : model.steps()) {
            change(model, new Change.StepCritique(step.number(), step.critiqueProperty().get()));
          }
        });
  }

  private void change(ItemModel model, Change change) {
    if (!change.standsIn(model.standing().judgment())) {
      model.apply(change);
      queue.updateSelected(model.item().id(), model.standing().status());
      saver.enqueue(
          session -> {
            session.change(model.item().id(), change);
            return Status.DRAFT;
          },
          _ -> {});
    }
  }

  private void withOpen(Consumer<ItemModel> action) {
    ItemModel model = open.get();
    if (model != null) {
      action.accept(model);
    }
  }
}
