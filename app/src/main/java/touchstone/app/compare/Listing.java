package touchstone.app.compare;

import java.util.List;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.study.StepPlace;

/** What the list is made of. */
public sealed interface Listing {
  /** Every item that passes but for the kind of case. */
  record Everything(CaseFilter filter) implements Listing {}

  record Filtered(CaseFilter filter) implements Listing {}

  /** Steps that somebody came with, those behind a figure for instance. */
  record Given(String title, List<StepPlace> steps) implements Listing {
    public Given {
      steps = List.copyOf(steps);
    }
  }
}
