package touchstone.app.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.app.settings.WholeFile;

/** Keeps the columns in a file of this machine: how wide they are is nobody else's business. */
public final class ColumnsFile {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private final Path file;

  public ColumnsFile(Path file) {
    this.file = file;
  }

  /** What was kept; nothing where that is not there or can't be understood. */
  public List<Columns.Column> read() {
    List<Columns.Column> columns = new ArrayList<>();
    try {
      if (Files.exists(file)) {
        for (JsonNode node : MAPPER.readTree(file.toFile())) {
          columns.add(column(node));
        }
      }
      return columns;
    } catch (IOException | IllegalArgumentException e) {
      LoggerFactory.getLogger(ColumnsFile.class).warn("kept columns can't be read", e);
      return List.of();
    }
  }

  private static Columns.Column column(JsonNode node) {
    return new Columns.Column(
        new CriticRun(
            node.path("dataSet").asText(),
            node.path("critic").asText(),
            node.path("run").asText(),
            Protocol.valueOf(node.path("protocol").asText().toUpperCase(Locale.ROOT)),
            node.path("sample").asInt()),
        node.path("width").asDouble(Columns.WIDTH),
        node.path("hidden").asBoolean());
  }

  /** Keeps the columns; one that is lost costs a click. */
  public void write(List<Columns.Column> columns) {
    ArrayNode all = MAPPER.createArrayNode();
    for (Columns.Column column : columns) {
      all.addObject()
          .put("dataSet", column.run().dataSet())
          .put("critic", column.run().critic())
          .put("run", column.run().name())
          .put("protocol", column.run().protocol().name().toLowerCase(Locale.ROOT))
          .put("sample", column.run().sample())
          .put("width", column.width())
          .put("hidden", column.hidden());
    }
    try {
      WholeFile.write(file, all.toPrettyString());
    } catch (IOException e) {
      LoggerFactory.getLogger(ColumnsFile.class).warn("columns can't be kept", e);
    }
  }
}
