package touchstone.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Guideline;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "new",
    header = "Make a workspace.",
    description =
        "A workspace is one file that holds items, images, judgments and settings. It gets a"
            + " guideline, which says what verdicts and error kinds there are.")
final class NewCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WORKSPACE",
      description = "The file to make, NAME.touchstone; it must not exist.")
  private Path file;

  @Option(
      names = "--sample",
      description =
          "Put the sample in: items with pictures, what three critics, a judge and a corrector"
              + " said of them, and two annotators' judgments, to try things on.")
  private boolean sample;

  @Option(
      names = "--guideline",
      paramLabel = "NAME|FILE",
      defaultValue = "visco",
      description = "visco, prm800k, or a Markdown file of your own (default: visco).")
  private String guideline;

  NewCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    if (Files.exists(file)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), file + " exists already; choose another name");
    }
    String source = NewWorkspace.guidelineSource(guideline);
    try (Workspace workspace = wiring.create(file)) {
      Guideline inForce = NewWorkspace.fill(workspace, source, sample);
      terminal
          .out()
          .printf(
              "Made %s with the guideline %s and %d items.%n",
              file, inForce.name(), workspace.items().count());
    }
    return ExitCodes.DONE;
  }
}
