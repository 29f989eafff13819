package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "check",
    header = "Prove that a workspace is sound.",
    description =
        "Checks the database's own integrity, every image's hash, and that every judgment is what"
            + " the journal adds up to, and that critics' rows still read as they did. Works beside"
            + " an open window.")
final class CheckCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace to check.")
  private Path file;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  CheckCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException {
    List<String> problems = problems();
    problems.forEach(terminal::say);
    if (json) {
      ObjectNode result = Json.object().put("sound", problems.isEmpty());
      ArrayNode named = result.putArray("problems");
      problems.forEach(named::add);
      terminal.print(result);
    } else if (problems.isEmpty()) {
      terminal.out().println(file + " is sound.");
    } else {
      terminal.say("%s has %d problems; go back to a backup.".formatted(file, problems.size()));
    }
    return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.CHECK_FAILED;
  }

  private List<String> problems() throws StorageException {
    try (Workspace workspace = wiring.openToRead(file)) {
      return wiring.problems(workspace);
    } catch (StorageException e) {
      if (e.reason() == Reason.DAMAGED) {
        return List.of("database: " + e.getMessage());
      }
      throw e;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      // What stands in the file was not written by this program, or not in this form.
      return List.of("content: " + e.getMessage());
    }
  }
}
