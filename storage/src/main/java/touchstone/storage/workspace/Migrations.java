package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

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
          """,
              """
          CREATE TABLE critic_run (
            number INTEGER PRIMARY KEY,
            data_set TEXT NOT NULL,
            critic TEXT NOT NULL,
            name TEXT NOT NULL,
            protocol TEXT NOT NULL,
            sample INTEGER NOT NULL,
            UNIQUE (data_set, critic, name, protocol, sample)
          ) STRICT;

          CREATE TABLE critic_output (
            id TEXT PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES critic_run,
            item INTEGER NOT NULL REFERENCES item,
            content TEXT NOT NULL,
            raw BLOB NOT NULL,
            UNIQUE (run, item)
          ) STRICT;

          CREATE INDEX critic_output_of_item ON critic_output (item, run);

          CREATE TABLE judge_row (
            output TEXT NOT NULL REFERENCES critic_output,
            judge TEXT NOT NULL,
            hash TEXT NOT NULL,
            verdicts TEXT NOT NULL,
            raw BLOB NOT NULL,
            PRIMARY KEY (output, judge)
          ) STRICT;

          CREATE TABLE correction_run (
            number INTEGER PRIMARY KEY,
            data_set TEXT NOT NULL,
            corrector TEXT NOT NULL,
            source TEXT NOT NULL,
            setting TEXT NOT NULL,
            UNIQUE (data_set, corrector, source, setting)
          ) STRICT;

          CREATE TABLE correction (
            run INTEGER NOT NULL REFERENCES correction_run,
            item INTEGER NOT NULL REFERENCES item,
            hash TEXT NOT NULL,
            content TEXT NOT NULL,
            raw BLOB NOT NULL,
            PRIMARY KEY (run, item)
          ) STRICT;

          CREATE INDEX correction_of_item ON correction (item, run);
          """,
              """
          DROP INDEX item_by_source;
          DROP INDEX item_by_skill;
          DROP INDEX item_by_model;
          CREATE INDEX item_by_source ON item
            (coalesce(nullif(source, ''), data_set), skill, model, step_count);
          CREATE INDEX item_by_skill ON item (skill, model, step_count);
          CREATE INDEX item_by_model ON item (model, step_count);
          CREATE INDEX item_by_length ON item (step_count);
          CREATE INDEX standing_by_status ON standing (status, item);

          CREATE VIRTUAL TABLE item_term USING fts5vocab(item_text, instance);
          UPDATE item_text SET words = words || char(10, 10);

          CREATE TABLE given_kind (
            annotator TEXT NOT NULL,
            item TEXT NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (annotator, item, kind)
          ) STRICT, WITHOUT ROWID;

          INSERT INTO given_kind
          SELECT DISTINCT standing.key, item_state.item, kind.value
          FROM item_state,
            json_each(item_state.state, '$.standings') AS standing,
            json_each(standing.value, '$.judgment.steps') AS step,
            json_each(step.value, '$.kinds') AS kind;

          CREATE TABLE bookmark (
            annotator TEXT NOT NULL,
            item TEXT NOT NULL,
            PRIMARY KEY (annotator, item)
          ) STRICT, WITHOUT ROWID;
          """,
              """
          ALTER TABLE entry ADD COLUMN segmentation TEXT;
          """,
              """
          CREATE TABLE draft (
            annotator TEXT NOT NULL,
            item TEXT NOT NULL,
            field TEXT NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (annotator, item, field)
          ) STRICT, WITHOUT ROWID;
          """,
              """
          UPDATE item_state SET state = json_set(state, '$.questions', json((
            SELECT json_group_array(
              json_set(question.value, '$.answers', json((
                SELECT json_group_array(
                  json_object(
                    'entry', replica || '-' || sequence,
                    'by', annotator,
                    'at', at,
                    'words', payload -> '$.words')
                  ORDER BY lamport, replica, sequence)
                FROM entry
                WHERE entry.item = item_state.item AND type = 'answered' AND version = 1
                  AND CASE WHEN json_valid(payload)
                    THEN payload ->> '$.question' = question.value ->> '$.entry' END)))
              ORDER BY question.key)
            FROM json_each(state, '$.questions') AS question)))
          WHERE json_array_length(state, '$.questions') > 0;
          """,
              """
          CREATE TABLE asked (
            item TEXT NOT NULL,
            annotator TEXT NOT NULL,
            status TEXT NOT NULL,
            PRIMARY KEY (item, annotator)
          ) STRICT, WITHOUT ROWID;

          CREATE INDEX asked_by_annotator ON asked (annotator, status);
          CREATE INDEX asked_by_status ON asked (status);

          INSERT INTO asked
          SELECT item, annotator, iif(min(answered), 'ANSWERED', 'OPEN')
          FROM (
            SELECT item_state.item AS item, question.value ->> 'by' AS annotator,
              coalesce(question.value ->> 'taken_back', 0) AS taken_back,
              EXISTS (
                SELECT 1 FROM json_each(question.value, '$.answers') AS answer
                WHERE NOT coalesce(answer.value ->> 'taken_back', 0)) AS answered
            FROM item_state, json_each(item_state.state, '$.questions') AS question)
          WHERE answered OR NOT taken_back
          GROUP BY item, annotator;
          """));

  private final List<String> steps;

  Migrations(List<String> steps) {
    this.steps = List.copyOf(steps);
  }

  /** These steps and one more. */
  Migrations followedBy(String step) {
    return new Migrations(Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  List<String> steps() {
    return steps;
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
