package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import touchstone.storage.json.Json;

/** Rows in VISCO's shape, each of two steps of which the second is wrong. */
final class ViscoRows {
  /** The header of a PNG of 40 × 30 pixels; nobody here decodes it. */
  private static final byte[] PNG = {
    (byte) 0x89,
    'P',
    'N',
    'G',
    '\r',
    '\n',
    0x1a,
    '\n',
    0,
    0,
    0,
    13,
    'I',
    'H',
    'D',
    'R',
    0,
    0,
    0,
    40,
    0,
    0,
    0,
    30,
    8,
    2,
    0,
    0,
    0
  };

  private ViscoRows() {}

  static ObjectNode row(String id) {
    return row(id, PNG);
  }

  /** A row whose image is as large as those of real data, and unlike any other. */
  static String large(int number) {
    byte[] image = new byte[60_000];
    new Random(number).nextBytes(image);
    return Json.write(row("large-" + number, image)) + "\n";
  }

  private static ObjectNode row(String id, byte[] image) {
    ObjectNode row =
        Json.object()
            .put("id", id)
            .put("question", "How many cubes are there?")
            .put("image", Base64.getEncoder().encodeToString(image))
            .put("label", "3");
    ObjectNode response = row.putObject("response").put("answer", "4");
    response.putArray("reasoning").add("There is a table.").add("Four cubes lie on it.");
    row.put("answer_correctness", false);
    row.putArray("reasoning_correctness").add(true).add(false);
    ArrayNode critiques = row.putArray("reasoning_critic");
    critiques.addArray().add("").add("").add("");
    critiques.addArray().add("Three.").add("One is a ball.").add("It is 3.");
    row.putObject("meta_data").put("critic_superskill", "Perception");
    return row;
  }

  static Path write(Path file, String... ids) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append(Json.write(row(id))).append('\n');
    }
    return Files.writeString(file, lines);
  }

  /** A judgment of such an item that may be submitted. */
  static ObjectNode judgment(String id, String item) {
    ObjectNode line = Json.object().put("id", id).put("item", item);
    ArrayNode steps = line.putArray("steps");
    steps.addObject().put("verdict", "correct");
    steps.addObject().put("verdict", "incorrect").put("critique", "One of them is a ball.");
    return line.put("answer", "incorrect").put("submit", true);
  }
}
