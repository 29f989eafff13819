package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;

/**
 * A judgment as JSON: {@code {"steps": [{"verdict": "incorrect", "critique": "…", …}], "answer":
 * "incorrect"}}. Fields that say nothing are left out; {@code {}} stands for a step of which
 * nothing is said.
 */
public final class JudgmentJson {
  private JudgmentJson() {}

  public static ObjectNode write(Judgment judgment) {
    ObjectNode node = Json.object();
    ArrayNode steps = node.putArray("steps");
    int last = judgment.steps().isEmpty() ? 0 : judgment.steps().lastKey();
    for (int step = 1; step <= last; step++) {
      steps.add(write(judgment.step(step)));
    }
    Verdict answer = judgment.answer();
    if (answer != null) {
      node.put("answer", write(answer));
    }
    return node;
  }

  /**
   * Reads a judgment; unknown fields beside {@code steps} and {@code answer} are left to others.
   */
  public static Judgment read(JsonNode node) throws MalformedJson {
    Fields fields = Fields.of(node, "");
    SortedMap<Integer, StepJudgment> steps = new TreeMap<>();
    List<JsonNode> given = fields.list("steps");
    for (int i = 0; i < given.size(); i++) {
      steps.put(i + 1, readStep(given.get(i), "steps[" + (i + 1) + "]"));
    }
    Verdict answer = readVerdict(fields, "answer");
    try {
      return new Judgment(steps, answer);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson("steps", e);
    }
  }

  static ObjectNode write(StepJudgment said) {
    ObjectNode node = Json.object();
    Verdict verdict = said.verdict();
    if (verdict != null) {
      node.put("verdict", write(verdict));
    }
    if (said.unsure()) {
      node.put("unsure", true);
    }
    if (!said.critique().isEmpty()) {
      node.put("critique", said.critique());
    }
    writeKinds(node, said.kinds());
    writeSteps(node, said.inheritedFrom());
    if (!said.evidence().isEmpty()) {
      node.set("evidence", EvidenceJson.write(said.evidence()));
    }
    if (!said.spans().isEmpty()) {
      node.set("spans", writeSpans(said.spans()));
    }
    if (!said.checks().isEmpty()) {
      node.set("checks", writeChecks(said.checks()));
    }
    Double confidence = said.confidence();
    if (confidence != null) {
      node.put("confidence", confidence);
    }
    if (!said.note().isEmpty()) {
      node.put("note", said.note());
    }
    return node;
  }

  static StepJudgment readStep(JsonNode node, String place) throws MalformedJson {
    Fields fields = Fields.of(node, place);
    fields.allow(
        "verdict",
        "unsure",
        "critique",
        "kinds",
        "inherited_from",
        "evidence",
        "spans",
        "checks",
        "confidence",
        "note");
    try {
      return new StepJudgment(
          readVerdict(fields, "verdict"),
          fields.flag("unsure"),
          fields.text("critique"),
          readKinds(fields),
          readSteps(fields),
          EvidenceJson.read(fields.list("evidence"), place + ".evidence"),
          readSpans(fields.list("spans"), place + ".spans"),
          readChecks(fields.list("checks"), place + ".checks"),
          fields.optionalNumber("confidence"),
          fields.text("note"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(place, e);
    }
  }

  static String write(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Verdict readVerdict(Fields fields, String name) throws MalformedJson {
    return fields.choice(name, Verdict.class);
  }

  static void writeKinds(ObjectNode node, SortedSet<ErrorKind> kinds) {
    if (!kinds.isEmpty()) {
      ArrayNode names = node.putArray("kinds");
      kinds.forEach(kind -> names.add(kind.name()));
    }
  }

  static SortedSet<ErrorKind> readKinds(Fields fields) throws MalformedJson {
    SortedSet<ErrorKind> kinds = new TreeSet<>();
    for (String name : fields.texts("kinds")) {
      kinds.add(new ErrorKind(name));
    }
    return kinds;
  }

  static void writeSteps(ObjectNode node, SortedSet<Integer> from) {
    if (!from.isEmpty()) {
      ArrayNode numbers = node.putArray("inherited_from");
      from.forEach(numbers::add);
    }
  }

  static SortedSet<Integer> readSteps(Fields fields) throws MalformedJson {
    return new TreeSet<>(fields.wholeNumbers("inherited_from"));
  }

  static ArrayNode writeSpans(List<Span> spans) {
    ArrayNode array = Json.array();
    for (Span span : spans) {
      ObjectNode node = array.addObject().put("start", span.start()).put("end", span.end());
      ErrorKind kind = span.kind();
      if (kind != null) {
        node.put("kind", kind.name());
      }
    }
    return array;
  }

  static List<Span> readSpans(List<JsonNode> nodes, String place) throws MalformedJson {
    List<Span> spans = new ArrayList<>();
    for (JsonNode node : nodes) {
      Fields fields = Fields.of(node, place + "[" + (spans.size() + 1) + "]");
      fields.allow("start", "end", "kind");
      String kind = fields.text("kind");
      spans.add(
          new Span(
              fields.wholeNumber("start"),
              fields.wholeNumber("end"),
              kind.isEmpty() ? null : new ErrorKind(kind)));
    }
    return spans;
  }

  static ArrayNode writeChecks(List<VisualCheck> checks) {
    ArrayNode array = Json.array();
    for (VisualCheck check : checks) {
      ObjectNode node = array.addObject().put("question", check.question());
      VisualCheck.Answer answer = check.answer();
      if (answer != null) {
        node.put("answer", answer.name().toLowerCase(Locale.ROOT));
      }
      if (check.evidence() != null) {
        node.set("evidence", EvidenceJson.write(check.evidence()));
      }
      if (check.critic() != null) {
        node.put("critic", check.critic());
      }
    }
    return array;
  }

  static List<VisualCheck> readChecks(List<JsonNode> nodes, String place) throws MalformedJson {
    List<VisualCheck> checks = new ArrayList<>();
    for (JsonNode node : nodes) {
      String here = place + "[" + (checks.size() + 1) + "]";
      Fields fields = Fields.of(node, here);
      fields.allow("question", "answer", "evidence", "critic");
      JsonNode evidence = fields.node("evidence");
      checks.add(
          new VisualCheck(
              fields.text("question"),
              fields.choice("answer", VisualCheck.Answer.class),
              evidence == null ? null : EvidenceJson.read(evidence, here + ".evidence"),
              fields.node("critic") == null ? null : fields.text("critic")));
    }
    return checks;
  }
}
