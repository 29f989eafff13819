package touchstone.app.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.Skip;
import touchstone.storage.json.ActJson;
import touchstone.storage.json.Fields;
import touchstone.storage.json.Json;
import touchstone.storage.json.JudgmentJson;
import touchstone.storage.json.MalformedJson;

/**
 * One line of what {@code judge} reads: a whole judgment of one item.
 *
 * @param id the sender's name for it; sending it again has no effect
 * @param item the item by one of its names, see {@link ItemNames}
 * @param skip null for not skipped
 * @param submit false for a draft
 */
record JudgeLine(String id, String item, Judgment judgment, @Nullable Skip skip, boolean submit) {
  private static final String FORM =
      "send {\"id\": \"…\", \"item\": \"…\", \"steps\": […], \"answer\": \"…\", \"submit\": true}";

  static JudgeLine read(byte[] line) throws RejectedLine {
    try {
      return read(Json.parse(line));
    } catch (JacksonException e) {
      throw new RejectedLine(
          "", "the line is not JSON (" + e.getOriginalMessage() + ")", "send one object a line");
    } catch (IOException e) {
      throw new RejectedLine(
          "", "the line is not UTF-8 text (" + e.getMessage() + ")", "send UTF-8");
    } catch (MalformedJson e) {
      throw new RejectedLine(e.place(), e.problem(), cure(e));
    }
  }

  private static JudgeLine read(JsonNode node) throws MalformedJson, RejectedLine {
    Fields fields = Fields.of(node, "");
    // What an export tells about a judgment beside it is its own affair.
    fields.allow("id", "item", "steps", "answer", "skip", "submit", "about");
    String id = fields.requiredText("id");
    if (id.chars().anyMatch(Character::isISOControl)) {
      throw new RejectedLine(
          "id", "has a line break or control character", "use an id that fits on one line");
    }
    JsonNode skip = fields.node("skip");
    return new JudgeLine(
        id,
        fields.requiredText("item"),
        JudgmentJson.read(node),
        skip == null ? null : ActJson.readSkip(Fields.of(skip, "skip")),
        fields.flag("submit"));
  }

  private static String cure(MalformedJson refusal) {
    return switch (refusal.place()) {
      case "" -> FORM;
      case "skip" -> "send {\"reason\": \"too_hard\", \"words\": \"…\"}, or null";
      default -> "correct it and send the line again";
    };
  }
}
