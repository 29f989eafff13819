package touchstone.storage.exchange;

/** A row that can't be taken; becomes a {@link RowProblem} once the row's number is known. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String problem;
  private final String cure;

  BadRow(String field, String problem, String cure) {
    super(field + ": " + problem);
    this.field = field;
    this.problem = problem;
    this.cure = cure;
  }

  RowProblem at(long row) {
    return new RowProblem(row, field, problem, cure);
  }
}
