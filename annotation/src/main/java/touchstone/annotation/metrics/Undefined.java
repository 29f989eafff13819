package touchstone.annotation.metrics;

/** Why a figure has no value. */
public enum Undefined {
  /** There is no item, step or answer that the figure is about. */
  NO_CASES,
  /** Gold has no error and the critic claims none: there is nothing to find and nothing claimed. */
  NOTHING_TO_FIND,
  /** Some step flagged by both gold and critic has not been judged against every reference. */
  NOT_FULLY_JUDGED,
  /** Some step flagged by both gold and critic has no reference to judge its explanation by. */
  NO_REFERENCE,
  /** A figure that this one is made of is undefined. */
  PART_UNDEFINED,
  /** One of the two sides that are compared has no case. */
  ONE_SIDED,
  /** Everybody gave the same single rating everywhere: chance agreement can't be told apart. */
  NO_VARIATION,
  /** Units differ in their number of raters, which this coefficient does not allow. */
  UNEQUAL_RATERS
}
