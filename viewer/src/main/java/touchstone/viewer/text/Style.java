package touchstone.viewer.text;

import org.jspecify.annotations.Nullable;

/**
 * How words look.
 *
 * @param strong bold
 * @param emphasis italic
 * @param code of fixed width
 * @param broken source of mathematics that can't be set
 * @param link where the words lead, as the source has it; null for words that lead nowhere
 */
public record Style(
    boolean strong, boolean emphasis, boolean code, boolean broken, @Nullable String link) {
  public static final Style PLAIN = new Style(false, false, false, false, null);
  public static final Style CODE = new Style(false, false, true, false, null);
  public static final Style BROKEN = new Style(false, false, false, true, null);

  public Style withStrong() {
    return new Style(true, emphasis, code, broken, link);
  }

  public Style withEmphasis() {
    return new Style(strong, true, code, broken, link);
  }

  public Style withCode() {
    return new Style(strong, emphasis, true, broken, link);
  }

  public Style withLink(String destination) {
    return new Style(strong, emphasis, code, broken, destination);
  }
}
