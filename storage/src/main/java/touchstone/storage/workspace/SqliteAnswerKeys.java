package touchstone.storage.workspace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerKeys;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.item.ItemId;
import touchstone.storage.json.AnswerJson;
import touchstone.storage.json.Json;

/** Answer keys from the raw records, where numbers stand as their source wrote them. */
final class SqliteAnswerKeys implements AnswerKeys {
  private final Readers readers;

  SqliteAnswerKeys(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Optional<AnswerKey> of(ItemId item) throws StorageException {
    return readers.read(
        "reading an answer key",
        connection -> {
          try (PreparedStatement select =
                  Keyed.prepare(
                      connection,
                      "SELECT bytes FROM raw_record JOIN item USING (number) WHERE id = ?",
                      item.value());
              ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row.getBytes(1))) : Optional.empty();
          }
        });
  }

  static AnswerKey read(byte[] record) {
    AnswerValue first = AnswerValue.NOTHING;
    AnswerValue label = AnswerValue.NOTHING;
    Map<String, AnswerValue> metadata = Map.of();
    try (JsonParser parser = Json.factory().createParser(record)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "label" -> label = AnswerJson.read(parser);
          case "response" -> first = fields(parser).getOrDefault("answer", AnswerValue.NOTHING);
          case "meta_data" -> metadata = fields(parser);
          default -> parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a record can't be read", e);
    }
    return new AnswerKey(first, label, metadata);
  }

  private static Map<String, AnswerValue> fields(JsonParser parser) throws IOException {
    return AnswerJson.read(parser) instanceof AnswerValue.Fields(Map<String, AnswerValue> values)
        ? values
        : Map.of();
  }
}
