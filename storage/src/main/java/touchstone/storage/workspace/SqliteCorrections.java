package touchstone.storage.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
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
        connection -> {
          try (PreparedStatement select =
                  Keyed.prepare(
                      connection,
                      "SELECT %s FROM correction_run ORDER BY number"
                          .formatted(CorrectionRows.RUN_COLUMNS));
              ResultSet row = select.executeQuery()) {
            List<CorrectionRun> runs = new ArrayList<>();
            while (row.next()) {
              runs.add(CorrectionRows.readRun(row, 1));
            }
            return runs;
          }
        });
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
        connection -> {
          try (PreparedStatement select = Keyed.prepare(connection, ANSWERS + rest, parameters);
              ResultSet row = select.executeQuery()) {
            List<Placed> found = new ArrayList<>();
            while (row.next()) {
              CorrectedAnswer answer =
                  CorrectionRows.read(
                      CorrectionRows.readRun(row, 1), row.getString(5), row.getString(6));
              found.add(new Placed(answer, row.getLong(7)));
            }
            return found;
          }
        });
  }
}
