package touchstone.storage.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Images;

/** Images in a table of their own, each stored once however many items show it. */
final class SqliteImages implements Images {
  private final Readers readers;

  SqliteImages(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Optional<byte[]> bytes(String sha256) throws StorageException {
    return readers.read(
        "reading an image",
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT bytes FROM image WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
          }
        });
  }
}
