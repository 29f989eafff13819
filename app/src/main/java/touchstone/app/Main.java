package touchstone.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
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

  private final WindowOpener window;
  private final Photographer photographer;

  public Main(WindowOpener window, Photographer photographer) {
    this.window = window;
    this.photographer = photographer;
  }

  static void main(String[] arguments) {
    Main main = new Main(new Desktop(Folders.ofSystem(), System.err), new Camera());
    System.exit(main.run(arguments, Terminal.ofProcess()));
  }

  /** Runs the program to its end and returns its exit code. */
  public int run(String[] arguments, Terminal terminal) {
    if (wantsWindow(arguments)) {
      // Not by way of the command line, whose classes would take a tenth of the start.
      return window.open(arguments.length == 0 ? null : Path.of(arguments[0]));
    }
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
