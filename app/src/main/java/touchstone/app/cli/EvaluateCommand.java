package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StudyData;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.critic.FileEvaluationReport;
import touchstone.storage.exchange.critic.UnreadableInputException;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "evaluate",
    header = "Compute VISCO's figures for critics, from a workspace or straight from files.",
    description =
        "Figures are percentages; --json adds the number of cases that each rests on and its 95 %%"
            + " interval over items. One that is undefined is a dash, and null in JSON. Say either"
            + " WORKSPACE, or --dataset with --critiques.")
final class EvaluateCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 5;

  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", arity = "0..1", description = "The workspace.")
  private @Nullable Path file;

  @Mixin private StudyOptions options;

  @Option(
      names = "--by",
      paramLabel = "KEY",
      description = "Figures for each value of this metadata key (default: critic_superskill).")
  private @Nullable String by;

  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      description = "The data set with its gold, in VISCO's format.")
  private @Nullable Path dataset;

  @Option(
      names = "--critiques",
      paramLabel = "FILE",
      description = "The critic's output, a line for each item of the data set.")
  private @Nullable Path critiques;

  @Option(
      names = "--judge-cache",
      paramLabel = "FILE",
      description =
          "Which critiques a judge found right (default: the .gpt_evaluate_cache beside the"
              + " critiques, where there is one).")
  private @Nullable Path judgeCache;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  EvaluateCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UnreadableInputException, StorageException, ExchangeException {
    if (file != null && dataset == null && critiques == null && judgeCache == null) {
      evaluate(file);
    } else if (file == null && dataset != null && critiques != null && !isForWorkspace()) {
      evaluate(dataset, critiques);
    } else {
      throw new ParameterException(
          spec.commandLine(), "say either WORKSPACE, or --dataset FILE and --critiques FILE");
    }
    return ExitCodes.DONE;
  }

  private boolean isForWorkspace() {
    return by != null || options.isGiven();
  }

  private void evaluate(Path workspaceFile) throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToRead(workspaceFile)) {
      StudyData data = options.load(wiring, workspace);
      if (by != null && data.values(by).isEmpty()) {
        throw options.misspelt("metadata key", by, data.keys());
      }
      List<Contender> chosen = options.chosen(data);
      warn(workspace, data, chosen);
      WorkspaceEvaluation evaluation =
          new WorkspaceEvaluation(data, chosen, by, Bootstrap.standard());
      if (json) {
        terminal.print(evaluation.toJson(options.hasCritic()));
      } else {
        evaluation.print(terminal);
        CorrectionTable.print(data.corrections(), terminal);
      }
    }
  }

  private void warn(Workspace workspace, StudyData data, List<Contender> chosen)
      throws StorageException {
    if (chosen.isEmpty()) {
      terminal.say(
          "Nobody to measure: bring critics' outputs in with touchstone import-critiques.");
    }
    if (data.items().isEmpty()) {
      terminal.say("No item has a truth to measure against.");
    }
    for (Contender contender : chosen) {
      if (!contender.missing().isEmpty()) {
        terminal.say(
            "%s says nothing of %d items: %s"
                .formatted(
                    SubjectName.of(contender.subject()),
                    contender.missing().size(),
                    names(workspace, contender.missing())));
      }
    }
  }

  private static String names(Workspace workspace, List<String> ids) throws StorageException {
    List<String> names = new ArrayList<>();
    for (String id : ids.subList(0, Math.min(ids.size(), MOST_NAMED))) {
      workspace.items().find(new ItemId(id)).ifPresent(item -> names.add(item.sourceId()));
    }
    return String.join(", ", names) + (ids.size() > MOST_NAMED ? ", …" : "");
  }

  private void evaluate(Path data, Path output) throws UnreadableInputException {
    FileEvaluationReport report = wiring.evaluate(data, output, judgeCache);
    warn(report);
    if (json) {
      ObjectNode result =
          Json.object()
              .put("n", report.total().items())
              .put("format_errors", report.total().formatErrors());
      result.set("groups", FigureJson.of(report.groups()));
      terminal.print(result);
    } else {
      print(report);
    }
  }

  private void warn(FileEvaluationReport report) {
    FileEvaluationReport.JudgeTally judge = report.judge();
    if (judge == null) {
      terminal.say(
          "No judge's cache: explanations are not judged, so Ex. F1 and VISCore are open.");
    } else if (judge.undecided() > 0) {
      terminal.say(
          "%d of the judge's %d verdicts rest on a text that says neither correct nor incorrect; as in VISCO, they count as right."
              .formatted(judge.undecided(), judge.verdicts()));
    }
    if (report.recoverableFormatErrors() > 0) {
      terminal.say(
          "%d outputs that count as format errors could still be read by a person."
              .formatted(report.recoverableFormatErrors()));
    }
    if (report.unjudgedGold() > 0) {
      terminal.say(
          "Gold says nothing of %d steps or answers; as in VISCO, flagging one is a false alarm."
              .formatted(report.unjudgedGold()));
    }
  }

  private void print(FileEvaluationReport report) {
    Table table = new Table("", "items", "Ans. F1", "Th. F1", "Ex. F1", "VISCore");
    report
        .groups()
        .forEach(
            (name, figures) ->
                table.add(
                    name,
                    Long.toString(figures.items()),
                    Table.cell(figures.ansF1()),
                    Table.cell(figures.thF1()),
                    Table.cell(figures.exF1()),
                    Table.cell(figures.viscore())));
    table.print(terminal.out());
    terminal
        .out()
        .printf("format errors: %d of %d%n", report.total().formatErrors(), report.total().items());
  }
}
