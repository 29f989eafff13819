package touchstone.storage.exchange.critic;

/**
 * Why one row of a file can't be taken, for a person to mend.
 *
 * @param line counted from 1
 * @param field the path to the field, as in {@code formatted.answer_correctness}; empty where the
 *     row as a whole is at fault
 * @param problem what is wrong with it
 * @param cure what to do about it
 */
public record RowProblem(long line, String field, String problem, String cure) {
  @Override
  public String toString() {
    return "line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + problem + ". " + cure;
  }
}
