package touchstone.storage.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ModelVerdict;

/** One judge's verdicts on one output as JSON: step, slot, right, and the reference's text. */
public final class ModelVerdictsJson {
  /** Most often no error was found, and so no explanation of it to judge. */
  private static final byte[] NONE = {'[', ']'};

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

  /**
   * Reads what {@link #write} wrote.
   *
   * @param json in UTF-8
   */
  public static List<ModelVerdict> read(String judge, CriticOutputId output, byte[] json)
      throws MalformedJson {
    if (Arrays.equals(json, NONE)) {
      return List.of();
    }
    List<ModelVerdict> verdicts = new ArrayList<>();
    try (JsonParser parser = Json.factory().createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        verdicts.add(read(judge, output, parser));
      }
      return verdicts;
    } catch (IOException e) {
      throw new MalformedJson("", String.valueOf(e.getMessage()));
    }
  }

  private static ModelVerdict read(String judge, CriticOutputId output, JsonParser parser)
      throws IOException, MalformedJson {
    int step = 0;
    int slot = 0;
    boolean right = false;
    String reference = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "step" -> step = parser.getIntValue();
        case "slot" -> slot = parser.getIntValue();
        case "right" -> right = parser.getBooleanValue();
        case "reference" -> reference = parser.getText();
        default -> parser.skipChildren();
      }
    }
    if (reference == null) {
      throw new MalformedJson("reference", "is missing");
    }
    return new ModelVerdict(judge, new ExplanationPair(output, step, reference), slot, right);
  }
}
