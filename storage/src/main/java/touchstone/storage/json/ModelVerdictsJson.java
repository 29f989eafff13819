package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ModelVerdict;

/** One judge's verdicts on one output as JSON: step, slot, right, and the reference's text. */
public final class ModelVerdictsJson {
  private ModelVerdictsJson() {}

  public static ArrayNode write(List<ModelVerdict> verdicts) {
    ArrayNode array = Json.array();
    for (ModelVerdict verdict : verdicts) {
      array
          .addObject()
          .put("step", verdict.pair().step())
          .put("slot", verdict.slot())
          .put("right", verdict.right())
          .put("reference", verdict.pair().reference());
    }
    return array;
  }

  public static List<ModelVerdict> read(String judge, CriticOutputId output, JsonNode array)
      throws MalformedJson {
    List<ModelVerdict> verdicts = new ArrayList<>();
    for (JsonNode one : array) {
      Fields fields = Fields.of(one, "");
      verdicts.add(
          new ModelVerdict(
              judge,
              new ExplanationPair(output, fields.wholeNumber("step"), fields.text("reference")),
              fields.wholeNumber("slot"),
              fields.flag("right")));
    }
    return verdicts;
  }
}
