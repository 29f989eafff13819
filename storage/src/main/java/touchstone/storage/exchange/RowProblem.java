package touchstone.storage.exchange;

/**
 * Why one row, or a part of it, was not taken.
 *
 * @param row 1-based line of the file
 * @param field path of the field, empty where the row as a whole is meant
 * @param cure what to do about it
 */
public record RowProblem(long row, String field, String problem, String cure) {
  /** One line for people: {@code line 3, field response.reasoning: is missing; …}. */
  public String describe() {
    String place = field.isEmpty() ? "line " + row : "line " + row + ", field " + field;
    return place + ": " + problem + "; " + cure;
  }
}
