package touchstone.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "import",
    header = "Take items in from files.",
    description =
        "Rows that can't be taken are named, the others go in. Importing the same file again"
            + " changes nothing. After Ctrl+C, what was imported until then stays.")
final class ImportCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace to fill.")
  private Path file;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "What to import.")
  private List<Path> sources;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = Importers.AUTO,
      completionCandidates = Importers.Names.class,
      description = "One of ${COMPLETION-CANDIDATES} (default: auto).")
  private String format;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "The data set to put the items in (default: the file's name).")
  private @Nullable String dataSet;

  @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the rejected rows to this file too, as JSON lines.")
  private @Nullable Path report;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  ImportCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    requireSensible();
    List<Importer> importers = new ArrayList<>();
    for (Path source : sources) {
      importers.add(Importers.of(format, source));
    }
    ImportSummary summary = new ImportSummary(dryRun);
    try (Interruption interruption = new Interruption()) {
      try (Workspace workspace = dryRun ? wiring.openToRead(file) : wiring.openToWrite(file);
          ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
        if (report != null) {
          workspace.requireFree(report);
        }
        for (int i = 0; i < sources.size() && !interruption.requested(); i++) {
          Importer importer = importers.get(i);
          take(
              sources.get(i),
              dryRun
                  ? importer.rehearsalIn(workspace, executor)
                  : importer.into(workspace, executor),
              interruption,
              summary);
        }
      }
      summary.print(terminal, json);
      if (report != null) {
        write(summary, report);
      }
    }
    return summary.anyRejected() ? ExitCodes.SOME_REJECTED : ExitCodes.DONE;
  }

  private void requireSensible() {
    if (!Importers.names().contains(format)) {
      throw usage("--format %s is none of %s".formatted(format, Importers.names()));
    }
    if (dataSet != null && (dataSet.isBlank() || dataSet.contains("/"))) {
      throw usage("--dataset needs a name without slashes, is \"" + dataSet + "\"");
    }
  }

  private CommandLine.ParameterException usage(String problem) {
    return new CommandLine.ParameterException(spec.commandLine(), problem);
  }

  private void take(Path source, Importer.Run run, Interruption interruption, ImportSummary summary)
      throws StorageException, ExchangeException {
    ProgressLine progress = new ProgressLine(terminal, "importing " + source.getFileName());
    String name = dataSet == null ? nameOf(source) : dataSet;
    ImportReport came =
        run.over(
            source, name, (done, total) -> progress.at(done, total) && !interruption.requested());
    progress.clear();
    came.rejected().forEach(row -> terminal.say(source + ", " + row.describe()));
    came.remarks().forEach(row -> terminal.say(source + ", " + row.describe()));
    summary.add(source, name, came);
  }

  /** The file's name without its extension. */
  private static String nameOf(Path source) {
    String name = source.toAbsolutePath().getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void write(ImportSummary summary, Path report) throws ExchangeException {
    try {
      Files.writeString(report, summary.rejectedLines());
    } catch (IOException e) {
      throw new ExchangeException(
          "the report " + report + " can't be written (" + IoReason.of(e) + "); the import is done",
          e);
    }
  }
}
