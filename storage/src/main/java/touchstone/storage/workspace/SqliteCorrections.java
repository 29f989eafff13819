package touchstone.storage.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.item.ItemId;

/** The corrected answers of the workspace file. */
final class SqliteCorrections implements Corrections {
  /** Keeps memory small whatever the size of a run. */
  private static final int PAGE = 64;

  private static final String ANSWERS =
      """
      SELECT correction_run.data_set, corrector, correction_run.source, setting,
             item.id, correction.content, item.number
      FROM correction JOIN correction_run ON correction_run.number = run
      JOIN item ON item.number = correction.item
      """;

  private final Readers readers;

  SqliteCorrections(Readers readers) {
    this.readers = readers;
  }

  @Override
  public List<CorrectionRun> runs() throws StorageException {
    return readers.read(
        "reading the correctors' runs",
        connection ->
            Keyed.all(
                connection,
                row -> CorrectionRows.readRun(row, 1),
                "SELECT " + CorrectionRows.RUN_COLUMNS + " FROM correction_run ORDER BY number"));
  }

  @Override
  public Optional<CorrectedAnswer> find(CorrectionRun run, ItemId item) throws StorageException {
    return select(
            "WHERE run = %s AND item.id = ?".formatted(CorrectionRows.RUN_NUMBER),
            Keyed.with(CorrectionRows.parameters(run), item.value()))
        .stream()
        .map(Placed::answer)
        .findFirst();
  }

  @Override
  public List<CorrectedAnswer> of(ItemId item) throws StorageException {
    return select("WHERE item.id = ? ORDER BY run", item.value()).stream()
        .map(Placed::answer)
        .toList();
  }

  @Override
  public void forEach(CorrectionRun run, Consumer<CorrectedAnswer> taker) throws StorageException {
    long after = 0;
    List<Placed> page;
    do {
      page =
          select(
              "WHERE run = %s AND correction.item > ? ORDER BY correction.item LIMIT %d"
                  .formatted(CorrectionRows.RUN_NUMBER, PAGE),
              Keyed.with(CorrectionRows.parameters(run), after));
      for (Placed placed : page) {
        taker.accept(placed.answer());
        after = placed.number();
      }
    } while (page.size() == PAGE);
  }

  /** An answer with the number of its item. */
  private record Placed(CorrectedAnswer answer, long number) {}

  private List<Placed> select(String rest, Object... parameters) throws StorageException {
    return readers.read(
        "reading a corrected answer",
        connection -> Keyed.all(connection, SqliteCorrections::placed, ANSWERS + rest, parameters));
  }

  private static Placed placed(ResultSet row) throws SQLException, StorageException {
    return new Placed(
        CorrectionRows.read(CorrectionRows.readRun(row, 1), row.getString(5), row.getString(6)),
        row.getLong(7));
  }
}
