package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Missing;
import touchstone.annotation.session.Standing;
import touchstone.app.workspace.Saver;

/**
 * A change of mind about the focused step or answer, after critics were shown. What was handed in
 * blind stays beside it. Used on the interface thread.
 */
public final class Mind {
  private final CompareModel model;
  private final Saver saver;
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * What is being written.
   *
   * @param step 1-based; 0 for the answer
   * @param verdict null while none is chosen
   */
  public record Draft(int step, @Nullable Verdict verdict, String critique) {}

  /** What came of handing it in. */
  private record Outcome(List<Missing> missing, Standing standing) {}

  Mind(CompareModel model, Saver saver) {
    this.model = model;
    this.saver = saver;
  }

  /** Empty while nothing is being changed. */
  public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** Begins with what the reader says now. */
  public void start() {
    Comparison open = model.comparison();
    if (open == null) {
      return;
    }
    if (open.own().inForce() == null) {
      model.tell(new CompareNotice.NothingOfOnesOwn());
      return;
    }
    int step = model.cursor().step();
    StepJudgment said = open.own().judgment().step(step);
    draft.set(
        Optional.of(
            step == 0
                ? new Draft(0, open.own().judgment().answer(), "")
                : new Draft(step, said.verdict(), said.critique())));
  }

  public void choose(Verdict verdict) {
    draft.get().ifPresent(now -> put(new Draft(now.step(), verdict, now.critique())));
  }

  public void write(String critique) {
    draft.get().ifPresent(now -> put(new Draft(now.step(), now.verdict(), critique)));
  }

  private void put(Draft changed) {
    if (!changed.equals(draft.get().orElse(null))) {
      draft.set(Optional.of(changed));
    }
  }

  public void cancel() {
    draft.set(Optional.empty());
  }

  /** Hands the changed judgment in, or says that something is missing. */
  public void save() {
    Comparison open = model.comparison();
    Draft now = draft.get().orElse(null);
    if (open == null || now == null) {
      return;
    }
    saver.enqueue(
        session -> {
          List<Missing> missing =
              session.reconsider(open.item(), changes(now, session.standing(open.item().id())));
          return new Outcome(missing, session.standing(open.item().id()));
        },
        outcome -> {
          if (outcome.missing().isEmpty()) {
            cancel();
            model.standsNow(open.item().id(), outcome.standing());
            model.tell(new CompareNotice.MindChanged(now.step()));
          } else {
            model.tell(new CompareNotice.MindLacks(outcome.missing().size()));
          }
        });
  }

  private static List<Change> changes(Draft draft, Standing standing) {
    List<Change> changes = new ArrayList<>();
    if (draft.step() == 0) {
      changes.add(new Change.AnswerVerdict(draft.verdict()));
    } else {
      StepJudgment said = standing.judgment().step(draft.step());
      changes.add(Change.judging(draft.step(), draft.verdict(), said));
      if (draft.verdict() == Verdict.INCORRECT) {
        changes.add(new Change.StepCritique(draft.step(), draft.critique().strip()));
      }
    }
    return changes;
  }
}
