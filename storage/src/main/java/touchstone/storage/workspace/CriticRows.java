package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ItemCritique;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.VerdictsByText;
import touchstone.annotation.item.ItemId;
import touchstone.storage.json.CriticOutputJson;
import touchstone.storage.json.Json;
import touchstone.storage.json.MalformedJson;
import touchstone.storage.workspace.Incoming.Outcome;

/** Critics' outputs as rows of the tables {@code critic_run} and {@code critic_output}. */
final class CriticRows {
  static final String RUN_COLUMNS = "data_set, critic, name, protocol, sample";

  private static final String OF_RUN =
      "data_set = ? AND critic = ? AND name = ? AND protocol = ? AND sample = ?";

  /** The run's number by its five parameters. */
  static final String RUN_NUMBER = "(SELECT number FROM critic_run WHERE " + OF_RUN + ")";

  private CriticRows() {}

  static Outcome insert(Connection connection, IncomingCritique incoming) throws SQLException {
    CriticOutput output = incoming.output();
    Outcome outcome = foresee(connection, output);
    if (outcome == Outcome.ADDED) {
      Object[] run = parameters(output.run());
      Keyed.update(
          connection,
          "INSERT INTO critic_run (%s) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
              .formatted(RUN_COLUMNS),
          run);
      Keyed.update(
          connection,
          """
          INSERT INTO critic_output (run, id, item, content, raw)
          VALUES (%s, ?, (SELECT number FROM item WHERE id = ?), ?, ?)
          """
              .formatted(RUN_NUMBER),
          Keyed.with(
              run,
              output.id().value(),
              output.item().value(),
              Json.write(CriticOutputJson.write(output)),
              incoming.raw()));
    }
    return outcome;
  }

  private static Outcome foresee(Connection connection, CriticOutput output) throws SQLException {
    return Keyed.outcome(
        Keyed.text(
            connection,
            """
            SELECT id FROM critic_output
            WHERE run = %s AND item = (SELECT number FROM item WHERE id = ?)
            """
                .formatted(RUN_NUMBER),
            Keyed.with(parameters(output.run()), output.item().value())),
        output.id().value());
  }

  static Object[] parameters(CriticRun run) {
    return new Object[] {
      run.dataSet(), run.critic(), run.name(), name(run.protocol()), run.sample()
    };
  }

  private static String name(Protocol protocol) {
    return protocol.name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #RUN_COLUMNS}, the first of which is at this place. */
  static CriticRun readRun(ResultSet row, int from) throws SQLException {
    return new CriticRun(
        row.getString(from),
        row.getString(from + 1),
        row.getString(from + 2),
        Protocol.valueOf(row.getString(from + 3).toUpperCase(Locale.ROOT)),
        row.getInt(from + 4));
  }

  /**
   * Reads the columns id of the output, id of the item, content and a judge's verdicts.
   *
   * @param judge null where no verdicts were asked for
   */
  static ItemCritique readCritique(ResultSet row, @Nullable String judge)
      throws SQLException, StorageException {
    CriticOutputId id = new CriticOutputId(row.getString(1));
    try {
      return new ItemCritique(
          id,
          new ItemId(row.getString(2)),
          CriticOutputJson.readCritique(row.getBytes(3)),
          judge == null ? null : verdicts(judge, id, row.getBytes(4)));
    } catch (MalformedJson e) {
      throw damaged(id.value(), e);
    }
  }

  private static @Nullable VerdictsByText verdicts(
      String judge, CriticOutputId output, byte @Nullable [] stored) throws StorageException {
    return stored == null ? null : new VerdictsByText(JudgeRows.read(judge, output, stored));
  }

  static CriticOutput read(CriticRun run, String id, String item, String content)
      throws StorageException {
    try {
      return CriticOutputJson.read(
          new CriticOutputId(id), run, new ItemId(item), Json.parseOwn(content));
    } catch (MalformedJson e) {
      throw damaged(id, e);
    }
  }

  private static StorageException damaged(String id, MalformedJson cause) {
    return new StorageException(
        Reason.DAMAGED, "critic output " + id + " can't be read: " + cause.getMessage(), cause);
  }
}
