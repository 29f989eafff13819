package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.VisualQuestion;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Guideline;
import touchstone.app.workspace.Saver;

/**
 * What was asked of the image about the focused step: the reader's own checks, and the critics'
 * questions, which the reader can take over to answer them too. They show as critics do, so nobody
 * is led by them before submission. Used on the interface thread.
 */
public final class OwnChecks {
  private final CompareModel model;
  private final Guideline guideline;
  private final Saver saver;
  private final ReadOnlyObjectWrapper<Optional<Taken>> taken =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Where questions wait for the reader's answers. */
  public record Taken(ItemId item, int step) {}

  OwnChecks(CompareModel model, Guideline guideline, Saver saver) {
    this.model = model;
    this.guideline = guideline;
    this.saver = saver;
  }

  /** Where questions were taken over last, once that is saved; then empty again. */
  public ReadOnlyObjectProperty<Optional<Taken>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** The reader's checks of the focused step that have an answer or are the reader's own. */
  List<VisualCheck> own() {
    Comparison open = model.comparison();
    int step = model.cursor().step();
    return open == null || step == 0 ? List.of() : open.own().judgment().step(step).checks();
  }

  /** The focused critic if it asked about the focused step, else all that did. */
  List<Comparison.Column> asking() {
    Comparison open = model.comparison();
    int step = model.cursor().step();
    if (open == null || step == 0) {
      return List.of();
    }
    List<Comparison.Column> focused =
        model.cursor().column().flatMap(model::said).stream()
            .filter(column -> !column.output().lookBackOn(step).isEmpty())
            .toList();
    return focused.isEmpty()
        ? open.columns().stream()
            .filter(column -> !column.output().lookBackOn(step).isEmpty())
            .toList()
        : focused;
  }

  /** Makes the questions of {@link #asking} open checks of the reader's, except those known. */
  public void takeOver() {
    Comparison open = model.comparison();
    int step = model.cursor().step();
    if (open == null) {
      return;
    }
    List<VisualCheck> checks = withQuestions(open, step);
    if (checks.size() == own().size()) {
      model.tell(new CompareNotice.NothingToCheck());
      return;
    }
    ItemId item = open.item().id();
    saver.enqueue(
        session -> {
          session.change(item, new Change.StepChecks(step, checks));
          return session.standing(item);
        },
        standing -> {
          model.standsNow(item, standing);
          taken.set(Optional.of(new Taken(item, step)));
          taken.set(Optional.empty());
        });
  }

  private List<VisualCheck> withQuestions(Comparison open, int step) {
    List<VisualCheck> checks = new ArrayList<>(own());
    for (Comparison.Column column : asking()) {
      for (VisualQuestion question : column.output().lookBackOn(step)) {
        String asked = question.question().strip();
        if (!asked.isEmpty() && !isKnown(asked, checks, open.item().questionsOn(step))) {
          checks.add(new VisualCheck(asked, null, null, column.output().run().critic()));
        }
      }
    }
    return checks;
  }

  private boolean isKnown(String question, List<VisualCheck> checks, List<String> ofItem) {
    return ofItem.contains(question)
        || guideline.checklist().contains(question)
        || checks.stream().anyMatch(check -> check.question().equals(question));
  }
}
