package touchstone.storage.exchange;

/** A file that can't be read or written at all. The message names the file and what to do. */
public final class ExchangeException extends Exception {
  private static final long serialVersionUID = 1L;

  public ExchangeException(String message) {
    super(message);
  }

  public ExchangeException(String message, Throwable cause) {
    super(message, cause);
  }
}
