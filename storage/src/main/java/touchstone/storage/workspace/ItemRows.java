package touchstone.storage.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Gold;
import touchstone.storage.json.GoldJson;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Incoming.Outcome;

/** Items as rows of the table {@code item}, with their raw records and images beside them. */
final class ItemRows {
  private ItemRows() {}

  static Outcome insert(Connection connection, Incoming incoming)
      throws SQLException, StorageException {
    Outcome foreseen = foresee(connection, incoming);
    if (foreseen != Outcome.ADDED) {
      return foreseen;
    }
    long number = insertItem(connection, incoming);
    // Acts on the item may have been merged before it is here itself.
    Projection.countSteps(connection, incoming.id(), Projection.of(connection, incoming.id()));
    insertText(connection, number, incoming);
    insertRaw(connection, number, incoming);
    for (var image : incoming.imageBytes().entrySet()) {
      insertImage(connection, image.getKey(), image.getValue());
    }
    return Outcome.ADDED;
  }

  static Outcome foresee(Connection connection, Incoming incoming) throws SQLException {
    Optional<String> present = idOf(connection, incoming.dataSet(), incoming.sourceId());
    if (present.isEmpty()) {
      return Outcome.ADDED;
    }
    return present.get().equals(incoming.id().value()) ? Outcome.UNCHANGED : Outcome.CONFLICT;
  }

  private static Optional<String> idOf(Connection connection, String dataSet, String sourceId)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT id FROM item WHERE data_set = ? AND source_id = ?")) {
      select.setString(1, dataSet);
      select.setString(2, sourceId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static long insertItem(Connection connection, Incoming incoming) throws SQLException {
    Gold imported = incoming.imported();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO item
              (id, data_set, source_id, source, skill, model, step_count, content, imported)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, incoming.id().value());
      insert.setString(2, incoming.dataSet());
      insert.setString(3, incoming.sourceId());
      insert.setString(4, incoming.metadata().source().orElse(""));
      insert.setString(5, incoming.metadata().skill().orElse(""));
      insert.setString(6, incoming.metadata().model().orElse(""));
      insert.setInt(7, incoming.response().steps().size());
      insert.setString(8, Json.write(content(incoming)));
      insert.setString(9, imported == null ? null : Json.write(GoldJson.write(imported)));
      insert.executeUpdate();
      try (ResultSet key = insert.getGeneratedKeys()) {
        key.next();
        return key.getLong(1);
      }
    }
  }

  /**
   * What may be searched before submission: nothing that the label or people said. Two more lines
   * make the last two characters begin a trigram like all others.
   */
  private static void insertText(Connection connection, long number, Incoming incoming)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO item_text (rowid, words) VALUES (?, ?)")) {
      insert.setLong(1, number);
      insert.setString(2, incoming.response().visibleText(incoming.question()) + "\n\n");
      insert.executeUpdate();
    }
  }

  private static void insertRaw(Connection connection, long number, Incoming incoming)
      throws SQLException {
    ArrayNode cuts = Json.array();
    incoming.cuts().forEach(cut -> cuts.addArray().add(cut.offset()).add(cut.sha256()));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO raw_record (number, bytes, cuts) VALUES (?, ?, ?)")) {
      insert.setLong(1, number);
      insert.setBytes(2, incoming.raw());
      insert.setString(3, Json.write(cuts));
      insert.executeUpdate();
    }
  }

  private static void insertImage(Connection connection, String sha256, byte[] bytes)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO image (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, sha256);
      insert.setBytes(2, bytes);
      insert.executeUpdate();
    }
  }

  private static ObjectNode content(Incoming incoming) {
    ObjectNode node = Json.object().put("question", incoming.question());
    ArrayNode images = node.putArray("images");
    for (ImageRef image : incoming.images()) {
      images
          .addObject()
          .put("sha256", image.sha256())
          .put("type", image.mediaType())
          .put("width", image.width())
          .put("height", image.height());
    }
    ArrayNode steps = node.putArray("steps");
    incoming.response().steps().forEach(steps::add);
    node.put("answer", incoming.response().answer()).put("label", incoming.label());
    ObjectNode metadata = node.putObject("metadata");
    incoming.metadata().values().forEach(metadata::put);
    if (!incoming.visualQuestions().isEmpty()) {
      ArrayNode asked = node.putArray("visual_questions");
      incoming.visualQuestions().forEach(ofStep -> ofStep.forEach(asked.addArray()::add));
    }
    return node;
  }

  static Optional<Item> selectOne(Connection connection, String condition, Object... parameters)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, id, data_set, source_id, content FROM item WHERE " + condition)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    }
  }

  private static Item read(ResultSet row) throws SQLException {
    JsonNode content = Json.parseOwn(row.getString(5));
    List<ImageRef> images = new ArrayList<>();
    for (JsonNode image : content.get("images")) {
      images.add(
          new ImageRef(
              image.get("sha256").textValue(),
              image.get("type").textValue(),
              image.get("width").intValue(),
              image.get("height").intValue()));
    }
    List<String> steps = new ArrayList<>();
    content.get("steps").forEach(step -> steps.add(step.textValue()));
    Map<String, String> metadata = new LinkedHashMap<>();
    content.get("metadata").properties().forEach(e -> metadata.put(e.getKey(), text(e)));
    return new Item(
        new ItemId(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getLong(1),
        content.get("question").textValue(),
        images,
        new Response(steps, content.get("answer").textValue()),
        content.get("label").textValue(),
        new Metadata(metadata),
        visualQuestions(content.path("visual_questions")));
  }

  private static List<List<String>> visualQuestions(JsonNode asked) {
    List<List<String>> questions = new ArrayList<>();
    for (JsonNode ofStep : asked) {
      List<String> those = new ArrayList<>();
      ofStep.forEach(question -> those.add(question.textValue()));
      questions.add(those);
    }
    return questions;
  }

  private static String text(Map.Entry<String, JsonNode> field) {
    return field.getValue().textValue();
  }
}
