package touchstone.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ExportReport;

@Command(
    name = "demo",
    header = "Show Touchstone end to end, without a display.",
    description =
        "Imports the sample, judges it, accepts the judgments as gold, exports the gold, and takes"
            + " pictures of the window.")
final class DemoCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;
  private final Photographer photographer;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder for what comes of it.")
  private Path folder;

  DemoCommand(CommandLineWiring wiring, Terminal terminal, Photographer photographer) {
    this.wiring = wiring;
    this.terminal = terminal;
    this.photographer = photographer;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    Path workspace = folder.resolve("sample.touchstone");
    Path gold = folder.resolve("gold.jsonl");
    if (Files.exists(workspace)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), workspace + " exists already; choose another folder");
    }
    makeFolder();
    ExportReport exported = new Demo(wiring).run(workspace, gold);
    tell("workspace", workspace);
    tell("gold, %d items".formatted(exported.written()), gold);
    exported.refused().forEach(refused -> terminal.say("not in the gold: " + refused));
    for (Path picture : photographer.photograph(workspace, folder)) {
      tell("picture", picture);
    }
    return ExitCodes.DONE;
  }

  private void tell(String what, Path where) {
    terminal.out().printf("%-18s%s%n", what, where);
  }

  private void makeFolder() throws ExchangeException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ExchangeException(
          folder + " can't be made (" + IoReason.of(e) + "); choose another folder", e);
    }
  }
}
