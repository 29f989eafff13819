package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.storage.json.Json;
import touchstone.storage.json.MalformedJson;
import touchstone.storage.json.ModelVerdictsJson;
import touchstone.storage.workspace.Incoming.Outcome;

/** What judges said of critics' outputs, as rows of the table {@code judge_row}. */
final class JudgeRows {
  private JudgeRows() {}

  static Outcome insert(Connection connection, IncomingVerdicts incoming) throws SQLException {
    Optional<String> present =
        Keyed.text(
            connection,
            "SELECT hash FROM judge_row WHERE output = ? AND judge = ?",
            incoming.output().value(),
            incoming.judge());
    Outcome outcome = Keyed.outcome(present, incoming.hash());
    if (outcome == Outcome.ADDED) {
      Keyed.update(
          connection,
          "INSERT INTO judge_row (output, judge, hash, verdicts, raw) VALUES (?, ?, ?, ?, ?)",
          incoming.output().value(),
          incoming.judge(),
          incoming.hash(),
          Json.write(ModelVerdictsJson.write(incoming.verdicts())),
          incoming.raw());
    }
    return outcome;
  }

  static List<ModelVerdict> of(Connection connection, CriticOutputId output, String judge)
      throws SQLException, StorageException {
    List<byte[]> stored =
        Keyed.all(
            connection,
            row -> row.getBytes(1),
            "SELECT verdicts FROM judge_row WHERE output = ? AND judge = ?",
            output.value(),
            judge);
    return stored.isEmpty() ? List.of() : read(judge, output, stored.getFirst());
  }

  static List<ModelVerdict> read(String judge, CriticOutputId output, byte[] verdicts)
      throws StorageException {
    try {
      return ModelVerdictsJson.read(judge, output, verdicts);
    } catch (MalformedJson e) {
      throw new StorageException(
          Reason.DAMAGED, "the verdicts of " + judge + " can't be read: " + e.getMessage(), e);
    }
  }
}
