package touchstone.viewer.text;

/**
 * How much of a text's markup is read. No kind ever reads HTML, and each line of an ordered list
 * keeps its own number.
 */
public enum Markup {
  /** Nothing: every character is shown as it is. */
  PLAIN,

  /**
   * Markdown and mathematics as language models write them. A line break counts, and what is more
   * likely arithmetic than Markdown stays as it is: {@code 2*3*4}, a line that starts with {@code
   * +}, a line of {@code ---} or {@code ===} under another.
   */
  MESSAGE,

  /**
   * A written document: CommonMark, where only a blank line parts paragraphs, with mathematics and
   * tables.
   */
  DOCUMENT
}
