package touchstone.app.figures;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.study.StepFilter;
import touchstone.annotation.study.Subject;

/**
 * What a mark opens: the steps of one subject that a figure counts.
 *
 * @param title what the list is called
 * @param unlike another subject, where the steps are those that only one of the two has; else null
 */
public record Opening(String title, Subject subject, StepFilter filter, @Nullable Subject unlike) {
  /** All steps that the figure counts. */
  public Opening(String title, Subject subject, StepFilter filter) {
    this(title, subject, filter, null);
  }
}
