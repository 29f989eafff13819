package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.Setting;
import touchstone.annotation.item.ItemId;
import touchstone.storage.json.CorrectedAnswerJson;
import touchstone.storage.json.MalformedJson;
import touchstone.storage.workspace.Incoming.Outcome;

/** Corrected answers as rows of the tables {@code correction_run} and {@code correction}. */
final class CorrectionRows {
  static final String RUN_COLUMNS = "data_set, corrector, source, setting";

  /** The run's number by its four parameters. */
  static final String RUN_NUMBER =
      "(SELECT number FROM correction_run"
          + " WHERE data_set = ? AND corrector = ? AND source = ? AND setting = ?)";

  private CorrectionRows() {}

  static Outcome insert(Connection connection, IncomingCorrection incoming) throws SQLException {
    CorrectedAnswer answer = incoming.answer();
    Object[] run = parameters(answer.run());
    Outcome outcome = foresee(connection, incoming);
    if (outcome == Outcome.ADDED) {
      Keyed.update(
          connection,
          "INSERT INTO correction_run (%s) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
              .formatted(RUN_COLUMNS),
          run);
      Keyed.update(
          connection,
          """
          INSERT INTO correction (run, item, hash, content, raw)
          VALUES (%s, (SELECT number FROM item WHERE id = ?), ?, ?, ?)
          """
              .formatted(RUN_NUMBER),
          Keyed.with(
              run,
              answer.item().value(),
              incoming.hash(),
              CorrectedAnswerJson.write(answer),
              incoming.raw()));
    }
    return outcome;
  }

  private static Outcome foresee(Connection connection, IncomingCorrection incoming)
      throws SQLException {
    return Keyed.outcome(
        Keyed.text(
            connection,
            """
            SELECT hash FROM correction
            WHERE run = %s AND item = (SELECT number FROM item WHERE id = ?)
            """
                .formatted(RUN_NUMBER),
            Keyed.with(parameters(incoming.answer().run()), incoming.answer().item().value())),
        incoming.hash());
  }

  static Object[] parameters(CorrectionRun run) {
    return new Object[] {run.dataSet(), run.corrector(), run.source().name(), run.setting().name()};
  }

  /** Reads {@link #RUN_COLUMNS}, the first of which is at this place. */
  static CorrectionRun readRun(ResultSet row, int from) throws SQLException {
    return new CorrectionRun(
        row.getString(from),
        row.getString(from + 1),
        CritiqueSource.named(row.getString(from + 2)),
        Setting.valueOf(row.getString(from + 3)));
  }

  static CorrectedAnswer read(CorrectionRun run, String item, String content)
      throws StorageException {
    try {
      return CorrectedAnswerJson.read(run, new ItemId(item), content);
    } catch (MalformedJson e) {
      throw new StorageException(
          Reason.DAMAGED, "a corrected answer can't be read: " + e.getMessage(), e);
    }
  }
}
