package touchstone.assets.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads files of JSON lines. */
final class SampleLines {
  private static final JsonMapper JSON = new JsonMapper();

  private SampleLines() {}

  static List<JsonNode> of(InputStream in) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  static List<JsonNode> of(Sample sample, String file) throws IOException {
    try (InputStream in = sample.open(file)) {
      return of(in);
    }
  }
}
