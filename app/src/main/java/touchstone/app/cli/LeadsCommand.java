package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
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
import touchstone.annotation.session.Leads;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "leads",
    header = "Say who leads a workspace, or name its leads.",
    description =
        "A lead answers questions, may cut responses into other steps, and may open what others"
            + " see only after they have submitted. Names that are given take the place of those"
            + " before.")
final class LeadsCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Parameters(
      index = "1..*",
      paramLabel = "NAME",
      description = "Who is to lead; without names, who leads now is printed.")
  private @Nullable List<Annotator> names;

  @Option(names = "--none", description = "Nobody is to lead.")
  private boolean none;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  LeadsCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException {
    if (names == null && !none) {
      try (Workspace workspace = wiring.openToRead(file)) {
        print(workspace.leads());
      }
      return ExitCodes.DONE;
    }
    Leads leads = wanted();
    try (Workspace workspace = wiring.openToWrite(file)) {
      workspace.putLeads(leads);
      print(workspace.leads());
    }
    return ExitCodes.DONE;
  }

  private Leads wanted() {
    List<Annotator> given = names == null ? List.of() : names;
    if (none && !given.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "say either names or --none, not both");
    }
    try {
      return Leads.of(given);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), e.getMessage() + "; part names with spaces, and quote each", e);
    }
  }

  private void print(Leads leads) {
    if (json) {
      ObjectNode result = Json.object();
      ArrayNode array = result.putArray("leads");
      leads.people().forEach(lead -> array.add(lead.name()));
      terminal.print(result);
    } else if (leads.people().isEmpty()) {
      terminal.line(
          "Nobody leads " + file + "; name somebody with: touchstone leads " + file + " NAME");
    } else {
      leads.people().forEach(lead -> terminal.line(lead.name()));
    }
  }
}
