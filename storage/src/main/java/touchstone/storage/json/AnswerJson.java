package touchstone.storage.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Nothing;
import touchstone.annotation.answer.AnswerValue.Numeral;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;
import touchstone.annotation.answer.AnswerValue.Truth;

/** Answers as JSON. Numbers keep every character that they were written with. */
public final class AnswerJson {
  private AnswerJson() {}

  /** Reads the value that the parser stands at, and leaves it at the value's end. */
  public static AnswerValue read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> AnswerValue.text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> AnswerValue.number(parser.getText());
      case VALUE_TRUE -> new Truth(true);
      case VALUE_FALSE -> new Truth(false);
      case START_ARRAY -> {
        List<AnswerValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(read(parser));
        }
        yield new Sequence(values);
      }
      case START_OBJECT -> new Fields(fields(parser));
      default -> AnswerValue.NOTHING;
    };
  }

  /** Reads the fields of the object that the parser stands at. */
  public static Map<String, AnswerValue> fields(JsonParser parser) throws IOException {
    Map<String, AnswerValue> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, read(parser));
    }
    return values;
  }

  public static AnswerValue read(String json) throws IOException {
    try (JsonParser parser = Json.factory().createParser(json)) {
      parser.nextToken();
      return read(parser);
    }
  }

  /** Compact JSON; whatever is not ASCII is escaped, so that lone surrogates survive. */
  public static String write(AnswerValue value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = Json.factory().createGenerator(text)) {
      generator.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't refuse to be written", e);
    }
    return text.toString();
  }

  private static void write(AnswerValue value, JsonGenerator out) throws IOException {
    switch (value) {
      case Text(String text) -> out.writeString(text);
      case Numeral(String written) -> out.writeNumber(written);
      case Truth(boolean truth) -> out.writeBoolean(truth);
      case Nothing() -> out.writeNull();
      case Sequence(List<AnswerValue> values) -> {
        out.writeStartArray();
        for (AnswerValue one : values) {
          write(one, out);
        }
        out.writeEndArray();
      }
      case Fields(Map<String, AnswerValue> values) -> {
        out.writeStartObject();
        for (Map.Entry<String, AnswerValue> one : values.entrySet()) {
          out.writeFieldName(one.getKey());
          write(one.getValue(), out);
        }
        out.writeEndObject();
      }
    }
  }
}
