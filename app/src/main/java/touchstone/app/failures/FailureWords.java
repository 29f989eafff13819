package touchstone.app.failures;

import touchstone.annotation.StorageException;
import touchstone.assets.words.Words;

/** One sentence for people about what failed, with what to do next. */
public final class FailureWords {
  private final Words words;

  public FailureWords(Words words) {
    this.words = words;
  }

  public String of(Exception failure) {
    return failure instanceof StorageException storage
        ? of(storage.reason())
        : words.text("failure.unexpected");
  }

  public String of(StorageException.Reason reason) {
    return switch (reason) {
      case UNREADABLE -> words.text("failure.unreadable");
      case NOT_OURS -> words.text("failure.not-ours");
      case WORKSPACE -> words.text("failure.workspace");
      case TOO_NEW -> words.text("failure.too-new");
      case TOO_OLD -> words.text("failure.too-old");
      case LOCKED -> words.text("failure.locked");
      case READ_ONLY -> words.text("failure.read-only");
      case FULL -> words.text("failure.full");
      case DAMAGED -> words.text("failure.damaged");
      case CLOSED -> words.text("failure.closed");
    };
  }

  /** What "Copy details" puts on the clipboard. */
  public static String details(Exception failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
