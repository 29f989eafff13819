package touchstone.storage.exchange.critic;

import java.util.Locale;

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

  /** The same for the report of an import, whose cures are parts of a sentence. */
  touchstone.storage.exchange.RowProblem inReport(long line) {
    String words = cure.endsWith(".") ? cure.substring(0, cure.length() - 1) : cure;
    return new touchstone.storage.exchange.RowProblem(
        line,
        field,
        String.valueOf(getMessage()),
        words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
  }
}
