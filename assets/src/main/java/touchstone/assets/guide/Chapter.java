package touchstone.assets.guide;

/**
 * A chapter of the guide.
 *
 * @param id the same in every language
 * @param title its first heading
 * @param body Markdown, without that heading
 */
public record Chapter(String id, String title, String body) {
  private static final String HEADING = "# ";

  /** Reads a chapter from its Markdown, which begins with its only heading of the first level. */
  static Chapter of(String id, String source) {
    if (!source.startsWith(HEADING)) {
      throw new IllegalArgumentException("chapter " + id + " does not begin with its title");
    }
    int end = source.indexOf('\n');
    return new Chapter(
        id, source.substring(HEADING.length(), end).strip(), source.substring(end).strip());
  }
}
