package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.GuidelineHistory;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.GuidelineIntake;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "guideline",
    header = "Say which guideline is in force, or put another in force.",
    description =
        "A guideline of the same name must have a higher version than all before it. Everybody is"
            + " shown it once, and what is judged from then on names it; what was judged before"
            + " stays as it is.")
final class GuidelineCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description =
          "visco, prm800k, or a Markdown file of your own that is to come into force; without it,"
              + " what is in force is printed.")
  private @Nullable String guideline;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  GuidelineCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    if (guideline == null) {
      try (Workspace workspace = wiring.openToRead(file)) {
        print(wiring.guidelines(workspace).history(), false);
      }
      return ExitCodes.DONE;
    }
    String source = NewWorkspace.guidelineSource(guideline);
    try (Workspace workspace = wiring.openToWrite(file)) {
      GuidelineIntake intake = wiring.guidelines(workspace);
      boolean changed = intake.take(source);
      if (!changed) {
        terminal.say("It is in force already, word for word; nothing was changed.");
      }
      print(intake.history(), changed);
    }
    return ExitCodes.DONE;
  }

  private void print(GuidelineHistory history, boolean changed) {
    Guideline inForce = history.inForce();
    List<Guideline> before =
        history.known().stream()
            .filter(one -> !one.id().equals(inForce.id()))
            .sorted(Comparator.comparing(Guideline::name).thenComparingInt(Guideline::version))
            .toList();
    if (json) {
      ObjectNode result = put(Json.object(), inForce).put("changed", changed);
      ArrayNode others = result.putArray("others");
      before.forEach(one -> put(others.addObject(), one));
      terminal.print(result);
    } else {
      line("in force", inForce);
      before.forEach(one -> line("before", one));
    }
  }

  private static ObjectNode put(ObjectNode node, Guideline guideline) {
    return node.put("name", guideline.name())
        .put("version", guideline.version())
        .put("id", guideline.id());
  }

  private void line(String state, Guideline guideline) {
    terminal.line("%-11s%s, version %d".formatted(state, guideline.name(), guideline.version()));
  }
}
