package touchstone.storage.exchange.critic;

/** One row can't be taken; always turned into a {@link RowProblem} where its line is known. */
final class UnreadableRowException extends Exception {
  private final String field;
  private final String cure;

  UnreadableRowException(String field, String problem, String cure) {
    super(problem);
    this.field = field;
    this.cure = cure;
  }

  RowProblem at(long line) {
    return new RowProblem(line, field, String.valueOf(getMessage()), cure);
  }
}
