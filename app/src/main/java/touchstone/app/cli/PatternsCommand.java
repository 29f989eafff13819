package touchstone.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Interval;
import touchstone.annotation.metrics.pattern.PatternDifferences;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyData;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "patterns",
    header = "Say how critics fail: three patterns, each with its figures.",
    description =
        "Missed perception, reluctance to say no, and errors seen to spread too far. Where a critic"
            + " ran with LookBack as well, what that changes.")
final class PatternsCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  PatternsCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToRead(file)) {
      StudyData data = options.load(wiring, workspace);
      List<Contender> chosen =
          options.chosen(data).stream().filter(one -> !one.items().isEmpty()).toList();
      StudyOptions.tellLack(terminal, data, chosen);
      PatternJson patterns = new PatternJson(data, chosen);
      if (json) {
        terminal.print(patterns.toJson());
      } else {
        print(patterns);
      }
      return ExitCodes.DONE;
    }
  }

  private void print(PatternJson patterns) {
    for (Scorecard card : patterns.cards()) {
      terminal.line(SubjectName.of(card.subject()));
      patterns.sentences(card).forEach(sentence -> terminal.line("  " + sentence));
    }
    for (LookBackDifferences pair : patterns.pairs()) {
      Table table =
          new Table(
              "LookBack minus plain, in points",
              SubjectName.of(pair.plain()),
              "95 % interval",
              "n");
      PatternDifferences changed = pair.patterns();
      add(table, "hit rate on perception", changed.perceptionHits());
      add(table, "hit rate on reasoning", changed.reasoningHits());
      add(table, "false alarms on perception", changed.perceptionFalseAlarms());
      add(table, "false alarms on reasoning", changed.reasoningFalseAlarms());
      add(table, "% incorrect", changed.percentIncorrect());
      add(table, "false alarms after an error", changed.spill());
      terminal.out().println();
      table.print(terminal.out());
    }
  }

  private static void add(Table table, String name, Figure figure) {
    Interval interval = figure.interval();
    table.add(
        name,
        Table.cell(figure),
        interval == null
            ? Table.NONE
            : Table.cell(interval.low(), 1) + " … " + Table.cell(interval.high(), 1),
        Long.toString(figure.n()));
  }
}
