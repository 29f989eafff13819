package touchstone.annotation.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Segmentation.Range;

/**
 * What the model wrote: an ordered chain of reasoning steps and a final answer.
 *
 * @param imported the steps as they came in
 * @param answer as it reads; an answer that is not a string is its JSON
 * @param segmentation how {@link #text} is cut into steps instead, null for as it came in
 */
public record Response(List<String> imported, String answer, @Nullable Segmentation segmentation) {
  private static final String BETWEEN = "\n";

  public Response {
    imported = List.copyOf(imported);
  }

  /** A response in the steps that it came in. */
  public Response(List<String> steps, String answer) {
    this(steps, answer, null);
  }

  /** All steps as they came in, each on a line of its own. */
  public String text() {
    return String.join(BETWEEN, imported);
  }

  /** The steps that are judged. */
  public List<String> steps() {
    return segmentation == null ? imported : segmentation.cut(text());
  }

  public int stepCount() {
    return segmentation == null ? imported.size() : segmentation.steps().size();
  }

  public boolean isBlank() {
    return imported.stream().allMatch(String::isBlank);
  }

  /**
   * The steps as they came in, as ranges of the text; blank ones are left out.
   *
   * @throws IllegalStateException if all are blank
   */
  public Segmentation asImported() {
    if (isBlank()) {
      throw new IllegalStateException("response has no text to cut");
    }
    List<Range> ranges = new ArrayList<>();
    int start = 0;
    for (String step : imported) {
      int end = start + step.codePointCount(0, step.length());
      if (!step.isBlank()) {
        ranges.add(new Range(start, end));
      }
      start = end + BETWEEN.length();
    }
    return new Segmentation(ranges);
  }

  /**
   * The steps as they came in that share text with one that is judged.
   *
   * @param step 1-based, as the results are
   */
  List<Integer> importedWithin(int step) {
    if (segmentation == null) {
      return List.of(step);
    }
    Range judged = segmentation.steps().get(step - 1);
    List<Integer> found = new ArrayList<>();
    int start = 0;
    for (int came = 1; came <= imported.size(); came++) {
      String text = imported.get(came - 1);
      int end = start + text.codePointCount(0, text.length());
      if (!text.isBlank() && judged.overlaps(new Range(start, end))) {
        found.add(came);
      }
      start = end + BETWEEN.length();
    }
    return found;
  }

  /** The same response cut in another way; null for as it came in. */
  public Response cutBy(@Nullable Segmentation changed) {
    return new Response(imported, answer, changed);
  }

  /**
   * Question, steps as they came in, and answer, a line each: what may be searched by everybody.
   */
  public String visibleText(String question) {
    List<String> lines = new ArrayList<>();
    lines.add(question);
    lines.addAll(imported);
    lines.add(answer);
    return String.join("\n", lines);
  }
}
