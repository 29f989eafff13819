package touchstone.storage.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Incoming.Cut;
import touchstone.storage.workspace.RawRecord;

/**
 * Replaces the values of some top-level fields of a JSON record and leaves every other byte as it
 * is, so that numbers, key order and unknown fields survive. Fields that are not there are added at
 * the end.
 */
final class RecordEdit {
  private final RawRecord record;
  private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

  /** New bytes for those up to {@code end}. */
  private record Piece(int end, byte[] replacement) {}

  private RecordEdit(RawRecord record) {
    this.record = record;
  }

  static RawRecord replace(RawRecord record, Map<String, byte[]> values) {
    RecordEdit edit = new RecordEdit(record);
    try {
      edit.locate(new LinkedHashMap<>(values));
    } catch (IOException e) {
      throw new UncheckedIOException("a record that was imported can't be parsed", e);
    }
    return edit.apply();
  }

  private void locate(Map<String, byte[]> remaining) throws IOException {
    try (JsonParser parser = Json.factory().createParser(record.bytes())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        byte[] replacement = remaining.remove(parser.currentName());
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        if (replacement != null) {
          int end = (int) parser.currentLocation().getByteOffset();
          pieces.put(start, new Piece(end, replacement));
        }
      }
      int closing = (int) parser.currentTokenLocation().getByteOffset();
      ByteArrayOutputStream added = new ByteArrayOutputStream();
      for (var field : remaining.entrySet()) {
        added.writeBytes((", \"" + field.getKey() + "\": ").getBytes(StandardCharsets.UTF_8));
        added.writeBytes(field.getValue());
      }
      pieces.put(closing, new Piece(closing, added.toByteArray()));
    }
  }

  private RawRecord apply() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Cut> cuts = new ArrayList<>();
    int from = 0;
    for (var piece : pieces.entrySet()) {
      copy(from, piece.getKey(), out, cuts);
      out.writeBytes(piece.getValue().replacement());
      from = piece.getValue().end();
    }
    copy(from, record.bytes().length, out, cuts);
    return new RawRecord(out.toByteArray(), cuts);
  }

  /** Copies a range and carries over the image cuts that lie in it. */
  private void copy(int from, int to, ByteArrayOutputStream out, List<Cut> cuts) {
    for (Cut cut : record.cuts()) {
      if (cut.offset() >= from && cut.offset() < to) {
        cuts.add(new Cut(out.size() + cut.offset() - from, cut.sha256()));
      }
    }
    out.write(record.bytes(), from, to - from);
  }
}
