package touchstone.storage.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.storage.workspace.Incoming.Cut;
import touchstone.storage.workspace.RawRecord;

/**
 * Replaces the values of some top-level fields of a JSON record and leaves every other byte as it
 * is, so that numbers, key order and unknown fields survive. Fields that are not there are added at
 * the end; of one that is there twice, both are replaced.
 */
final class RecordEdit {
  private final RawRecord record;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Cut> cuts = new ArrayList<>();
  private int copied;

  private RecordEdit(RawRecord record) {
    this.record = record;
  }

  /**
   * Replaces values.
   *
   * @param record a JSON object with at least one field, none of whose names is written with
   *     escapes that needn't be
   * @param values JSON by field name
   */
  static RawRecord replace(RawRecord record, Map<String, byte[]> values) {
    RecordEdit edit = new RecordEdit(record);
    edit.apply(values);
    return new RawRecord(edit.out.toByteArray(), edit.cuts);
  }

  private void apply(Map<String, byte[]> values) {
    byte[] bytes = record.bytes();
    Map<String, byte[]> absent = new LinkedHashMap<>(values);
    TopLevel fields = new TopLevel(bytes, 0, bytes.length);
    int end = 0;
    while (fields.next()) {
      for (var value : values.entrySet()) {
        if (fields.isNamed(value.getKey())) {
          copyTo(fields.start());
          out.writeBytes(value.getValue());
          copied = fields.end();
          absent.remove(value.getKey());
        }
      }
      end = fields.end();
    }
    copyTo(end);
    absent.forEach(this::add);
    copyTo(bytes.length);
  }

  private void add(String field, byte[] value) {
    out.writeBytes((", \"" + field + "\": ").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(value);
  }

  /** Copies what comes before {@code end} and carries over the image cuts that lie in it. */
  private void copyTo(int end) {
    for (Cut cut : record.cuts()) {
      if (cut.offset() >= copied && cut.offset() < end) {
        cuts.add(new Cut(out.size() + cut.offset() - copied, cut.sha256()));
      }
    }
    out.write(record.bytes(), copied, end - copied);
    copied = end;
  }
}
