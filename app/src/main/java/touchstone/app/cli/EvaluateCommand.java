package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.storage.exchange.critic.FileEvaluationReport;
import touchstone.storage.exchange.critic.UnreadableInputException;
import touchstone.storage.json.Json;

@Command(
    name = "evaluate",
    header = "Compute VISCO's figures for a critic, straight from files.",
    description =
        "Figures are percentages; --json adds the number of cases that each rests on and its 95 %%"
            + " interval over items. One that is undefined is a dash, and null in JSON.")
final class EvaluateCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      required = true,
      description = "The data set with its gold, in VISCO's format.")
  private Path dataset;

  @Option(
      names = "--critiques",
      paramLabel = "FILE",
      required = true,
      description = "The critic's output, a line for each item of the data set.")
  private Path critiques;

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
  public Integer call() throws UnreadableInputException {
    FileEvaluationReport report = wiring.evaluate(dataset, critiques, judgeCache);
    warn(report);
    if (json) {
      terminal.print(toJson(report));
    } else {
      print(report);
    }
    return ExitCodes.DONE;
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

  private static ObjectNode toJson(FileEvaluationReport report) {
    ObjectNode result =
        Json.object()
            .put("n", report.total().items())
            .put("format_errors", report.total().formatErrors());
    ObjectNode groups = result.putObject("groups");
    report
        .groups()
        .forEach(
            (name, figures) -> {
              ObjectNode group = groups.putObject(name);
              group.set("ans_f1", toJson(figures.ansF1()));
              group.set("th_f1", toJson(figures.thF1()));
              group.set("ex_f1", toJson(figures.exF1()));
              group.set("viscore", toJson(figures.viscore()));
            });
    return result;
  }

  private static ObjectNode toJson(Figure figure) {
    ObjectNode node = Json.object().put("value", figure.value()).put("n", figure.n());
    var interval = figure.interval();
    node.put("lo", interval == null ? null : interval.low());
    node.put("hi", interval == null ? null : interval.high());
    return node;
  }

  private void print(FileEvaluationReport report) {
    terminal
        .out()
        .printf(
            "%-14s%8s%10s%10s%10s%10s%n", "", "items", "Ans. F1", "Th. F1", "Ex. F1", "VISCore");
    report.groups().forEach(this::print);
    terminal
        .out()
        .printf("format errors: %d of %d%n", report.total().formatErrors(), report.total().items());
  }

  private void print(String name, CritiqueFigures figures) {
    terminal
        .out()
        .printf(
            "%-14s%8d%10s%10s%10s%10s%n",
            name,
            figures.items(),
            words(figures.ansF1()),
            words(figures.thF1()),
            words(figures.exF1()),
            words(figures.viscore()));
  }

  private static String words(Figure figure) {
    Double value = figure.value();
    return value == null ? "–" : "%.1f".formatted(value);
  }
}
