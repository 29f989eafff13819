package touchstone.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "backup",
    header = "Write a whole copy of a workspace, also while a window works on it.")
final class BackupCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace to copy.")
  private Path file;

  @Parameters(paramLabel = "FILE", description = "The copy to make; it must not exist.")
  private Path copy;

  BackupCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException {
    if (Files.exists(copy)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), copy + " exists already; choose another name");
    }
    try (Workspace workspace = wiring.openToRead(file)) {
      workspace.copyTo(copy);
    }
    terminal.out().println("Copied " + file + " to " + copy + ".");
    return ExitCodes.DONE;
  }
}
