package touchstone.assets.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's text in one language. Immutable; safe for use by several threads. */
public final class Words {
  private static final String BUNDLE = "touchstone.assets.words.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  public Words(Locale locale) {
    this.locale = locale;
    // Without the control, a Chinese system would get Chinese where English was asked for.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key, its placeholders filled in.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
