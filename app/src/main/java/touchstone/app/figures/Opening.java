package touchstone.app.figures;

import touchstone.annotation.study.StepFilter;
import touchstone.annotation.study.Subject;

/**
 * What a mark opens: the steps of one subject that a figure counts.
 *
 * @param title what the list is called
 */
public record Opening(String title, Subject subject, StepFilter filter) {}
