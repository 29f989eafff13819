package touchstone.storage.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.item.ItemId;

/** The rows of critics, judges and correctors as they came in, and the items they speak of. */
public final class CriticRecords {
  private final Readers readers;

  CriticRecords(Readers readers) {
    this.readers = readers;
  }

  /** Names of the data sets that have items. */
  public List<String> dataSets() throws StorageException {
    return all(
        "SELECT data_set FROM item GROUP BY data_set ORDER BY min(number)",
        row -> row.getString(1));
  }

  /** The items of a data set, in their order. */
  public List<ItemOutline> items(String dataSet) throws StorageException {
    return all(
        """
        SELECT id, source_id, step_count, json_array_length(content, '$.images')
        FROM item WHERE data_set = ? ORDER BY number
        """,
        row ->
            new ItemOutline(
                new ItemId(row.getString(1)), row.getString(2), row.getInt(3), row.getInt(4)),
        dataSet);
  }

  /** A judge's row on an output, with what was read from it. */
  public record JudgeRow(List<ModelVerdict> verdicts, String hash, byte[] raw) {
    public JudgeRow {
      verdicts = List.copyOf(verdicts);
    }
  }

  public Optional<byte[]> critique(CriticOutputId output) throws StorageException {
    return all("SELECT raw FROM critic_output WHERE id = ?", row -> row.getBytes(1), output.value())
        .stream()
        .findFirst();
  }

  public Optional<JudgeRow> judged(CriticOutputId output, String judge) throws StorageException {
    return all(
            "SELECT verdicts, hash, raw FROM judge_row WHERE output = ? AND judge = ?",
            row ->
                new JudgeRow(
                    JudgeRows.read(judge, output, row.getBytes(1)),
                    row.getString(2),
                    row.getBytes(3)),
            output.value(),
            judge)
        .stream()
        .findFirst();
  }

  /** A corrector's row on an item. */
  public Optional<IncomingCorrection> correction(CorrectedAnswer answer) throws StorageException {
    return all(
            """
            SELECT hash, raw FROM correction
            WHERE run = %s AND item = (SELECT number FROM item WHERE id = ?)
            """
                .formatted(CorrectionRows.RUN_NUMBER),
            row -> new IncomingCorrection(answer, row.getString(1), row.getBytes(2)),
            Keyed.with(CorrectionRows.parameters(answer.run()), answer.item().value()))
        .stream()
        .findFirst();
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException, StorageException;
  }

  private <T> List<T> all(String select, Reading<T> reading, Object... parameters)
      throws StorageException {
    return readers.read(
        "reading critics' records",
        connection -> {
          try (PreparedStatement statement = Keyed.prepare(connection, select, parameters);
              ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
              found.add(reading.of(row));
            }
            return found;
          }
        });
  }
}
