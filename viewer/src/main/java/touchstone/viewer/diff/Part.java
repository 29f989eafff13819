package touchstone.viewer.diff;

import touchstone.viewer.text.TextRange;

/**
 * Words of a text, with the white space between them, that the other text has too or has not.
 *
 * @param range where they stand, in code points
 */
public record Part(TextRange range, Kind kind) {

  /** What the difference makes of the words. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }
}
