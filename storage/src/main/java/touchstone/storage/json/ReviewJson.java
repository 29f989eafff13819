package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.judgment.Change;

/** What somebody does after a submission: judging critics' explanations, changing one's mind. */
final class ReviewJson {
  private ReviewJson() {}

  static ObjectNode write(List<Change> changes) {
    ObjectNode node = Json.object();
    ArrayNode list = node.putArray("changes");
    changes.forEach(change -> list.add(ChangeJson.write(change)));
    return node;
  }

  static List<Change> readChanges(Fields fields) throws MalformedJson {
    List<Change> changes = new ArrayList<>();
    for (JsonNode change : fields.list("changes")) {
      changes.add(ChangeJson.read(change));
    }
    return changes;
  }

  static ObjectNode write(ExplanationPair pair, ExplanationVerdict verdict) {
    return Json.object()
        .put("output", pair.output().value())
        .put("step", pair.step())
        .put("reference", pair.reference())
        .put("verdict", ActJson.lower(verdict));
  }

  static ArrayNode write(SortedMap<ExplanationPair, ExplanationVerdict> judged) {
    ArrayNode list = Json.array();
    judged.forEach((pair, verdict) -> list.add(write(pair, verdict)));
    return list;
  }

  static SortedMap<ExplanationPair, ExplanationVerdict> read(List<JsonNode> nodes)
      throws MalformedJson {
    SortedMap<ExplanationPair, ExplanationVerdict> judged = new TreeMap<>();
    for (JsonNode node : nodes) {
      Fields fields = Fields.of(node, "explanation");
      judged.put(readPair(fields), readVerdict(fields));
    }
    return judged;
  }

  static ExplanationPair readPair(Fields fields) throws MalformedJson {
    return new ExplanationPair(
        new CriticOutputId(fields.requiredText("output")),
        fields.wholeNumber("step"),
        fields.text("reference"));
  }

  static ExplanationVerdict readVerdict(Fields fields) throws MalformedJson {
    ExplanationVerdict verdict = fields.choice("verdict", ExplanationVerdict.class);
    if (verdict == null) {
      throw new MalformedJson("verdict", "is missing");
    }
    return verdict;
  }
}
