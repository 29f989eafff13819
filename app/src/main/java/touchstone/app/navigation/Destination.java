package touchstone.app.navigation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.study.StepPlace;

/** A place in the window, and what to show there. */
public sealed interface Destination {
  Place place();

  /** The annotation place, wherever it was left. */
  record Annotate() implements Destination {
    @Override
    public Place place() {
      return Place.ANNOTATE;
    }
  }

  /**
   * One item to judge.
   *
   * @param step 1-based, 0 for the final answer
   */
  record AnnotateItem(ItemId item, int step) implements Destination {
    public AnnotateItem {
      requireStep(step);
    }

    @Override
    public Place place() {
      return Place.ANNOTATE;
    }
  }

  /** The comparison, wherever it was left. */
  record Compare() implements Destination {
    @Override
    public Place place() {
      return Place.COMPARE;
    }
  }

  /**
   * One item beside its critics.
   *
   * @param step 1-based, 0 for the final answer
   */
  record CompareItem(ItemId item, int step) implements Destination {
    public CompareItem {
      requireStep(step);
    }

    @Override
    public Place place() {
      return Place.COMPARE;
    }
  }

  /**
   * The steps behind a figure, one item after the other.
   *
   * @param title what the steps have in common, for people
   * @param critic whose column is looked at first; null where the steps are no critic's
   */
  record CompareSteps(String title, List<StepPlace> steps, @Nullable CriticRun critic)
      implements Destination {
    public CompareSteps {
      steps = List.copyOf(steps);
    }

    public CompareSteps(String title, List<StepPlace> steps) {
      this(title, steps, null);
    }

    @Override
    public Place place() {
      return Place.COMPARE;
    }
  }

  /** The cases that pass a filter. */
  record CompareCases(CaseFilter filter) implements Destination {
    @Override
    public Place place() {
      return Place.COMPARE;
    }
  }

  /** The figures, wherever they were left. */
  record Insights() implements Destination {
    @Override
    public Place place() {
      return Place.INSIGHTS;
    }
  }

  private static void requireStep(int step) {
    if (step < 0) {
      throw new IllegalArgumentException("step is negative: " + step);
    }
  }
}
