package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as much as it can of an object that only looks like JSON. */
final class BrokenJson {
  /**
   * A backslash with what it escapes, where that is an escape; alone where it is LaTeX's. Before a
   * small letter, {@code \n}, {@code \r} and {@code \t} are taken for the start of a command such
   * as {@code \theta}.
   */
  private static final Pattern BACKSLASH =
      Pattern.compile("\\\\(?:([\"'\\\\/]|[nrt](?![a-z])|u[0-9a-fA-F]{4})|(_)|)");

  private static final Pattern PYTHON_LITERAL =
      Pattern.compile("(?<=[:,\\[]\\s{0,9})(True|False)\\b");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private BrokenJson() {}

  /**
   * What could be read of the object that the text begins with, up to the first thing that can't.
   */
  static ObjectNode read(String text) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    try (JsonParser parser = MAPPER.createParser(mended(text))) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        fill(object, parser);
      }
    } catch (JsonProcessingException _) {
      // What was read before the break stays.
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return object;
  }

  private static void fill(ObjectNode object, JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        fill(object.putObject(key), parser);
      } else if (value != null) {
        object.set(key, parser.readValueAsTree());
      }
    }
  }

  private static String mended(String text) {
    String escaped =
        BACKSLASH
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(found.group(2) != null ? "_" : escape(found.group())));
    return PYTHON_LITERAL
        .matcher(escaped)
        .replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }

  private static String escape(String found) {
    return found.length() == 1 ? "\\\\" : found;
  }
}
