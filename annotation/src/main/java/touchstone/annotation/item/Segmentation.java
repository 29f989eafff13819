package touchstone.annotation.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * How a response's text is cut into steps. What lies between two steps, before the first and after
 * the last is white space, and belongs to none.
 *
 * @param steps at least one, in reading order
 */
public record Segmentation(List<Range> steps) {
  /**
   * Where a step stands in the text.
   *
   * @param start 0-based, in code points
   * @param end exclusive, in code points
   */
  public record Range(int start, int end) {
    public Range {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("range is empty or negative: " + start + " to " + end);
      }
    }

    public boolean overlaps(Range other) {
      return start < other.end && other.start < end;
    }
  }

  public Segmentation {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("segmentation has no step");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).start() < steps.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "step %d begins before step %d ends".formatted(i + 1, i));
      }
    }
  }

  /** The steps' texts. */
  public List<String> cut(String text) {
    List<String> cut = new ArrayList<>();
    int index = 0;
    int point = 0;
    for (Range step : steps) {
      int from = text.offsetByCodePoints(index, step.start() - point);
      index = text.offsetByCodePoints(from, step.end() - step.start());
      point = step.end();
      cut.add(text.substring(from, index));
    }
    return cut;
  }

  /** Whether this cuts all of a text that is not white space. */
  public boolean covers(String text) {
    int[] points = text.codePoints().toArray();
    int at = 0;
    for (Range step : steps) {
      if (step.end() > points.length || !isBlank(points, at, step.start())) {
        return false;
      }
      at = step.end();
    }
    return isBlank(points, at, points.length);
  }

  private static boolean isBlank(int[] points, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(points[i])) {
        return false;
      }
    }
    return true;
  }

  public SegmentationId id() {
    StringBuilder canonical = new StringBuilder();
    steps.forEach(
        step -> canonical.append(step.start()).append('-').append(step.end()).append(' '));
    try {
      return new SegmentationId(
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance("SHA-256")
                      .digest(canonical.toString().getBytes(StandardCharsets.US_ASCII))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
