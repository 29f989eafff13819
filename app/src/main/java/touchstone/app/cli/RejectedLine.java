package touchstone.app.cli;

import touchstone.storage.exchange.RowProblem;

/** A line of judgments that can't be taken; becomes a {@link RowProblem} with the line's number. */
final class RejectedLine extends Exception {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String problem;
  private final String cure;

  /**
   * Makes one.
   *
   * @param field path of the field, empty where the line as a whole is meant
   */
  RejectedLine(String field, String problem, String cure) {
    super(field + ": " + problem);
    this.field = field;
    this.problem = problem;
    this.cure = cure;
  }

  RowProblem at(long line) {
    return new RowProblem(line, field, problem, cure);
  }
}
