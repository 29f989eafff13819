package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.Protocol;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.critic.CriticImporter;
import touchstone.storage.exchange.critic.FileEvaluation;
import touchstone.storage.exchange.critic.RunWords;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "import-critiques",
    header = "Take in what a critic said of the items.",
    description =
        "Reads critique outputs in VISCO's format, a JSON object a line: for each item of the data"
            + " set in its order (items with several images may be left out), or for the item that"
            + " the line names in \"id\". Rows that can't be taken are named, the others go in."
            + " Importing the same file again changes nothing.")
final class ImportCritiquesCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace to fill.")
  private Path file;

  @Parameters(index = "1", paramLabel = "FILE", description = "The critic's outputs.")
  private Path critiques;

  @Option(
      names = "--critic",
      paramLabel = "NAME",
      required = true,
      description = "Whose outputs they are.")
  private String critic;

  @Option(
      names = "--run",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Tells batches of one critic apart.")
  private String run;

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "1",
      description = "Number of the sample, where a critic was asked several times (default: 1).")
  private int sample;

  @Option(
      names = "--protocol",
      paramLabel = "NAME",
      description = "critique or lookback (default: what the file looks like).")
  private @Nullable Protocol protocol;

  @Option(
      names = "--judge-cache",
      paramLabel = "FILE",
      description =
          "Which critiques a judge found right (default: the .gpt_evaluate_cache beside the"
              + " critiques, where there is one).")
  private @Nullable Path judgeCache;

  @Option(
      names = "--judge",
      paramLabel = "NAME",
      defaultValue = "judge",
      description = "Whose verdicts the cache holds (default: judge).")
  private String judge;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "The data set that the file goes with (default: the only one).")
  private @Nullable String dataSet;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  ImportCritiquesCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    requireSensible();
    Path cache =
        judgeCache == null ? FileEvaluation.judgeCacheBeside(critiques).orElse(null) : judgeCache;
    CriticImporter.Report report;
    try (Interruption interruption = new Interruption();
        Workspace workspace = wiring.openToWrite(file)) {
      CriticImporter importer = wiring.criticImporter(workspace);
      ProgressLine progress = new ProgressLine(terminal, "importing " + critiques.getFileName());
      report =
          importer.critiques(
              new CriticImporter.Batch(
                  critiques,
                  importer.dataSet(dataSet),
                  critic,
                  run,
                  sample,
                  protocol,
                  cache,
                  judge),
              (done, total) -> progress.at(done, total) && !interruption.requested());
      progress.clear();
    }
    return tell(report, cache);
  }

  private void requireSensible() {
    if (critic.isBlank()) {
      throw usage("--critic needs a name");
    }
    if (judge.isBlank()) {
      throw usage("--judge needs a name");
    }
    if (sample < 1) {
      throw usage("--sample counts from 1, is " + sample);
    }
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  private int tell(CriticImporter.Report report, @Nullable Path cache) {
    ImportReport judged = report.judged();
    RowReport.name(terminal, critiques, report.outputs());
    if (judged != null && cache != null) {
      RowReport.name(terminal, cache, judged);
    }
    if (report.repaired() > 0) {
      terminal.say(
          "%d verdicts were no booleans but could only mean one; they were mended."
              .formatted(report.repaired()));
    }
    if (report.undecided() > 0) {
      terminal.say(
          "%d of the judge's verdicts rest on a text that says neither correct nor incorrect; as in VISCO, they count as right."
              .formatted(report.undecided()));
    }
    if (json) {
      terminal.print(toJson(report));
    } else {
      terminal
          .out()
          .printf(
              "%s of %s%n",
              RowReport.words(critiques, report.outputs()), RunWords.of(report.run()));
      if (judged != null && cache != null) {
        terminal.out().printf("%s of judge %s%n", RowReport.words(cache, judged), judge);
      }
    }
    boolean anyRejected =
        !report.outputs().rejected().isEmpty() || (judged != null && !judged.rejected().isEmpty());
    return anyRejected ? ExitCodes.SOME_REJECTED : ExitCodes.DONE;
  }

  private ObjectNode toJson(CriticImporter.Report report) {
    ObjectNode result =
        RowReport.toJson(report.outputs())
            .put("critic", report.run().critic())
            .put("run", report.run().name())
            .put("protocol", report.run().protocol().name().toLowerCase(Locale.ROOT))
            .put("sample", report.run().sample())
            .put("dataset", report.run().dataSet())
            .put("repaired", report.repaired());
    ImportReport judged = report.judged();
    if (judged == null) {
      result.putNull("judge");
    } else {
      result.set(
          "judge",
          RowReport.toJson(judged).put("name", judge).put("undecided", report.undecided()));
    }
    return result;
  }
}
