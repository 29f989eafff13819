package touchstone.annotation.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import touchstone.annotation.item.Segmentation.Range;

/**
 * A text with its segmentation, to be changed by hand. Steps are 1-based, places are code points
 * from the beginning of the text.
 */
public record TextCut(String text, Segmentation segmentation) {
  public TextCut {
    if (!segmentation.covers(text)) {
      throw new IllegalArgumentException("segmentation does not fit its text");
    }
  }

  /**
   * Cuts a text at some places.
   *
   * @param text not blank
   * @param places where a step begins; of several with only white space between them, one counts
   */
  static TextCut at(String text, SortedSet<Integer> places) {
    int[] points = text.codePoints().toArray();
    List<Range> steps = new ArrayList<>();
    int from = 0;
    for (int place : places) {
      trimmed(points, from, place).ifPresent(steps::add);
      from = place;
    }
    trimmed(points, from, points.length).ifPresent(steps::add);
    return new TextCut(text, new Segmentation(steps));
  }

  private static Optional<Range> trimmed(int[] points, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(points[start])) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(points[end - 1])) {
      end--;
    }
    return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  public List<String> steps() {
    return segmentation.cut(text);
  }

  /** Makes one step of a step and the next; the last step stays as it is. */
  public TextCut joinedWithNext(int step) {
    List<Range> steps = new ArrayList<>(segmentation.steps());
    if (step < 1 || step >= steps.size()) {
      return this;
    }
    steps.set(step - 1, new Range(steps.get(step - 1).start(), steps.get(step).end()));
    steps.remove(step);
    return new TextCut(text, new Segmentation(steps));
  }

  /** Begins another step at a place; where only white space would be cut off, nothing changes. */
  public TextCut splitAt(int place) {
    List<Range> changed = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    for (Range step : segmentation.steps()) {
      if (step.start() < place && place < step.end()) {
        trimmed(points, step.start(), place).ifPresent(changed::add);
        trimmed(points, place, step.end()).ifPresent(changed::add);
      } else {
        changed.add(step);
      }
    }
    return new TextCut(text, new Segmentation(changed));
  }

  /**
   * Moves the boundary between a step and the next one.
   *
   * @param step the one before the boundary
   * @param place inside either of the two; elsewhere nothing changes
   */
  public TextCut boundaryMoved(int step, int place) {
    TextCut joined = joinedWithNext(step);
    if (joined.equals(this)) {
      return this;
    }
    Range both = joined.segmentation.steps().get(step - 1);
    boolean within = both.start() < place && place < both.end();
    TextCut moved = within ? joined.splitAt(place) : this;
    return moved.segmentation.steps().size() == segmentation.steps().size() ? moved : this;
  }
}
