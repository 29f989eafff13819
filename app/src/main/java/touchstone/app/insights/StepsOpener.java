package touchstone.app.insights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.study.StepPlace;
import touchstone.annotation.study.Subject;

/** Goes to the steps behind a mark. */
@FunctionalInterface
interface StepsOpener {
  /**
   * Goes there; to no steps it goes nowhere.
   *
   * @param said whose words the steps are looked through for; null for nobody's
   */
  void open(String title, @Nullable Subject said, List<StepPlace> places);
}
