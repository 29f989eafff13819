package touchstone.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.judgment.Annotator;

/** The program itself: without a subcommand it opens the window. */
@Command(
    name = "touchstone",
    mixinStandardHelpOptions = true,
    versionProvider = TouchstoneCommand.BuildVersion.class,
    header = "Judge a model's visual reasoning step by step, and export gold labels.",
    customSynopsis = {
      "touchstone [--annotator NAME] [WORKSPACE]",
      "                                         opens the window",
      "       touchstone COMMAND …              works without a display"
    },
    commandListHeading = "%nCommands (each explains itself with --help):%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some rows were rejected; each is named on standard error",
      "2:wrong usage",
      "3:a file can't be read, or is not what it should be",
      "4:the workspace is damaged, locked, or can't be written",
      "5:check found something wrong",
      "70:a fault of Touchstone itself"
    })
final class TouchstoneCommand implements Callable<Integer> {
  private final WindowOpener window;

  @Parameters(
      paramLabel = "WORKSPACE",
      arity = "0..1",
      description = "The workspace to open, a .touchstone file.")
  private @Nullable Path workspace;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description =
          "Who judges. The name is remembered; before one was given it is your account's. The"
              + " window can change it: Ctrl+K, \"Say who you are\".")
  private @Nullable Annotator annotator;

  TouchstoneCommand(WindowOpener window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(workspace, annotator);
  }

  /** Reads the version that the build left beside the classes. */
  static final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties build = new Properties();
      try (InputStream in =
          TouchstoneCommand.class.getResourceAsStream("/touchstone/app/build.properties")) {
        build.load(in);
      }
      return new String[] {"touchstone " + build.getProperty("version")};
    }
  }
}
