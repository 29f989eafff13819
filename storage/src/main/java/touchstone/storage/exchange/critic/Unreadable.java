package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import touchstone.storage.exchange.ExchangeException;

/** Says that a file can't be read at all. */
final class Unreadable {
  private Unreadable() {}

  static ExchangeException file(Path file, IOException cause) {
    String reason =
        cause instanceof NoSuchFileException ? "there is no such file" : cause.getMessage();
    return new ExchangeException(
        "%s can't be read (%s); check that it exists and is readable".formatted(file, reason),
        cause);
  }
}
