package touchstone.viewer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters by the names that LaTeX gives them. Immutable. */
public final class Symbols {
  private static final Pattern NAME_AT_END = Pattern.compile("\\\\([A-Za-z]+)$");
  private static final int LONGEST_NAME = 40;
  private static final Symbols LATEX = read("symbols.properties");

  private final Map<String, String> symbols;

  private Symbols(Map<String, String> symbols) {
    this.symbols = Map.copyOf(symbols);
  }

  /** The common names of mathematics, and Greek. */
  public static Symbols latex() {
    return LATEX;
  }

  /** The symbol of a name, which is given without its backslash. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  /** The symbol whose name, with its backslash, a text ends with. */
  public Optional<Completion> at(String textBeforeCaret) {
    int from = Math.max(0, textBeforeCaret.length() - LONGEST_NAME);
    Matcher name = NAME_AT_END.matcher(textBeforeCaret).region(from, textBeforeCaret.length());
    return name.find()
        ? named(name.group(1)).map(symbol -> new Completion(name.start(), symbol))
        : Optional.empty();
  }

  private static Symbols read(String resource) {
    Properties properties = new Properties();
    try (InputStream stream = Symbols.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> symbols = new HashMap<>();
    properties.forEach((name, symbol) -> symbols.put((String) name, (String) symbol));
    return new Symbols(symbols);
  }

  /**
   * A symbol in the place of its name.
   *
   * @param start the UTF-16 offset of the backslash before the name
   */
  public record Completion(int start, String symbol) {}
}
