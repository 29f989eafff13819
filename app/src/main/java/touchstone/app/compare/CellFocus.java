package touchstone.app.compare;

/**
 * Where the keyboard is in the table.
 *
 * @param step 1-based; 0 for the answer
 * @param column index among the critics that are shown; -1 for gold
 */
public record CellFocus(int step, int column) {}
