package touchstone.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import touchstone.app.cli.CommandLineWiring;
import touchstone.app.cli.Photographer;
import touchstone.app.cli.Terminal;
import touchstone.app.cli.WindowOpener;
import touchstone.app.settings.Folders;

/**
 * Where the program starts: a subcommand works without a display, anything else opens the window.
 */
public final class Main {
  private static final String WORKSPACE_SUFFIX = ".touchstone";
  private static final DateTimeFormatter FOLDER_NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final WindowOpener window;
  private final Photographer photographer;
  private final boolean display;

  /**
   * Makes the program.
   *
   * @param display whether there is a screen for a window
   */
  public Main(WindowOpener window, Photographer photographer, boolean display) {
    this.window = window;
    this.photographer = photographer;
    this.display = display;
  }

  static void main(String[] arguments) {
    Main main =
        new Main(
            new Desktop(Folders.ofSystem(), System.err),
            new Camera(),
            Desktop.hasDisplay(System.getenv(), System.getProperty("os.name")));
    System.exit(main.run(arguments, Terminal.ofProcess()));
  }

  /** Runs the program to its end and returns its exit code. */
  public int run(String[] arguments, Terminal terminal) {
    if (wantsWindow(arguments)) {
      // Not by way of the command line, whose classes would take a tenth of the start.
      return window.open(arguments.length == 0 ? null : Path.of(arguments[0]), null);
    }
    if (arguments.length == 2 && arguments[0].equals("sample")) {
      return openSample(Path.of(arguments[1]), terminal);
    }
    return execute(terminal, arguments);
  }

  /** Shows the sample in the window; without a display, does the same session off screen. */
  private int openSample(Path folder, Terminal terminal) {
    if (!display) {
      terminal.out().println("There is no display: the session with the sample runs off screen.");
      String name = FOLDER_NAME.format(LocalDateTime.now(Clock.system(ZoneId.systemDefault())));
      return execute(terminal, "demo", folder.resolve(name).toString());
    }
    Path workspace = folder.resolve("sample" + WORKSPACE_SUFFIX);
    if (!Files.exists(workspace)) {
      boolean made = folder.toFile().mkdirs() || Files.isDirectory(folder);
      int exitCode = made ? execute(terminal, "new", workspace.toString(), "--sample") : 3;
      if (exitCode != 0) {
        return exitCode;
      }
    }
    return window.open(workspace, null);
  }

  private int execute(Terminal terminal, String... arguments) {
    int exitCode =
        new CommandLineWiring(terminal, window, photographer, Clock.systemUTC(), new SecureRandom())
            .commandLine()
            .execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return exitCode;
  }

  private static boolean wantsWindow(String[] arguments) {
    return arguments.length == 0
        || (arguments.length == 1 && arguments[0].endsWith(WORKSPACE_SUFFIX));
  }
}
