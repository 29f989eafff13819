package touchstone.app.team;

import java.nio.file.Path;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Leads;

/** Who leads a workspace, and by which rules it is judged. Call it in the background. */
public interface Team {
  /**
   * A guideline that was read from a file.
   *
   * @param source its text
   * @param changes false if it is in force already, word for word
   */
  record Found(Guideline guideline, String source, boolean changes) {}

  Leads leads() throws StorageException;

  void putLeads(Leads leads) throws StorageException;

  /** Reads a guideline that may come into force. */
  Found read(Path file) throws RefusedGuideline, StorageException;

  /** Puts it in force for all that is judged from then on. */
  void putInForce(Found found) throws RefusedGuideline, StorageException;

  /** A guideline that can't come into force; the message says why, and the cure. */
  final class RefusedGuideline extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedGuideline(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
