package touchstone.storage.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Incoming;

/** One line of VISCO's {@code test.jsonl}, read as an item with its human annotation. */
final class ViscoRecord {
  private final JsonNode record;

  private ViscoRecord(JsonNode record) {
    this.record = record;
  }

  static Incoming read(byte[] line, String dataSet) throws BadRow {
    return read(line, 0, line.length, dataSet, _ -> {});
  }

  /**
   * Reads the line that {@code bytes} has from {@code from} to {@code to}.
   *
   * @param remarks told what is left out since it can't be understood
   */
  static Incoming read(byte[] bytes, int from, int to, String dataSet, Consumer<BadRow> remarks)
      throws BadRow {
    try {
      ImageCutter.Parts parts = ImageCutter.cut(bytes, from, to);
      JsonNode record = Json.parse(parts.rest());
      if (!record.isObject()) {
        throw new BadRow("", "the line is not a JSON object", "write one object a line");
      }
      return new ViscoRecord(record).toIncoming(dataSet, parts, remarks);
    } catch (JacksonException e) {
      throw new BadRow(
          "",
          "the line is not JSON (" + e.getOriginalMessage() + ")",
          "check that the line is complete and that quotes are escaped");
    } catch (IOException e) {
      throw new BadRow("", "the line can't be read (" + e.getMessage() + ")", "check the file");
    }
  }

  private Incoming toIncoming(String dataSet, ImageCutter.Parts parts, Consumer<BadRow> remarks)
      throws BadRow {
    if (parts.images().isEmpty()) {
      throw new BadRow("image", "is missing", "give the image's bytes as Base64");
    }
    List<String> steps = steps();
    return new Incoming(
        Hashes.itemId(dataSet, record, parts.images()),
        dataSet,
        id(),
        text("question"),
        parts.images(),
        new Response(steps, asText(record.path("response").path("answer"))),
        asText(record.path("label")),
        metadata(),
        VisualQuestions.read(record.path(VisualQuestions.FIELD), steps.size(), remarks),
        imported(steps.size()),
        parts.rest(),
        parts.cuts(),
        parts.bytes());
  }

  private String id() throws BadRow {
    String id = text("id");
    // The database's text is UTF-8, which would make two such ids the same.
    if (id.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new BadRow("id", "has half of a surrogate pair", "give an id of whole characters");
    }
    return id;
  }

  private String text(String field) throws BadRow {
    JsonNode value = record.path(field);
    if (!value.isTextual() || value.textValue().isEmpty()) {
      throw new BadRow(field, "is missing or not text", "give it as a string");
    }
    return value.textValue();
  }

  private List<String> steps() throws BadRow {
    JsonNode reasoning = record.path("response").path("reasoning");
    if (!reasoning.isArray() || reasoning.isEmpty()) {
      throw new BadRow(
          "response.reasoning", "is missing or not a list", "give the steps as a list of strings");
    }
    List<String> steps = new ArrayList<>();
    for (JsonNode step : reasoning) {
      if (!step.isTextual()) {
        throw new BadRow(
            "response.reasoning[" + steps.size() + "]",
            "is not text",
            "give each step as a string");
      }
      steps.add(step.textValue());
    }
    return steps;
  }

  private Metadata metadata() throws BadRow {
    JsonNode given = record.path("meta_data");
    if (given.isMissingNode() || given.isNull()) {
      return Metadata.NONE;
    }
    if (!given.isObject()) {
      throw new BadRow("meta_data", "is not an object", "give it as an object, or leave it out");
    }
    Map<String, String> values = new LinkedHashMap<>();
    given.properties().forEach(field -> values.put(field.getKey(), asText(field.getValue())));
    return new Metadata(values);
  }

  private @Nullable Gold imported(int stepCount) throws BadRow {
    List<JsonNode> verdicts = optionalList("reasoning_correctness", stepCount);
    List<JsonNode> critiques = optionalList("reasoning_critic", stepCount);
    JsonNode answer = record.path("answer_correctness");
    boolean noAnswer = answer.isNull() || answer.isMissingNode();
    if (verdicts.isEmpty() && critiques.isEmpty() && noAnswer) {
      return null;
    }
    SortedMap<Integer, StepJudgment> steps = new TreeMap<>();
    SortedMap<Integer, List<Reference>> references = new TreeMap<>();
    for (int i = 0; i < stepCount; i++) {
      if (i < verdicts.size()) {
        Verdict verdict = verdict(verdicts.get(i), "reasoning_correctness[" + i + "]");
        steps.put(i + 1, StepJudgment.NONE.withVerdict(verdict));
      }
      if (i < critiques.size()) {
        List<Reference> said = references(critiques.get(i), "reasoning_critic[" + i + "]");
        if (!said.isEmpty()) {
          references.put(i + 1, said);
        }
      }
    }
    return new Gold(
        new Judgment(steps, verdict(answer, "answer_correctness")),
        references,
        new Gold.Origin.Imported());
  }

  private List<JsonNode> optionalList(String field, int stepCount) throws BadRow {
    JsonNode given = record.path(field);
    if (given.isMissingNode() || given.isNull()) {
      return List.of();
    }
    if (!given.isArray()) {
      throw new BadRow(field, "is not a list", "give one entry a step, or leave it out");
    }
    if (given.size() != stepCount) {
      throw new BadRow(
          field,
          "has %d entries for %d steps".formatted(given.size(), stepCount),
          "give one entry a step");
    }
    List<JsonNode> elements = new ArrayList<>();
    given.forEach(elements::add);
    return elements;
  }

  private static List<Reference> references(JsonNode given, String field) throws BadRow {
    if (given.isNull()) {
      return List.of();
    }
    if (!given.isArray()) {
      throw new BadRow(field, "is not a list", "give the references of a step as a list");
    }
    List<Reference> said = new ArrayList<>();
    for (int slot = 0; slot < given.size(); slot++) {
      JsonNode text = given.get(slot);
      if (!text.isTextual() && !text.isNull()) {
        throw new BadRow(
            field, "has something that is not text", "give each reference as a string");
      }
      if (text.isTextual() && !text.textValue().isBlank()) {
        said.add(new Reference("visco-" + (slot + 1), text.textValue()));
      }
    }
    return said;
  }

  /** VISCO's files have booleans; what other tools made of them is understood too. */
  private static @Nullable Verdict verdict(JsonNode given, String field) throws BadRow {
    return switch (given.asText("").toLowerCase(Locale.ROOT)) {
      case "true", "1" -> Verdict.CORRECT;
      case "false", "0" -> Verdict.INCORRECT;
      default -> {
        if (given.isNull() || given.isMissingNode()) {
          yield null;
        }
        throw new BadRow(field, "is neither true nor false", "use true, false or null");
      }
    };
  }

  /** Text as it is; anything else as its JSON. */
  private static String asText(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    return value.isMissingNode() || value.isNull() ? "" : Json.write(value);
  }
}
