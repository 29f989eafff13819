package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The schema, as the numbered steps that lead to it. A step that was released is never changed;
 * another is added. Immutable.
 */
final class Migrations {
  /** Marks the file as ours: the letters TCHS. */
  static final int APPLICATION_ID = 0x54434853;

  /** The steps of this version of the program. */
  static final Migrations OURS =
      new Migrations(
          List.of(
              """
          CREATE TABLE setting (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE guideline (
            id TEXT PRIMARY KEY,
            source TEXT NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE image (
            sha256 TEXT PRIMARY KEY,
            bytes BLOB NOT NULL
          ) STRICT;

          CREATE TABLE item (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            data_set TEXT NOT NULL,
            source_id TEXT NOT NULL,
            source TEXT NOT NULL,
            skill TEXT NOT NULL,
            model TEXT NOT NULL,
            step_count INTEGER NOT NULL,
            content TEXT NOT NULL,
            imported TEXT,
            UNIQUE (data_set, source_id)
          ) STRICT;

          CREATE INDEX item_by_source ON item (source);
          CREATE INDEX item_by_skill ON item (skill);
          CREATE INDEX item_by_model ON item (model);

          CREATE VIRTUAL TABLE item_text USING fts5(words, tokenize = 'trigram');

          CREATE TABLE raw_record (
            number INTEGER PRIMARY KEY REFERENCES item,
            bytes BLOB NOT NULL,
            cuts TEXT NOT NULL
          ) STRICT;

          CREATE TABLE entry (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            replica TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            lamport INTEGER NOT NULL,
            at TEXT NOT NULL,
            annotator TEXT NOT NULL,
            guideline TEXT NOT NULL,
            item TEXT,
            type TEXT NOT NULL,
            version INTEGER NOT NULL,
            payload TEXT NOT NULL,
            token TEXT,
            UNIQUE (replica, sequence)
          ) STRICT;

          CREATE INDEX entry_in_order ON entry (lamport, replica, sequence);
          CREATE INDEX entry_of_item ON entry (item, lamport, replica, sequence);
          CREATE INDEX entry_by_annotator ON entry (annotator, lamport, replica, sequence);
          CREATE INDEX entry_by_token ON entry (annotator, token) WHERE token IS NOT NULL;

          CREATE TABLE item_state (
            item TEXT PRIMARY KEY,
            state TEXT NOT NULL
          ) STRICT;

          CREATE TABLE standing (
            annotator TEXT NOT NULL,
            item TEXT NOT NULL,
            status TEXT NOT NULL,
            PRIMARY KEY (annotator, item)
          ) STRICT, WITHOUT ROWID;
          """));

  private final List<String> steps;

  Migrations(List<String> steps) {
    this.steps = List.copyOf(steps);
  }

  int newest() {
    return steps.size();
  }

  static int versionOf(Connection connection) throws SQLException {
    return Integer.parseInt(Connections.pragma(connection, "user_version"));
  }

  static int applicationOf(Connection connection) throws SQLException {
    return Integer.parseInt(Connections.pragma(connection, "application_id"));
  }

  /** Applies, inside the caller's transaction, the steps that are missing. */
  void migrate(Connection connection) throws SQLException {
    if (versionOf(connection) == newest()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      for (int version = versionOf(connection); version < newest(); version++) {
        for (String command : steps.get(version).split(";\\s*\\n", -1)) {
          if (!command.isBlank()) {
            statement.execute(command);
          }
        }
      }
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + newest());
    }
  }
}
