package touchstone.app.cli;

import picocli.CommandLine.Option;

/** The option that every subcommand has. */
final class Helpful {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and exit.")
  private boolean help;
}
