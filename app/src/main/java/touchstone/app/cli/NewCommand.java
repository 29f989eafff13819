package touchstone.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Guideline;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "new",
    description = {
      "Make a workspace: one file that will hold items, images, judgments and settings.",
      "It gets a guideline, which says which verdicts and error kinds there are."
    })
final class NewCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private Helpful helpful;

  @Parameters(
      paramLabel = "WORKSPACE",
      description = "The file to make, NAME.touchstone; it must not exist.")
  private Path file;

  @Option(names = "--sample", description = "Put the sample in: ten items with their pictures.")
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
    String source = guidelineSource();
    Guideline parsed = GuidelineFile.parse(source);
    try (Workspace workspace = wiring.create(file)) {
      workspace.putGuideline(parsed.id(), source);
      if (sample) {
        addSample(workspace);
      }
      terminal
          .out()
          .printf(
              "Made %s with the guideline %s and %d items.%n",
              file, parsed.name(), workspace.items().count());
    }
    return ExitCodes.DONE;
  }

  private String guidelineSource() throws ExchangeException {
    if (Guidelines.names().contains(guideline)) {
      return Guidelines.source(guideline);
    }
    try {
      return Files.readString(Path.of(guideline));
    } catch (CharacterCodingException e) {
      throw new ExchangeException(guideline + " is not UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ExchangeException(
          "the guideline %s is neither one of %s nor a file that can be read"
              .formatted(guideline, String.join(", ", Guidelines.names())),
          e);
    }
  }

  /** By way of a file, since that is how all items come in. */
  private static void addSample(Workspace workspace) throws StorageException, ExchangeException {
    try {
      Path lines = Files.createTempFile("touchstone-sample", ".jsonl");
      try {
        try (OutputStream out = Files.newOutputStream(lines)) {
          Sample.load().writeExtendedVisco(out);
        }
        new ViscoFormat().into(workspace, Runnable::run).over(lines, "sample", Progress.NONE);
      } finally {
        Files.delete(lines);
      }
    } catch (IOException e) {
      throw new ExchangeException(
          "the sample can't be unpacked (" + IoReason.of(e) + "); make room in the temporary folder",
          e);
    }
  }
}
