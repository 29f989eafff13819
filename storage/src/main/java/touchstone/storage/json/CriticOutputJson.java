package touchstone.storage.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.critique.VisualQuestion;
import touchstone.annotation.item.ItemId;

/** What a critic said of an item as JSON, without what names it: id, run and item. */
public final class CriticOutputJson {
  private CriticOutputJson() {}

  public static ObjectNode write(CriticOutput output) {
    Critique critique = output.critique();
    ObjectNode node = Json.object().put("answer", name(critique.answer()));
    ArrayNode steps = node.putArray("steps");
    for (StepCritique step : critique.steps()) {
      steps.addObject().put("verdict", name(step.verdict())).put("explanation", step.explanation());
    }
    node.put("format_error", critique.formatError())
        .put("recoverable", output.recoverable())
        .put("response", output.response());
    ArrayNode lookBack = node.putArray("look_back");
    for (List<VisualQuestion> ofStep : output.lookBack()) {
      ArrayNode questions = lookBack.addArray();
      ofStep.forEach(one -> questions.addArray().add(one.question()).add(one.answer()));
    }
    return node;
  }

  public static CriticOutput read(CriticOutputId id, CriticRun run, ItemId item, JsonNode node)
      throws MalformedJson {
    Fields fields = Fields.of(node, "");
    List<StepCritique> steps = new ArrayList<>();
    for (JsonNode step : fields.list("steps")) {
      Fields said = Fields.of(step, "steps");
      steps.add(new StepCritique(verdict(said, "verdict"), text(said, "explanation")));
    }
    return new CriticOutput(
        id,
        run,
        item,
        new Critique(steps, verdict(fields, "answer"), fields.flag("format_error")),
        text(fields, "response"),
        lookBack(fields.list("look_back")),
        fields.flag("recoverable"));
  }

  /**
   * The critique alone, without making objects of the critic's own words and questions.
   *
   * @param json in UTF-8
   */
  public static Critique readCritique(byte[] json) throws MalformedJson {
    CriticVerdict answer = null;
    List<StepCritique> steps = new ArrayList<>();
    boolean formatError = false;
    try (JsonParser parser = Json.factory().createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "answer" -> answer = verdict(name, parser.getText());
          case "format_error" -> formatError = parser.getBooleanValue();
          case "steps" -> readSteps(parser, steps);
          default -> parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new MalformedJson("", String.valueOf(e.getMessage()));
    }
    if (answer == null) {
      throw new MalformedJson("answer", "is missing");
    }
    return new Critique(steps, answer, formatError);
  }

  private static void readSteps(JsonParser parser, List<StepCritique> steps)
      throws IOException, MalformedJson {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      CriticVerdict verdict = null;
      String explanation = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "verdict" -> verdict = verdict("steps", parser.getText());
          case "explanation" -> explanation = parser.getValueAsString();
          default -> parser.skipChildren();
        }
      }
      if (verdict == null) {
        throw new MalformedJson("steps", "has no verdict");
      }
      steps.add(new StepCritique(verdict, explanation));
    }
  }

  private static CriticVerdict verdict(String field, String name) throws MalformedJson {
    return switch (name) {
      case "correct" -> CriticVerdict.CORRECT;
      case "incorrect" -> CriticVerdict.INCORRECT;
      case "unreadable" -> CriticVerdict.UNREADABLE;
      default -> throw new MalformedJson(field, name + " is no verdict");
    };
  }

  private static List<List<VisualQuestion>> lookBack(List<JsonNode> steps) {
    List<List<VisualQuestion>> lookBack = new ArrayList<>();
    for (JsonNode step : steps) {
      List<VisualQuestion> questions = new ArrayList<>();
      step.forEach(
          one -> questions.add(new VisualQuestion(one.path(0).asText(), one.path(1).asText())));
      lookBack.add(questions);
    }
    return lookBack;
  }

  private static String name(CriticVerdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static CriticVerdict verdict(Fields fields, String name) throws MalformedJson {
    CriticVerdict verdict = fields.choice(name, CriticVerdict.class);
    if (verdict == null) {
      throw new MalformedJson(name, "is missing");
    }
    return verdict;
  }

  private static @Nullable String text(Fields fields, String name) throws MalformedJson {
    return fields.node(name) == null ? null : fields.text(name);
  }
}
