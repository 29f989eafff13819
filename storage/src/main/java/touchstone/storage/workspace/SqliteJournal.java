package touchstone.storage.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.ReplicaId;
import touchstone.storage.workspace.Writer.Urgency;

/** The journal in the table {@code entry}; each append updates the projections along with it. */
final class SqliteJournal implements Journal {
  private final Writer writer;
  private final Readers readers;
  private final ReplicaId replica;
  private final InstantSource clock;

  SqliteJournal(Writer writer, Readers readers, ReplicaId replica, InstantSource clock) {
    this.writer = writer;
    this.readers = readers;
    this.replica = replica;
    this.clock = clock;
  }

  @Override
  public List<Entry> append(List<Draft> drafts) throws StorageException {
    return writer.transact(Urgency.NOW, "saving", connection -> appendWithin(connection, drafts));
  }

  private List<Entry> appendWithin(Connection connection, List<Draft> drafts)
      throws SQLException, StorageException {
    long lamport = newestLamport(connection);
    long sequence = newestSequence(connection);
    List<Entry> written = new ArrayList<>();
    for (Draft draft : drafts) {
      String token = draft.token();
      if (token == null || !knows(connection, draft.by(), token)) {
        Entry entry =
            new Entry(
                new EntryId(replica, ++sequence),
                ++lamport,
                clock.instant(),
                draft.by(),
                draft.guideline(),
                draft.item(),
                draft.segmentation(),
                draft.act(),
                token);
        EntryRows.insert(connection, entry);
        Projection.append(connection, entry);
        written.add(entry);
      }
    }
    return written;
  }

  @Override
  public int merge(Collection<Entry> entries) throws StorageException {
    return writer.transact(
        Urgency.BULK,
        "merging",
        connection -> {
          Set<ItemId> touched = new HashSet<>();
          int added = 0;
          for (Entry entry : entries) {
            if (!has(connection, entry.id())) {
              EntryRows.insert(connection, entry);
              added++;
              ItemId item = entry.item();
              if (item != null) {
                touched.add(item);
              }
            }
          }
          for (ItemId item : touched) {
            Projection.refold(connection, item);
          }
          return added;
        });
  }

  @Override
  public Batch since(Position position, int limit) throws StorageException {
    return readers.read("reading the journal", connection -> since(connection, position, limit));
  }

  private static Batch since(Connection connection, Position position, int limit)
      throws SQLException, StorageException {
    List<Entry> entries = new ArrayList<>();
    long end = position.value();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + EntryRows.COLUMNS
                + ", position FROM entry WHERE position > ? ORDER BY position LIMIT ?")) {
      select.setLong(1, end);
      select.setInt(2, limit);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          entries.add(EntryRows.read(row));
          end = row.getLong("position");
        }
      }
    }
    return new Batch(entries, new Position(end));
  }

  @Override
  public List<Entry> of(ItemId item) throws StorageException {
    return readers.read("reading the journal", connection -> EntryRows.of(connection, item));
  }

  @Override
  public List<Entry> latestBy(Annotator annotator, int limit) throws StorageException {
    return readers
        .read(
            "reading the journal",
            connection ->
                EntryRows.select(
                    connection,
                    "WHERE annotator = ? ORDER BY lamport DESC, replica DESC, sequence DESC"
                        + " LIMIT ?",
                    annotator.name(),
                    limit))
        .reversed();
  }

  @Override
  public boolean knows(Annotator annotator, String token) throws StorageException {
    return readers.read("reading the journal", connection -> knows(connection, annotator, token));
  }

  private static boolean knows(Connection connection, Annotator annotator, String token)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM entry WHERE annotator = ? AND token = ?")) {
      select.setString(1, annotator.name());
      select.setString(2, token);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static boolean has(Connection connection, EntryId id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM entry WHERE replica = ? AND sequence = ?")) {
      select.setString(1, id.replica().value());
      select.setLong(2, id.sequence());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static long newestLamport(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT max(lamport) FROM entry")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private long newestSequence(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT max(sequence) FROM entry WHERE replica = ?")) {
      select.setString(1, replica.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}
