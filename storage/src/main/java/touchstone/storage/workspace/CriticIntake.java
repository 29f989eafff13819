package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.Writer.Urgency;

/**
 * Takes in what critics, judges and correctors wrote. Each call is one transaction; callers keep it
 * under about 2 MB so that acts needn't wait. The result says what became of each, in their order:
 * {@link Outcome#CONFLICT} where the same run, or judge, has other words on the same item.
 */
public final class CriticIntake {
  private static final String IMPORTING = "importing";

  private final Writer writer;

  CriticIntake(Writer writer) {
    this.writer = writer;
  }

  /** The items of the outputs must be in the workspace. */
  public List<Outcome> add(List<IncomingCritique> critiques) throws StorageException {
    return each(critiques, CriticRows::insert);
  }

  /** The outputs must be in the workspace. */
  public List<Outcome> addVerdicts(List<IncomingVerdicts> verdicts) throws StorageException {
    return each(verdicts, JudgeRows::insert);
  }

  /** The items of the answers must be in the workspace. */
  public List<Outcome> addCorrections(List<IncomingCorrection> answers) throws StorageException {
    return each(answers, CorrectionRows::insert);
  }

  @FunctionalInterface
  private interface Insertion<T> {
    Outcome insert(Connection connection, T incoming) throws SQLException;
  }

  private <T> List<Outcome> each(List<T> incoming, Insertion<T> insertion) throws StorageException {
    return writer.transact(
        Urgency.BULK,
        IMPORTING,
        connection -> {
          List<Outcome> outcomes = new ArrayList<>(incoming.size());
          for (T one : incoming) {
            outcomes.add(insertion.insert(connection, one));
          }
          return outcomes;
        });
  }
}
