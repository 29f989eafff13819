package touchstone.annotation;

/**
 * A port could not do what it was asked. The cause decides what its user is told to do next.
 *
 * <p>The message names what was tried and on which file; it never holds text of an item.
 */
public final class StorageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why storage failed, as far as its user can do something about it. */
  public enum Reason {
    /** No file there, or it can't be read. */
    UNREADABLE,
    /** The file exists and is no workspace of ours. */
    NOT_OURS,
    /** The file to be written over is a workspace's. */
    WORKSPACE,
    /** Written by a newer program. */
    TOO_NEW,
    /** Written by an older program, and to be brought up to date before it can be read. */
    TOO_OLD,
    /** Another process writes to it. */
    LOCKED,
    /** The file or its folder can't be written. */
    READ_ONLY,
    /** No room left on the disk. */
    FULL,
    /** The content contradicts itself. */
    DAMAGED,
    /** The work was called off before it was done. */
    CLOSED
  }

  private final Reason reason;

  public StorageException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public StorageException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
