package touchstone.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.Setting;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.critic.CriticImporter;
import touchstone.storage.exchange.critic.RunWords;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "import-corrections",
    header = "Take in the new answers of a model that was told what was wrong.",
    description =
        "Reads correction outputs in VISCO's format, {\"response\": …, \"answer\": …} a line: for"
            + " each item of the data set in its order (items with several images may be left out),"
            + " or for the item that the line names in \"id\". Importing the same file again changes"
            + " nothing.")
final class ImportCorrectionsCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace to fill.")
  private Path file;

  @Parameters(index = "1", paramLabel = "FILE", description = "The corrected answers.")
  private Path answers;

  @Option(
      names = "--corrector",
      paramLabel = "NAME",
      required = true,
      description = "The model that answered anew.")
  private String corrector;

  @Option(
      names = "--critique-source",
      paramLabel = "human|gold|CRITIC",
      defaultValue = "human",
      description =
          "Whose critique it was given: of a critic with several runs, the run as Insights names it"
              + " (default: human).")
  private String source;

  @Option(
      names = "--setting",
      paramLabel = "A|AS|ASE",
      defaultValue = "ASE",
      description =
          "How much of it: the answer's verdict, the steps' as well, explanations too (default:"
              + " ASE).")
  private Setting setting;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "The data set that the file goes with (default: the only one).")
  private @Nullable String dataSet;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  ImportCorrectionsCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    if (corrector.isBlank() || source.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "--corrector and --critique-source need a name");
    }
    CorrectionRun run;
    ImportReport report;
    try (Interruption interruption = new Interruption();
        Workspace workspace = wiring.openToWrite(file)) {
      CriticImporter importer = wiring.criticImporter(workspace);
      run =
          new CorrectionRun(
              importer.dataSet(dataSet), corrector, CritiqueSource.named(source), setting);
      ProgressLine progress = new ProgressLine(terminal, "importing " + answers.getFileName());
      report =
          importer.corrections(
              answers, run, (done, total) -> progress.at(done, total) && !interruption.requested());
      progress.clear();
    }
    RowReport.name(terminal, answers, report);
    if (json) {
      terminal.print(
          RowReport.toJson(report)
              .put("corrector", run.corrector())
              .put("critique_source", run.source().name())
              .put("setting", run.setting().name())
              .put("dataset", run.dataSet()));
    } else {
      terminal.out().printf("%s of %s%n", RowReport.words(answers, report), RunWords.of(run));
    }
    return report.rejected().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_REJECTED;
  }
}
