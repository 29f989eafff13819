package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
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
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "accept",
    header = "Promote submitted judgments to gold.",
    description =
        "Either those of one annotator, or what most annotators say. Where gold comes from is kept"
            + " with it; what is gold already is left alone.")
final class AcceptCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Promote what this annotator submitted.")
  private @Nullable Annotator annotator;

  @Option(
      names = "--majority",
      description = "Promote what more than half of at least two annotators say.")
  private boolean majority;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides this (default: your account's name).")
  private @Nullable Annotator by;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  AcceptCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    if (majority == (annotator != null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "say either --annotator NAME or --majority");
    }
    try (Workspace workspace = wiring.openToWrite(file)) {
      if (annotator != null) {
        KnownAnnotator.require(spec, workspace.judgments(), annotator);
      }
      Promotion promotion = wiring.promotion(workspace, by == null ? account() : by);
      Promotion.Outcome outcome =
          annotator == null ? promotion.ofMajority() : promotion.of(annotator);
      print(outcome);
      return outcome.refused().isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_REJECTED;
    }
  }

  private static Annotator account() {
    String name = System.getProperty("user.name", "").strip();
    return new Annotator(name.isEmpty() || name.length() > 64 ? "command line" : name);
  }

  private void print(Promotion.Outcome outcome) {
    outcome.refused().forEach(terminal::say);
    if (json) {
      ObjectNode result =
          Json.object()
              .put("accepted", outcome.accepted())
              .put("unchanged", outcome.unchanged())
              .put("without", outcome.without());
      ArrayNode refused = result.putArray("refused");
      outcome.refused().forEach(refused::add);
      terminal.print(result);
    } else {
      terminal
          .out()
          .printf(
              "%d items accepted as gold, %d were already, %d have no submission, %d refused.%n",
              outcome.accepted(), outcome.unchanged(), outcome.without(), outcome.refused().size());
    }
  }
}
