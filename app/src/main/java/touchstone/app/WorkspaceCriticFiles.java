package touchstone.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.app.workspace.CriticFiles;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.critic.CriticImporter;
import touchstone.storage.exchange.critic.FileEvaluation;
import touchstone.storage.workspace.Workspace;

/** Takes critics' files into an open workspace, as {@code touchstone import-critiques} does. */
final class WorkspaceCriticFiles implements CriticFiles {
  private final Workspace workspace;

  WorkspaceCriticFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public List<String> dataSets() throws StorageException {
    return workspace.criticRecords().dataSets();
  }

  @Override
  public Result take(Request request, Listener listener) throws RefusedFile, StorageException {
    CriticImporter importer = new CriticImporter(workspace);
    Path cache = request.judgeCache();
    try {
      CriticImporter.Report report =
          importer.critiques(
              new CriticImporter.Batch(
                  request.file(),
                  importer.dataSet(request.dataSet()),
                  request.critic(),
                  request.run(),
                  request.sample(),
                  request.protocol(),
                  cache == null
                      ? FileEvaluation.judgeCacheBeside(request.file()).orElse(null)
                      : cache,
                  request.judge()),
              listener::at);
      return result(report.outputs(), report.judged());
    } catch (ExchangeException e) {
      throw new RefusedFile(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Result takeCorrections(CorrectionRequest request, Listener listener)
      throws RefusedFile, StorageException {
    CriticImporter importer = new CriticImporter(workspace);
    try {
      CorrectionRun run =
          new CorrectionRun(
              importer.dataSet(request.dataSet()),
              request.corrector(),
              request.source(),
              request.setting());
      return result(importer.corrections(request.file(), run, listener::at), null);
    } catch (ExchangeException e) {
      throw new RefusedFile(String.valueOf(e.getMessage()), e);
    }
  }

  private static Result result(ImportReport outputs, @Nullable ImportReport cache) {
    ImportReport judged = cache == null ? new ImportReport(0, 0, List.of(), false) : cache;
    return new Result(
        outputs.added(),
        outputs.unchanged(),
        judged.added(),
        Stream.concat(outputs.rejected().stream(), judged.rejected().stream())
            .map(row -> row.describe())
            .toList(),
        outputs.cancelled() || judged.cancelled());
  }
}
