package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as Python's {@code json.loads} does: {@code NaN}, {@code Infinity} and {@code
 * -Infinity} are numbers, the last of several equal keys counts, and nothing may follow the value.
 */
final class PythonJson {
  private static final Set<String> NAMED_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");

  /** Python refuses to read an integer of more digits. */
  private static final int LONGEST_NUMBER = 4_300;

  private static final JsonMapper MAPPER = mapper();

  private PythonJson() {}

  /** The value, or null where the text is not JSON. */
  static @Nullable JsonNode read(String text) {
    if (text.startsWith("\ufeff")) {
      return null;
    }
    try {
      JsonNode value = MAPPER.readTree(text);
      return value.isMissingNode() || namesOtherNumbers(text) ? null : value;
    } catch (JsonProcessingException _) {
      return null;
    }
  }

  /** The value of one line of a file. */
  static JsonNode read(JsonLines.Line line) throws IOException {
    return MAPPER.readTree(line.bytes(), 0, line.length());
  }

  /** Jackson also takes {@code INF} and its like for numbers, which Python does not. */
  private static boolean namesOtherNumbers(String text) throws JsonProcessingException {
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT
            && Character.isLetter(parser.getText().charAt(parser.getTextLength() - 1))
            && !NAMED_NUMBERS.contains(parser.getText())) {
          return true;
        }
      }
      return false;
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(Integer.MAX_VALUE)
                .build());
    return mapper;
  }
}
