package touchstone.app.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.item.ItemId;
import touchstone.app.workspace.Saver;

/**
 * The reader as a judge of explanations. Names and scores of critics hide meanwhile, so that they
 * don't sway the judge. Used on the interface thread.
 */
public final class Reasons {
  private final CompareModel model;
  private final Saver saver;
  private final ReadOnlyBooleanWrapper namesHidden = new ReadOnlyBooleanWrapper();

  Reasons(CompareModel model, Saver saver) {
    this.model = model;
    this.saver = saver;
  }

  public ReadOnlyBooleanProperty namesHiddenProperty() {
    return namesHidden.getReadOnlyProperty();
  }

  boolean namesHidden() {
    return namesHidden.get();
  }

  /** Hides names and scores, or shows them as they are after what was judged meanwhile. */
  public void toggleNames() {
    namesHidden.set(!namesHidden.get());
    if (namesHidden.get()) {
      model.tell(new CompareNotice.NamesHidden());
    } else {
      model.tell(new CompareNotice.NamesShown());
      model.refreshFacts();
    }
  }

  /**
   * Judges the focused explanation beside a reference: the same mistake, then another, then not
   * judged. Names hide with the first word.
   *
   * @param reference 1-based
   */
  public void judge(int reference) {
    model.cursor().column().ifPresent(column -> judge(model.cursor().step(), column, reference));
  }

  void judge(int step, Columns.Column column, int reference) {
    Comparison open = model.comparison();
    Comparison.Column said = model.said(column).orElse(null);
    if (open == null
        || said == null
        || reference > open.references(step).size()
        || !open.needsJudge(step, said)) {
      model.tell(new CompareNotice.NothingToJudge());
      return;
    }
    if (!namesHidden.get()) {
      namesHidden.set(true);
      model.tell(new CompareNotice.NamesHidden());
    }
    ExplanationPair pair =
        new ExplanationPair(
            said.output().id(), step, open.references(step).get(reference - 1).text());
    ItemId item = open.item().id();
    saver.enqueue(
        session -> {
          session.judgeExplanation(item, pair, session.standing(item).of(pair).next());
          return session.standing(item);
        },
        standing -> model.standsNow(item, standing));
  }
}
