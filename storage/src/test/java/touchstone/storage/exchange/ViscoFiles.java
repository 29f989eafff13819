package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import touchstone.annotation.StorageException;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

/** Files of VISCO's shape, and workspaces to take them. */
final class ViscoFiles {
  private ViscoFiles() {}

  static Workspace workspace(Path folder) throws StorageException {
    Path file = folder.resolve("w.touchstone");
    return Workspace.create(file, InstantSource.system(), new Random());
  }

  static ViscoImporter importer(Workspace workspace) {
    return new ViscoImporter(workspace, Runnable::run);
  }

  /** A complete record of two steps, the second wrong. */
  static ObjectNode record(String id) {
    ObjectNode record = Json.object().put("id", id).put("question", "How many?");
    record.put(
        "image",
        Base64.getEncoder().encodeToString(("image of " + id).getBytes(StandardCharsets.UTF_8)));
    record.put("label", "2");
    ObjectNode response = record.putObject("response");
    response.putArray("reasoning").add("One and one.").add("That is three.");
    response.put("answer", "3");
    record.put("answer_correctness", false);
    record.putArray("reasoning_correctness").add(true).add(false);
    var critic = record.putArray("reasoning_critic");
    critic.addArray().add("").add("").add("");
    critic.addArray().add("It is two.").add("Two.").add("1 + 1 = 2");
    return record;
  }

  static Path write(Path file, String... lines) throws IOException {
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  static Path copyOfResource(String name, Path folder) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream in = ViscoFiles.class.getResourceAsStream("/visco/" + name)) {
      Files.copy(Objects.requireNonNull(in), copy);
    }
    return copy;
  }

  /** A file of the shared data; where that is absent, the test is passed over. */
  static Path shared(String name) {
    Path file = Path.of(System.getProperty("touchstone.shared.data", ""), name);
    Assumptions.assumeTrue(Files.exists(file), "the shared data has no " + name + " here");
    return file;
  }

  /**
   * Split at line feeds only, a carriage return before them aside; blank lines left out. A
   * character stands for a byte.
   */
  static List<String> lines(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int to = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
        String line = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        if (!line.isBlank()) {
          lines.add(line);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  static JsonNode parse(String line) throws IOException {
    return Json.parse(line.getBytes(StandardCharsets.ISO_8859_1));
  }
}
