package touchstone.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import touchstone.annotation.StorageException;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.Progress;
import touchstone.storage.workspace.Workspace;

/** Takes in files of one format. Stateless. */
interface Importer {
  /** The format's name as {@code --format} takes it. */
  String format();

  /** Whether the file looks like this format; only its beginning is read. */
  boolean recognises(Path file) throws IOException;

  /** One run over one file. */
  interface Run {
    ImportReport over(Path file, String dataSet, Progress progress)
        throws ExchangeException, StorageException;
  }

  /** Imports into a workspace that is open for writing. */
  Run into(Workspace workspace, Executor executor);

  /** Says what an import would do; the workspace may be open to read only. */
  Run rehearsalIn(Workspace workspace, Executor executor);
}
