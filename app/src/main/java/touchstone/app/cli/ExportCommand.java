package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ExportReport;
import touchstone.storage.exchange.Exporter;
import touchstone.storage.exchange.Selection;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "export",
    header = "Write gold, or one annotator's judgments, to a file.",
    description = {
      "The file appears whole or not at all. Items that the format can't hold are named.%n",
      "  visco         VISCO's test.jsonl: verdicts and three critiques a step",
      "  jsonl         everything of the judgments, an item a line, as judge takes it",
      "  label-studio  tasks with annotations; regions in percent of the upright image"
    })
final class ExportCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to write or replace.")
  private Path target;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Exporters.Names.class,
      defaultValue = Exporters.VISCO,
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--gold",
      description = "The judgments that count: accepted ones, else imported ones (default).")
  private boolean gold;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "What this annotator submitted.")
  private @Nullable Annotator annotator;

  @Option(
      names = "--judgments",
      paramLabel = "blind|current",
      description =
          "With --annotator: what was submitted before anything was shown, or what stands now"
              + " (default: current).")
  private @Nullable Stand judgments;

  @Option(names = "--verify", description = "Read the file back before it counts as written.")
  private boolean verify;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  enum Stand {
    BLIND,
    CURRENT
  }

  ExportCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    Selection selection = selection();
    Exporter exporter = exporter();
    try (Workspace workspace = wiring.openToRead(file)) {
      if (selection instanceof Selection.Of(var whose, _)) {
        KnownAnnotator.require(spec, workspace.judgments(), whose);
      }
      ProgressLine progress = new ProgressLine(terminal, "exporting");
      ExportReport report =
          wiring.export(workspace, exporter).run(target, selection, verify, progress);
      progress.clear();
      print(report);
      return report.refused().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_REJECTED;
    }
  }

  private Exporter exporter() {
    return Exporters.of(format.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                usage(
                    "--format knows %s, not \"%s\""
                        .formatted(String.join(", ", Exporters.names()), format)));
  }

  private Selection selection() {
    if (annotator != null && gold) {
      throw usage("say either --gold or --annotator NAME");
    }
    if (annotator != null) {
      return new Selection.Of(annotator, judgments == Stand.BLIND);
    }
    if (judgments != null) {
      throw usage("--judgments goes with --annotator only");
    }
    return new Selection.GoldOnly();
  }

  private CommandLine.ParameterException usage(String problem) {
    return new CommandLine.ParameterException(spec.commandLine(), problem);
  }

  private void print(ExportReport report) {
    report.refused().forEach(terminal::say);
    if (report.repeated() > 0) {
      terminal.say(
          "%d steps have fewer than three critiques; to fill VISCO's three places, theirs were repeated."
              .formatted(report.repeated()));
    }
    if (report.realigned() > 0) {
      terminal.say(
          "%d items were judged in other steps than they came in; a step that came in counts as wrong if any of its parts does."
              .formatted(report.realigned()));
    }
    if (json) {
      ObjectNode result =
          Json.object()
              .put("written", report.written())
              .put("without", report.without())
              .put("repeated", report.repeated())
              .put("realigned", report.realigned())
              .put("verified", report.verified());
      ArrayNode refused = result.putArray("refused");
      report.refused().forEach(refused::add);
      terminal.print(result);
    } else {
      terminal
          .out()
          .printf(
              "%s: %d items written%s, %d without anything to export, %d refused.%n",
              target,
              report.written(),
              report.verified() ? " and read back" : "",
              report.without(),
              report.refused().size());
    }
  }
}
