package touchstone.storage.exchange.critic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.Progress;
import touchstone.storage.workspace.ItemOutline;
import touchstone.storage.workspace.Workspace;

/** Imports what critics, judges and correctors wrote, in VISCO's formats. */
public final class CriticImporter {
  private final Workspace workspace;

  public CriticImporter(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A batch of a critic's outputs and, where there is one, a judge's verdicts on them.
   *
   * @param protocol null to go by what the file holds
   * @param judgeCache goes with {@code critiques} row by row; null for none
   */
  public record Batch(
      Path critiques,
      String dataSet,
      String critic,
      String name,
      int sample,
      @Nullable Protocol protocol,
      @Nullable Path judgeCache,
      String judge) {}

  /**
   * What came of a batch.
   *
   * @param repaired verdicts that were no booleans but could only mean one
   * @param judged what came of the judge's cache; null where none was given
   * @param undecided of the judge's verdicts, those whose text says neither
   */
  public record Report(
      CriticRun run,
      ImportReport outputs,
      int repaired,
      @Nullable ImportReport judged,
      int undecided) {}

  /** The name of the only data set, or the one asked for. */
  public String dataSet(@Nullable String asked) throws StorageException, ExchangeException {
    List<String> known = workspace.criticRecords().dataSets();
    if (known.isEmpty()) {
      throw new ExchangeException(
          workspace.file() + " has no items yet; import them before what critics say of them");
    }
    if (asked == null && known.size() > 1) {
      throw new ExchangeException(
          "there are several data sets (%s); say with --dataset which one the file goes with"
              .formatted(String.join(", ", known)));
    }
    String name = asked == null ? known.getFirst() : asked;
    if (!known.contains(name)) {
      throw new ExchangeException(
          "there is no data set %s; there are: %s".formatted(name, String.join(", ", known)));
    }
    return name;
  }

  /** Imports what can be imported and reports the rest row by row. */
  public Report critiques(Batch batch, Progress progress)
      throws ExchangeException, StorageException {
    List<ItemOutline> items = workspace.criticRecords().items(batch.dataSet());
    RowAlignment alignment = RowAlignment.of(batch.critiques(), batch.dataSet(), items);
    CriticRun run =
        new CriticRun(
            batch.dataSet(),
            batch.critic(),
            batch.name(),
            Optional.ofNullable(batch.protocol()).orElseGet(alignment::protocol),
            batch.sample());
    CritiqueRows rows = new CritiqueRows(workspace, run);
    ImportReport outputs = new RowImport<>(rows).run(batch.critiques(), alignment, progress);
    Path cache = batch.judgeCache();
    if (cache == null || outputs.cancelled()) {
      return new Report(run, outputs, rows.repaired(), null, 0);
    }
    JudgeCacheRows verdicts = new JudgeCacheRows(workspace, run, batch.judge(), rows::has);
    ImportReport judged =
        new RowImport<>(verdicts).run(cache, alignment.alsoOf(cache, batch.critiques()), progress);
    return new Report(run, outputs, rows.repaired(), judged, verdicts.undecided());
  }

  /** Imports what can be imported and reports the rest row by row. */
  public ImportReport corrections(Path file, CorrectionRun run, Progress progress)
      throws ExchangeException, StorageException {
    List<ItemOutline> items = workspace.criticRecords().items(run.dataSet());
    return new RowImport<>(new CorrectionFileRows(workspace, run))
        .run(file, RowAlignment.of(file, run.dataSet(), items), progress);
  }
}
