package touchstone.storage.exchange.critic;

import java.nio.file.Path;

/** Files can't be evaluated; the message names the file, the line, the field and the cure. */
public final class UnreadableInputException extends Exception {
  UnreadableInputException(Path file, RowProblem problem) {
    super(file.getFileName() + ", " + problem);
  }

  UnreadableInputException(Path file, String problem) {
    super(file.getFileName() + ": " + problem);
  }

  UnreadableInputException(Path file, Exception cause) {
    super(file + " can't be read: " + cause, cause);
  }
}
