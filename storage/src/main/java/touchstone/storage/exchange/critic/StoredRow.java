package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.storage.json.AnswerJson;
import touchstone.storage.json.Json;

/**
 * One row as it stands in a file. Verdicts that are not quite booleans, {@code 0} or {@code
 * "false"} in quotes, are mended and counted. Used by one thread, until the next line is read.
 */
final class StoredRow {
  private final JsonLines.Line line;
  private final JsonNode json;
  private int repaired;

  private StoredRow(JsonLines.Line line, JsonNode json) {
    this.line = line;
    this.json = json;
  }

  static StoredRow of(JsonLines.Line line) throws IOException, UnreadableRowException {
    try {
      return new StoredRow(line, PythonJson.read(line));
    } catch (JsonProcessingException e) {
      throw new UnreadableRowException(
          "", "is not JSON: " + e.getOriginalMessage(), "Write one JSON value a line.");
    }
  }

  /** How many verdicts were mended so far. */
  int repaired() {
    return repaired;
  }

  /** The row itself, where its path is empty; missing where there is no such field. */
  JsonNode at(String path) {
    JsonNode node = json;
    if (!path.isEmpty()) {
      for (String key : path.split("\\.", -1)) {
        JsonNode inner = node.get(key);
        node = inner == null ? MissingNode.getInstance() : inner;
      }
    }
    return node;
  }

  boolean has(String path) {
    return !at(path).isMissingNode();
  }

  /**
   * A field's value with every character that its numbers were written with; nothing where there is
   * no such field. Of several fields with this name the last counts, as elsewhere in the row.
   */
  AnswerValue asWritten(String field) throws UnreadableRowException {
    AnswerValue value = AnswerValue.NOTHING;
    try (JsonParser parser = Json.factory().createParser(line.bytes(), 0, line.length())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(field);
        parser.nextToken();
        if (wanted) {
          value = AnswerJson.read(parser);
        } else {
          parser.skipChildren();
        }
      }
      return value;
    } catch (IOException e) {
      throw new UnreadableRowException(
          field, "can't be read: " + e.getMessage(), "Write one JSON value a line.");
    }
  }

  /** A list with one entry for each of the item's steps. */
  JsonNode stepList(String path, ItemShape item) throws UnreadableRowException {
    JsonNode list = list(path);
    if (list.size() != item.steps()) {
      throw new UnreadableRowException(
          path,
          "has %d entries, but item %s has %d steps"
              .formatted(list.size(), item.id(), item.steps()),
          "Check that both files belong together and are in the same order.");
    }
    return list;
  }

  JsonNode list(String path) throws UnreadableRowException {
    JsonNode list = at(path);
    if (!list.isArray()) {
      throw new UnreadableRowException(
          path, list.isMissingNode() ? "is missing" : "is not a list", "Give one entry a step.");
    }
    return list;
  }

  CriticVerdict verdict(String path) throws UnreadableRowException {
    return verdict(path, at(path));
  }

  List<CriticVerdict> verdicts(String path, JsonNode list) throws UnreadableRowException {
    List<CriticVerdict> verdicts = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      verdicts.add(verdict(path + "[" + i + "]", list.get(i)));
    }
    return verdicts;
  }

  private CriticVerdict verdict(String path, JsonNode value) throws UnreadableRowException {
    if (value.isMissingNode() || value.isNull()) {
      return CriticVerdict.UNREADABLE;
    }
    if (value.isBoolean()) {
      return CriticVerdict.of(value.booleanValue());
    }
    CriticVerdict mended = mended(value);
    if (mended == CriticVerdict.UNREADABLE) {
      throw new UnreadableRowException(
          path, value + " is no verdict", "Write true, false or null.");
    }
    repaired++;
    return mended;
  }

  private static CriticVerdict mended(JsonNode value) {
    if (!value.isNumber()) {
      return ReferenceParser.verdict(value);
    }
    double number = value.doubleValue();
    if (number == 0) {
      return CriticVerdict.INCORRECT;
    }
    return number == 1 ? CriticVerdict.CORRECT : CriticVerdict.UNREADABLE;
  }
}
