package touchstone.storage.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ItemCritique;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.VerdictsByText;
import touchstone.annotation.item.ItemId;

/** The critics' outputs of the workspace file. */
final class SqliteCritiques implements Critiques {
  private static final String READING = "reading a critic's output";

  /** Keeps memory small whatever the size of a run. */
  private static final int PAGE = 64;

  private static final String OUTPUTS =
      "SELECT %s, critic_output.id, item.id, critic_output.content, item.number"
              .formatted("critic_run." + CriticRows.RUN_COLUMNS.replace(", ", ", critic_run."))
          + " FROM critic_output JOIN critic_run ON critic_run.number = run"
          + " JOIN item ON item.number = critic_output.item ";

  private final Readers readers;

  SqliteCritiques(Readers readers) {
    this.readers = readers;
  }

  @Override
  public List<CriticRun> runs() throws StorageException {
    return readers.read(
        "reading the critics' runs",
        connection ->
            Keyed.all(
                connection,
                row -> CriticRows.readRun(row, 1),
                "SELECT " + CriticRows.RUN_COLUMNS + " FROM critic_run ORDER BY number"));
  }

  @Override
  public Optional<CriticOutput> find(CriticRun run, ItemId item) throws StorageException {
    return select(
            "WHERE run = %s AND item.id = ?".formatted(CriticRows.RUN_NUMBER),
            Keyed.with(CriticRows.parameters(run), item.value()))
        .stream()
        .map(Placed::output)
        .findFirst();
  }

  @Override
  public List<CriticOutput> of(ItemId item) throws StorageException {
    return select("WHERE item.id = ? ORDER BY run", item.value()).stream()
        .map(Placed::output)
        .toList();
  }

  @Override
  public void forEach(CriticRun run, Consumer<CriticOutput> taker) throws StorageException {
    long after = 0;
    List<Placed> page;
    do {
      page = page(run, after);
      for (Placed placed : page) {
        taker.accept(placed.output());
        after = placed.number();
      }
    } while (page.size() == PAGE);
  }

  @Override
  public void forEachCritique(CriticRun run, @Nullable String judge, Consumer<ItemCritique> taker)
      throws StorageException {
    readers.read(
        READING,
        connection -> {
          try (PreparedStatement select =
                  Keyed.prepare(
                      connection,
                      """
                      SELECT critic_output.id, item.id, critic_output.content, verdicts
                      FROM critic_output JOIN item ON item.number = critic_output.item
                      LEFT JOIN judge_row ON judge_row.output = critic_output.id AND judge = ?
                      WHERE run = %s ORDER BY critic_output.item
                      """
                          .formatted(CriticRows.RUN_NUMBER),
                      Keyed.with(new Object[] {judge}, CriticRows.parameters(run)));
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              taker.accept(CriticRows.readCritique(row, judge));
            }
            return true;
          }
        });
  }

  @Override
  public long extent() throws StorageException {
    // Rows never go, so that the greatest number tells how many there are, without counting them.
    return count(
        """
        SELECT coalesce((SELECT max(rowid) FROM critic_output), 0)
          + coalesce((SELECT max(rowid) FROM judge_row), 0)
        """);
  }

  @Override
  public long count(CriticRun run) throws StorageException {
    return count(
        "SELECT count(*) FROM critic_output WHERE run = %s".formatted(CriticRows.RUN_NUMBER),
        CriticRows.parameters(run));
  }

  @Override
  public long judgedCount(String judge, CriticRun run) throws StorageException {
    return count(
        """
        SELECT count(*) FROM critic_output JOIN judge_row ON judge_row.output = critic_output.id
        WHERE run = %s AND judge = ?
        """
            .formatted(CriticRows.RUN_NUMBER),
        Keyed.with(CriticRows.parameters(run), judge));
  }

  private long count(String query, Object... parameters) throws StorageException {
    return readers.read(
        "counting critics' outputs",
        connection -> {
          try (PreparedStatement select = Keyed.prepare(connection, query, parameters);
              ResultSet row = select.executeQuery()) {
            return row.getLong(1);
          }
        });
  }

  private List<Placed> page(CriticRun run, long after) throws StorageException {
    return select(
        "WHERE run = %s AND critic_output.item > ? ORDER BY critic_output.item LIMIT %d"
            .formatted(CriticRows.RUN_NUMBER, PAGE),
        Keyed.with(CriticRows.parameters(run), after));
  }

  /** An output with the number of its item. */
  private record Placed(CriticOutput output, long number) {}

  private List<Placed> select(String rest, Object... parameters) throws StorageException {
    return readers.read(
        READING,
        connection -> Keyed.all(connection, SqliteCritiques::placed, OUTPUTS + rest, parameters));
  }

  private static Placed placed(ResultSet row) throws SQLException, StorageException {
    return new Placed(
        CriticRows.read(
            CriticRows.readRun(row, 1), row.getString(6), row.getString(7), row.getString(8)),
        row.getLong(9));
  }

  @Override
  public SortedMap<String, Integer> judges() throws StorageException {
    return readers.read(
        "reading the judges",
        connection -> {
          SortedMap<String, Integer> judges = new TreeMap<>();
          // The first verdict of a run is enough to look for: the others are many.
          try (PreparedStatement select =
                  Keyed.prepare(
                      connection,
                      """
                      SELECT judge, (SELECT count(*) FROM critic_run WHERE EXISTS (
                        SELECT 1 FROM critic_output CROSS JOIN judge_row
                        ON judge_row.output = critic_output.id AND judge_row.judge = known.judge
                        WHERE run = critic_run.number))
                      FROM (SELECT DISTINCT judge FROM judge_row) AS known
                      """);
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              judges.put(row.getString(1), row.getInt(2));
            }
            return judges;
          }
        });
  }

  @Override
  public SortedSet<String> judges(CriticRun run) throws StorageException {
    return readers.read(
        "reading the judges",
        connection ->
            new TreeSet<>(
                Keyed.all(
                    connection,
                    row -> row.getString(1),
                    """
                    SELECT DISTINCT judge FROM critic_output
                    JOIN judge_row ON judge_row.output = critic_output.id WHERE run = %s
                    """
                        .formatted(CriticRows.RUN_NUMBER),
                    CriticRows.parameters(run))));
  }

  @Override
  public JudgedExplanations judged(String judge, CriticOutput output, List<List<String>> references)
      throws StorageException {
    return readers.read(
        "reading a judge's verdicts",
        connection ->
            new VerdictsByText(JudgeRows.of(connection, output.id(), judge)).on(references));
  }
}
