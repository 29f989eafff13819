package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;

/**
 * Reads the gold of a VISCO data set and nothing else: the images, nearly all of its bytes, are
 * skipped. The first row that can't be read ends it, since a figure over part of a data set would
 * be another figure.
 */
final class GoldReader {
  List<GoldItem> read(Path file) throws IOException, UnreadableInputException {
    List<GoldItem> items = new ArrayList<>();
    try (JsonLines lines = new JsonLines(file, "image")) {
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        try {
          items.add(item(StoredRow.of(line)));
        } catch (UnreadableRowException e) {
          throw new UnreadableInputException(file, e.at(line.number()));
        }
      }
    }
    return items;
  }

  private static GoldItem item(StoredRow row) throws UnreadableRowException {
    String id = row.at("id").asText();
    String correctness = "reasoning_correctness";
    JsonNode stored = row.list(correctness);
    List<CriticVerdict> verdicts = row.verdicts(correctness, stored);
    ItemShape shape = new ItemShape(id, verdicts.size());
    String critiques = "reasoning_critic";
    boolean critiqued = row.has(critiques) && !row.at(critiques).isNull();
    JsonNode critics = critiqued ? row.stepList(critiques, shape) : MissingNode.getInstance();
    List<GoldStep> steps = new ArrayList<>(shape.steps());
    for (int step = 0; step < shape.steps(); step++) {
      List<String> references = references(critics.path(step));
      steps.add(new GoldStep(gold(verdicts.get(step)), false, Set.of(), references));
    }
    return new GoldItem(id, steps, gold(row.verdict("answer_correctness")), attributes(row));
  }

  static @Nullable Verdict gold(CriticVerdict stored) {
    return switch (stored) {
      case CORRECT -> Verdict.CORRECT;
      case INCORRECT -> Verdict.INCORRECT;
      case UNREADABLE -> null;
    };
  }

  private static List<String> references(JsonNode critiques) {
    List<String> references = new ArrayList<>(critiques.size());
    critiques.forEach(critique -> references.add(critique.asText()));
    return references;
  }

  private static Map<String, String> attributes(StoredRow row) {
    Map<String, String> attributes = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : row.at("meta_data").properties()) {
      if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
        attributes.put(entry.getKey(), entry.getValue().asText());
      }
    }
    return attributes;
  }
}
