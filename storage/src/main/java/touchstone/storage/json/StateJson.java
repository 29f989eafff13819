package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Segmentations;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Submission;

/** The folded state of an item as JSON, the form in which the projection tables keep it. */
public final class StateJson {
  private StateJson() {}

  public static String write(ItemState state) {
    ObjectNode node = Json.object();
    ObjectNode standings = node.putObject("standings");
    state.standings().forEach((by, standing) -> standings.set(by.name(), write(standing)));
    if (state.accepted() != null) {
      node.set("accepted", GoldJson.write(state.accepted()));
    }
    if (state.readOnly()) {
      node.put("read_only", true);
    }
    if (!state.questions().isEmpty()) {
      node.set("questions", QuestionJson.write(state.questions()));
    }
    if (!state.segmentations().equals(Segmentations.NONE)) {
      node.set("segmentations", SegmentationJson.write(state.segmentations()));
    }
    return Json.write(node);
  }

  public static ItemState read(String text) throws MalformedJson {
    try {
      return readState(Fields.of(Json.parse(text), "state"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson("state", e);
    } catch (IOException | DateTimeException e) {
      throw new MalformedJson("state", "can't be read: " + e.getMessage());
    }
  }

  private static ItemState readState(Fields fields) throws MalformedJson {
    SortedMap<Annotator, Standing> standings = new TreeMap<>();
    JsonNode given = fields.node("standings");
    if (given != null) {
      for (var one : given.properties()) {
        standings.put(new Annotator(one.getKey()), readStanding(one.getValue()));
      }
    }
    JsonNode accepted = fields.node("accepted");
    return new ItemState(
        standings,
        accepted == null ? null : GoldJson.read(accepted),
        fields.flag("read_only"),
        QuestionJson.read(fields.list("questions")),
        readSegmentations(fields.node("segmentations")));
  }

  private static Segmentations readSegmentations(@Nullable JsonNode node) throws MalformedJson {
    return node == null
        ? Segmentations.NONE
        : SegmentationJson.readAll(Fields.of(node, "segmentations"));
  }

  private static ObjectNode write(Standing standing) {
    ObjectNode node = Json.object();
    node.set("judgment", JudgmentJson.write(standing.judgment()));
    if (standing.skip() != null) {
      node.set("skip", ActJson.write(standing.skip()));
    }
    ArrayNode submissions = node.putArray("submissions");
    standing.submissions().forEach(made -> submissions.add(write(made)));
    Submission inForce = standing.inForce();
    if (inForce != null) {
      node.put("in_force", inForce.entry().toString());
    }
    ArrayNode exposures = node.putArray("exposures");
    standing.exposures().forEach(to -> exposures.add(ActJson.lower(to)));
    if (!standing.time().isEmpty()) {
      ObjectNode time = node.putObject("milliseconds");
      standing.time().forEach((step, spent) -> time.put(step.toString(), spent));
    }
    if (!standing.explanations().isEmpty()) {
      node.set("explanations", ReviewJson.write(standing.explanations()));
    }
    return node;
  }

  private static Standing readStanding(JsonNode node) throws MalformedJson {
    Fields fields = Fields.of(node, "standing");
    List<Submission> submissions = new ArrayList<>();
    for (JsonNode made : fields.list("submissions")) {
      submissions.add(readSubmission(Fields.of(made, "submission")));
    }
    Set<Exposure> exposures = EnumSet.noneOf(Exposure.class);
    for (JsonNode to : fields.list("exposures")) {
      Exposure shown =
          Fields.of(Json.object().set("to", to), "exposures").choice("to", Exposure.class);
      if (shown == null) {
        throw new MalformedJson("exposures", "has one that says nothing");
      }
      exposures.add(shown);
    }
    return new Standing(
        JudgmentJson.read(fields.requiredNode("judgment")),
        ActJson.readOptionalSkip(fields.node("skip")),
        submissions,
        named(submissions, fields.text("in_force")),
        exposures,
        readTime(fields.node("milliseconds")),
        ReviewJson.read(fields.list("explanations")));
  }

  private static SortedMap<Integer, Long> readTime(@Nullable JsonNode node) throws MalformedJson {
    SortedMap<Integer, Long> time = new TreeMap<>();
    if (node != null) {
      for (var one : node.properties()) {
        if (!one.getValue().canConvertToLong()) {
          throw new MalformedJson("milliseconds." + one.getKey(), "must be a whole number");
        }
        time.put(Integer.valueOf(one.getKey()), one.getValue().longValue());
      }
    }
    return time;
  }

  private static @Nullable Submission named(List<Submission> submissions, String entry) {
    for (Submission made : submissions) {
      if (made.entry().toString().equals(entry)) {
        return made;
      }
    }
    return null;
  }

  private static ObjectNode write(Submission made) {
    ObjectNode node =
        Json.object()
            .put("entry", made.entry().toString())
            .put("at", made.at().toString())
            .put("guideline", made.guideline())
            .put("blind", made.blind());
    node.set("judgment", JudgmentJson.write(made.judgment()));
    return node;
  }

  private static Submission readSubmission(Fields fields) throws MalformedJson {
    return new Submission(
        EntryId.parse(fields.requiredText("entry")),
        Instant.parse(fields.requiredText("at")),
        fields.text("guideline"),
        JudgmentJson.read(fields.requiredNode("judgment")),
        fields.flag("blind"));
  }
}
