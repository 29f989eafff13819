package touchstone.annotation.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Sequence;

/** Reads test data, one JSON object a line, with numbers as written. */
final class JsonAnswers {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonAnswers() {}

  static List<Fields> lines(String resource) {
    try (InputStream in = JsonAnswers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("resource is not there: " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> (Fields) value(line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnswerValue value(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnswerValue value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> AnswerValue.text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> AnswerValue.number(parser.getText());
      case VALUE_TRUE -> new AnswerValue.Truth(true);
      case VALUE_FALSE -> new AnswerValue.Truth(false);
      case VALUE_NULL -> AnswerValue.NOTHING;
      case START_ARRAY -> {
        List<AnswerValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(parser));
        }
        yield new Sequence(values);
      }
      case START_OBJECT -> {
        Map<String, AnswerValue> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          values.put(name, value(parser));
        }
        yield new Fields(values);
      }
      default -> throw new IllegalArgumentException("not a value: " + parser.currentToken());
    };
  }
}
