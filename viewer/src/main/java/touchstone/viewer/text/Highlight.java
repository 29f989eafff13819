package touchstone.viewer.text;

/**
 * A range of a text that stands out.
 *
 * @param range what stands out, in code points of the source
 * @param styleClass CSS class of its shapes: {@code .highlight} behind the words and {@code
 *     .highlight-line} under them
 */
public record Highlight(TextRange range, String styleClass) {

  public Highlight(int start, int end, String styleClass) {
    this(new TextRange(start, end), styleClass);
  }
}
