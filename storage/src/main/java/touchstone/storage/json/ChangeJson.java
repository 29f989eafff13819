package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.judgment.Change;

/**
 * A change as JSON: the field's name, the step where there is one, and the value in the form that
 * {@link JudgmentJson} gives it.
 */
final class ChangeJson {
  private ChangeJson() {}

  static ObjectNode write(Change change) {
    ObjectNode node = Json.object();
    if (change instanceof Change.OfStep ofStep) {
      node.put("step", ofStep.step());
    }
    switch (change) {
      case Change.Whole(var judgment) -> {
        node.put("field", "whole");
        node.setAll(JudgmentJson.write(judgment));
      }
      case Change.AnswerVerdict(var verdict) -> {
        node.put("field", "answer");
        if (verdict != null) {
          node.put("answer", JudgmentJson.write(verdict));
        }
      }
      case Change.StepFields(_, var fields) -> {
        node.put("field", "several");
        fields.forEach(field -> node.withArray("changes").add(write(field)));
      }
      case Change.StepVerdict(_, var verdict) -> {
        node.put("field", "verdict");
        if (verdict != null) {
          node.put("verdict", JudgmentJson.write(verdict));
        }
      }
      case Change.StepUnsure(_, boolean unsure) ->
          node.put("field", "unsure").put("unsure", unsure);
      case Change.StepCritique(_, var text) -> node.put("field", "critique").put("critique", text);
      case Change.StepKinds(_, var kinds) ->
          JudgmentJson.writeKinds(node.put("field", "kinds"), kinds);
      case Change.StepInheritance(_, var from) ->
          JudgmentJson.writeSteps(node.put("field", "inherited_from"), from);
      case Change.StepEvidence(_, var evidence) ->
          node.put("field", "evidence").set("evidence", EvidenceJson.write(evidence));
      case Change.StepSpans(_, var spans) ->
          node.put("field", "spans").set("spans", JudgmentJson.writeSpans(spans));
      case Change.StepChecks(_, var checks) ->
          node.put("field", "checks").set("checks", JudgmentJson.writeChecks(checks));
      case Change.StepConfidence(_, var confidence) -> {
        node.put("field", "confidence");
        if (confidence != null) {
          node.put("confidence", confidence);
        }
      }
      case Change.StepNote(_, var note) -> node.put("field", "note").put("note", note);
    }
    return node;
  }

  static Change read(JsonNode node) throws MalformedJson {
    Fields fields = Fields.of(node, "change");
    String field = fields.requiredText("field");
    return switch (field) {
      case "whole" -> new Change.Whole(JudgmentJson.read(node));
      case "answer" -> new Change.AnswerVerdict(JudgmentJson.readVerdict(fields, "answer"));
      default -> readStep(fields, field, fields.wholeNumber("step"));
    };
  }

  private static Change readStep(Fields fields, String field, int step) throws MalformedJson {
    return switch (field) {
      case "several" -> new Change.StepFields(step, readFields(fields));
      case "verdict" -> new Change.StepVerdict(step, JudgmentJson.readVerdict(fields, "verdict"));
      case "unsure" -> new Change.StepUnsure(step, fields.flag("unsure"));
      case "critique" -> new Change.StepCritique(step, fields.text("critique"));
      case "kinds" -> new Change.StepKinds(step, JudgmentJson.readKinds(fields));
      case "inherited_from" -> new Change.StepInheritance(step, JudgmentJson.readSteps(fields));
      case "evidence" ->
          new Change.StepEvidence(step, EvidenceJson.read(fields.list("evidence"), "evidence"));
      case "spans" ->
          new Change.StepSpans(step, JudgmentJson.readSpans(fields.list("spans"), "spans"));
      case "checks" ->
          new Change.StepChecks(step, JudgmentJson.readChecks(fields.list("checks"), "checks"));
      case "confidence" -> new Change.StepConfidence(step, fields.optionalNumber("confidence"));
      case "note" -> new Change.StepNote(step, fields.text("note"));
      default -> throw new MalformedJson("change.field", "is unknown: " + field);
    };
  }

  private static List<Change.OfStep> readFields(Fields fields) throws MalformedJson {
    List<Change.OfStep> read = new ArrayList<>();
    for (JsonNode node : fields.list("changes")) {
      if (!(read(node) instanceof Change.OfStep field)) {
        throw new MalformedJson("change.changes", "holds a change of no step");
      }
      read.add(field);
    }
    return read;
  }
}
