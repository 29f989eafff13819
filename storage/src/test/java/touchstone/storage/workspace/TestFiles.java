package touchstone.storage.workspace;

import static touchstone.annotation.contract.Samples.NOON;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Gold;

/** Workspace files to test with, and ways to tamper with them. */
final class TestFiles {
  static final InstantSource CLOCK = InstantSource.fixed(NOON);

  private TestFiles() {}

  static Workspace create(Path file) throws StorageException {
    return Workspace.create(file, CLOCK, new Random());
  }

  static Workspace open(Path file) throws StorageException {
    return Workspace.open(file, CLOCK, new Random());
  }

  static Incoming incoming(Item item, @Nullable Gold imported, Map<String, byte[]> images) {
    return new Incoming(
        item.id(),
        item.dataSet(),
        item.sourceId(),
        item.question(),
        item.images(),
        item.response(),
        item.label(),
        item.metadata(),
        item.visualQuestions(),
        imported,
        new byte[] {'{', '}'},
        List.of(),
        images);
  }

  /** Runs SQL on a workspace file that nobody has open, past everything that protects it. */
  static void tamper(Path file, String... commands) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
