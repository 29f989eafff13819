package touchstone.app.cli;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import touchstone.annotation.StorageException;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.critic.UnreadableInputException;

/** The one place where a failure becomes a sentence with a next step, and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler {
  private final Terminal terminal;

  FailureHandler(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * A failure as its user meets it.
   *
   * @param cure what to do next; empty where the message says it
   */
  private record Failure(int exitCode, String message, String cure) {}

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    Failure known = describe(failure);
    terminal.out().flush();
    terminal.say("touchstone: " + known.message());
    if (!known.cure().isEmpty()) {
      terminal.say(known.cure());
    }
    return known.exitCode();
  }

  private static Failure describe(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return switch (failure) {
      case StorageException storage ->
          new Failure(exitCode(storage.reason()), message, cure(storage.reason()));
      case ExchangeException _, UnreadableInputException _ ->
          new Failure(ExitCodes.INPUT_UNREADABLE, message, "");
      default -> {
        // Asked for here: the logger takes its time to start, and is hardly ever needed.
        LoggerFactory.getLogger(FailureHandler.class).error("a command failed", failure);
        yield new Failure(
            ExitCodes.FAULT,
            "something went wrong inside Touchstone (" + failure + ").",
            "Nothing that was reported as saved is lost. The log holds the details.");
      }
    };
  }

  private static int exitCode(StorageException.Reason reason) {
    return switch (reason) {
      case UNREADABLE, NOT_OURS, TOO_NEW, TOO_OLD -> ExitCodes.INPUT_UNREADABLE;
      case WORKSPACE -> ExitCodes.WRONG_USAGE;
      case LOCKED, READ_ONLY, FULL, DAMAGED, CLOSED -> ExitCodes.WORKSPACE_UNUSABLE;
    };
  }

  private static String cure(StorageException.Reason reason) {
    return switch (reason) {
      case UNREADABLE -> "Check the path, and that you may read the file.";
      case NOT_OURS -> "Name a .touchstone file, or make one with: touchstone new WORKSPACE";
      case WORKSPACE ->
          "Nothing was written. Choose another name for what is to be written; a workspace is never"
              + " written over.";
      case TOO_NEW -> "Update Touchstone, then try again. The file was not touched.";
      case TOO_OLD ->
          "Open it once in the window, which brings it up to date and leaves a backup beside it:"
              + " touchstone WORKSPACE";
      case LOCKED -> "Close it there and try again; check, info, export and backup work meanwhile.";
      case READ_ONLY -> "Make the file and its folder writable, or copy it to a folder of yours.";
      case FULL -> "Make room on the disk and try again. What was saved before is safe.";
      case DAMAGED ->
          "Run: touchstone check WORKSPACE, and go back to a backup if it finds damage.";
      case CLOSED -> "Try again.";
    };
  }
}
