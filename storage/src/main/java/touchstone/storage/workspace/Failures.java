package touchstone.storage.workspace;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;

/** Says in the domain's words why the database refused. */
final class Failures {
  private Failures() {}

  static StorageException of(String tried, SQLException failure) {
    return new StorageException(reason(failure), tried + ": " + failure.getMessage(), failure);
  }

  private static Reason reason(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        ? reason(sqlite.getResultCode().code)
        : Reason.UNREADABLE;
  }

  static Reason reason(int resultCode) {
    // The low byte is the primary code; extended codes add detail above it.
    return switch (SQLiteErrorCode.getErrorCode(resultCode & 0xff)) {
      case SQLITE_FULL -> Reason.FULL;
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.LOCKED;
      case SQLITE_READONLY, SQLITE_PERM -> Reason.READ_ONLY;
      case SQLITE_NOTADB -> Reason.NOT_OURS;
      case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_MISMATCH -> Reason.DAMAGED;
      default -> Reason.UNREADABLE;
    };
  }
}
