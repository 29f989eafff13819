package touchstone.annotation.judgment;

import org.jspecify.annotations.Nullable;

/**
 * A range of a step's raw text.
 *
 * @param start 0-based, in code points
 * @param end exclusive, in code points
 * @param kind what is wrong there, where the annotator says so
 */
public record Span(int start, int end, @Nullable ErrorKind kind) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span is empty or negative: " + start + " to " + end);
    }
  }
}
