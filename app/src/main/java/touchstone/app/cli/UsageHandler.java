package touchstone.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that can't be understood with what is wrong and where to read more. */
final class UsageHandler implements IParameterExceptionHandler {
  private final Terminal terminal;

  UsageHandler(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    terminal.say("touchstone: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, terminal.err());
    terminal.say("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCodes.WRONG_USAGE;
  }
}
