package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Reference;

/** Gold as JSON: the judgment, the references by step, the origin. */
public final class GoldJson {
  private GoldJson() {}

  public static ObjectNode write(Gold gold) {
    ObjectNode node = Json.object();
    node.set("judgment", JudgmentJson.write(gold.judgment()));
    ObjectNode references = node.putObject("references");
    gold.references()
        .forEach(
            (step, said) -> {
              ArrayNode array = references.putArray(Integer.toString(step));
              said.forEach(
                  one -> array.addObject().put("author", one.author()).put("text", one.text()));
            });
    node.set("origin", writeOrigin(gold.origin()));
    return node;
  }

  public static Gold read(JsonNode node) throws MalformedJson {
    try {
      return readGold(node);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson("gold", e);
    }
  }

  private static Gold readGold(JsonNode node) throws MalformedJson {
    Fields fields = Fields.of(node, "gold");
    SortedMap<Integer, List<Reference>> references = new TreeMap<>();
    JsonNode given = fields.node("references");
    if (given != null) {
      for (var step : given.properties()) {
        List<Reference> said = new ArrayList<>();
        for (JsonNode one : step.getValue()) {
          Fields reference = Fields.of(one, "gold.references");
          said.add(new Reference(reference.requiredText("author"), reference.text("text")));
        }
        references.put(Integer.valueOf(step.getKey()), said);
      }
    }
    return new Gold(
        JudgmentJson.read(fields.requiredNode("judgment")),
        references,
        readOrigin(Fields.of(fields.node("origin"), "gold.origin")));
  }

  private static ObjectNode writeOrigin(Gold.Origin origin) {
    return switch (origin) {
      case Gold.Origin.Imported() -> Json.object().put("kind", "imported");
      case Gold.Origin.Accepted(var from) ->
          Json.object().put("kind", "accepted").put("from", from.name());
      case Gold.Origin.Majority(var from) -> {
        ObjectNode node = Json.object().put("kind", "majority");
        ArrayNode names = node.putArray("of");
        from.forEach(annotator -> names.add(annotator.name()));
        yield node;
      }
    };
  }

  private static Gold.Origin readOrigin(Fields fields) throws MalformedJson {
    String kind = fields.requiredText("kind");
    return switch (kind) {
      case "imported" -> new Gold.Origin.Imported();
      case "accepted" -> new Gold.Origin.Accepted(new Annotator(fields.requiredText("from")));
      case "majority" ->
          new Gold.Origin.Majority(fields.texts("of").stream().map(Annotator::new).toList());
      default -> throw new MalformedJson("gold.origin.kind", "is unknown: " + kind);
    };
  }
}
