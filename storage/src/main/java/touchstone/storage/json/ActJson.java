package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Skip;

/**
 * Acts as they stand in the journal: a type, the version of its payload, and the payload.
 *
 * <p>When a payload's form changes, its version goes up and {@link #read} learns to read the old
 * one too: what was written is never rewritten.
 */
public final class ActJson {
  private static final int VERSION = 1;

  /** Says of questions and answers whether they are sent, which version 1 knew no words for. */
  private static final int WITH_QUESTIONS = 2;

  private ActJson() {}

  /**
   * An act as stored.
   *
   * @param payload JSON
   */
  public record Stored(String type, int version, String payload) {}

  public static Stored write(Act act) {
    return switch (act) {
      case Act.Edited(var change) -> stored("edited", ChangeJson.write(change));
      case Act.Submitted() -> stored("submitted", Json.object());
      case Act.Skipped(var skip) -> stored("skipped", write(skip));
      case Act.Exposed(var to) -> stored("exposed", Json.object().put("to", lower(to)));
      case Act.Undone(var done, var restored) -> stored("undone", restored, done);
      case Act.Redone(var undone, var restored) -> stored("redone", restored, undone);
      case Act.Segmented(var segmentation) ->
          stored("segmented", SegmentationJson.write(segmentation));
      case Act.Accepted(var gold) -> stored("accepted", GoldJson.write(gold));
      case Act.TimeSpent(int step, long milliseconds) ->
          stored("time_spent", Json.object().put("step", step).put("milliseconds", milliseconds));
      case Act.Asked(var words) -> stored("asked", Json.object().put("words", words));
      case Act.Answered(var question, var words) ->
          stored(
              "answered", Json.object().put("question", question.toString()).put("words", words));
      case Act.GuidelineSeen(var guideline) ->
          stored("guideline_seen", Json.object().put("guideline", guideline));
      case Act.Reconsidered(var changes) -> stored("reconsidered", ReviewJson.write(changes));
      case Act.ExplanationJudged(var pair, var verdict) ->
          stored("explanation_judged", ReviewJson.write(pair, verdict));
      case Act.Unknown(var type, int version, var payload) -> new Stored(type, version, payload);
    };
  }

  /** Reads an act; one that this program does not know, or no longer understands, stays unknown. */
  public static Act read(Stored stored) {
    Act unknown = new Act.Unknown(stored.type(), stored.version(), stored.payload());
    if (stored.version() != VERSION && stored.version() != WITH_QUESTIONS) {
      return unknown;
    }
    try {
      JsonNode payload = Json.parse(stored.payload());
      Optional<Act> act =
          stored.version() == VERSION
              ? readVersion1(stored.type(), payload)
              : readVersion2(stored.type(), payload);
      return act.orElse(unknown);
    } catch (IOException | MalformedJson | IllegalArgumentException e) {
      return unknown;
    }
  }

  private static Optional<Act> readVersion1(String type, JsonNode payload) throws MalformedJson {
    Fields fields = Fields.of(payload, type);
    return switch (type) {
      case "edited" -> Optional.of(new Act.Edited(ChangeJson.read(payload)));
      case "submitted" -> Optional.of(new Act.Submitted());
      case "skipped" -> Optional.of(new Act.Skipped(readSkip(fields)));
      case "exposed" ->
          Optional.ofNullable(fields.choice("to", Exposure.class)).map(Act.Exposed::new);
      case "undone" ->
          Optional.of(
              new Act.Undone(EntryId.parse(fields.requiredText("act")), readEffect(fields)));
      case "redone" ->
          Optional.of(
              new Act.Redone(EntryId.parse(fields.requiredText("act")), readEffect(fields)));
      case "segmented" -> Optional.of(new Act.Segmented(SegmentationJson.read(fields)));
      case "accepted" -> Optional.of(new Act.Accepted(GoldJson.read(payload)));
      case "time_spent" ->
          Optional.of(
              new Act.TimeSpent(fields.wholeNumber("step"), fields.wholeNumber("milliseconds")));
      case "asked" -> Optional.of(new Act.Asked(fields.requiredText("words")));
      case "answered" ->
          Optional.of(
              new Act.Answered(
                  EntryId.parse(fields.requiredText("question")), fields.requiredText("words")));
      case "guideline_seen" -> Optional.of(new Act.GuidelineSeen(fields.requiredText("guideline")));
      case "reconsidered" -> Optional.of(new Act.Reconsidered(ReviewJson.readChanges(fields)));
      case "explanation_judged" ->
          Optional.of(
              new Act.ExplanationJudged(
                  ReviewJson.readPair(fields), ReviewJson.readVerdict(fields)));
      default -> Optional.empty();
    };
  }

  private static Optional<Act> readVersion2(String type, JsonNode payload) throws MalformedJson {
    Fields fields = Fields.of(payload, type);
    return switch (type) {
      case "undone" ->
          Optional.of(
              new Act.Undone(
                  EntryId.parse(fields.requiredText("act")), QuestionJson.readSending(fields)));
      case "redone" ->
          Optional.of(
              new Act.Redone(
                  EntryId.parse(fields.requiredText("act")), QuestionJson.readSending(fields)));
      default -> Optional.empty();
    };
  }

  static ObjectNode write(Skip skip) {
    return Json.object().put("reason", lower(skip.reason())).put("words", skip.words());
  }

  /** Reads a skip: why an item is left unjudged. */
  public static Skip readSkip(Fields fields) throws MalformedJson {
    Skip.Reason reason = fields.choice("reason", Skip.Reason.class);
    if (reason == null) {
      throw new MalformedJson("skip.reason", "is missing");
    }
    return new Skip(reason, fields.text("words"));
  }

  private static ObjectNode write(Effect effect) {
    ObjectNode node = Json.object();
    switch (effect) {
      case Effect.Content(var change) -> node.set("change", ChangeJson.write(change));
      case Effect.Conclusion conclusion -> node.setAll(write(conclusion));
      case Effect.Reconsideration(var changes, var conclusion) -> {
        node.setAll(ReviewJson.write(changes));
        node.setAll(write(conclusion));
      }
      case Effect.Explanation(var pair, var verdict) ->
          node.set("explanation", ReviewJson.write(pair, verdict));
      case Effect.Cut(var segmentation) ->
          node.set("segmentation", SegmentationJson.write(segmentation));
      case Effect.Sending sending -> node.setAll(QuestionJson.write(sending));
    }
    return node;
  }

  private static ObjectNode write(Effect.Conclusion conclusion) {
    ObjectNode node = Json.object();
    if (conclusion.submission() != null) {
      node.put("in_force", conclusion.submission().toString());
    }
    if (conclusion.skip() != null) {
      node.set("skip", write(conclusion.skip()));
    }
    return node;
  }

  private static Effect readEffect(Fields fields) throws MalformedJson {
    JsonNode change = fields.node("change");
    if (change != null) {
      return new Effect.Content(ChangeJson.read(change));
    }
    JsonNode explanation = fields.node("explanation");
    if (explanation != null) {
      Fields judged = Fields.of(explanation, "explanation");
      return new Effect.Explanation(ReviewJson.readPair(judged), ReviewJson.readVerdict(judged));
    }
    JsonNode cut = fields.node("segmentation");
    if (cut != null) {
      return new Effect.Cut(SegmentationJson.read(Fields.of(cut, "segmentation")));
    }
    Effect.Conclusion conclusion = readConclusion(fields);
    return fields.node("changes") == null
        ? conclusion
        : new Effect.Reconsideration(ReviewJson.readChanges(fields), conclusion);
  }

  private static Effect.Conclusion readConclusion(Fields fields) throws MalformedJson {
    String submission = fields.text("in_force");
    return new Effect.Conclusion(
        submission.isEmpty() ? null : EntryId.parse(submission),
        readOptionalSkip(fields.node("skip")));
  }

  static @Nullable Skip readOptionalSkip(@Nullable JsonNode node) throws MalformedJson {
    return node == null ? null : readSkip(Fields.of(node, "skip"));
  }

  /** A reversal, in the oldest version that can say it. */
  private static Stored stored(String type, Effect restored, EntryId act) {
    int version = restored instanceof Effect.Sending ? WITH_QUESTIONS : VERSION;
    return new Stored(type, version, Json.write(write(restored).put("act", act.toString())));
  }

  private static Stored stored(String type, ObjectNode payload) {
    return new Stored(type, VERSION, Json.write(payload));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
