package touchstone.storage.workspace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.WorkDone;
import touchstone.storage.json.GoldJson;
import touchstone.storage.json.Json;
import touchstone.storage.json.MalformedJson;

/** Judgments from the projection tables. */
final class SqliteJudgments implements Judgments {
  private final Readers readers;

  SqliteJudgments(Readers readers) {
    this.readers = readers;
  }

  @Override
  public ItemState of(ItemId item) throws StorageException {
    return readers.read("reading a judgment", connection -> Projection.of(connection, item));
  }

  @Override
  public Optional<Gold> imported(ItemId item) throws StorageException {
    Optional<String> found =
        readers.read(
            "reading imported gold",
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement(
                      "SELECT imported FROM item WHERE id = ? AND imported IS NOT NULL")) {
                select.setString(1, item.value());
                try (ResultSet row = select.executeQuery()) {
                  return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
              }
            });
    return found.isEmpty() ? Optional.empty() : Optional.of(gold(found.get()));
  }

  @Override
  public boolean hasImported() throws StorageException {
    return readers.read(
        "looking for imported gold",
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row =
                  statement.executeQuery("SELECT 1 FROM item WHERE imported IS NOT NULL LIMIT 1")) {
            return row.next();
          }
        });
  }

  static Gold gold(String json) throws StorageException {
    try {
      return GoldJson.read(Json.parseOwn(json));
    } catch (MalformedJson e) {
      throw new StorageException(Reason.DAMAGED, "reading imported gold: " + e.getMessage(), e);
    }
  }

  @Override
  public SortedSet<Annotator> annotators() throws StorageException {
    return readers.read(
        "reading the annotators",
        connection -> {
          SortedSet<Annotator> found = new TreeSet<>();
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("SELECT DISTINCT annotator FROM entry")) {
            while (row.next()) {
              found.add(new Annotator(row.getString(1)));
            }
          }
          return found;
        });
  }

  @Override
  public WorkDone workOf(Annotator annotator) throws StorageException {
    return readers.read(
        "counting what was done",
        connection -> {
          List<Standing> standings = new ArrayList<>();
          try (PreparedStatement select =
              connection.prepareStatement(
                  """
                  SELECT item_state.state FROM standing JOIN item_state USING (item)
                  WHERE standing.annotator = ?
                  """)) {
            select.setString(1, annotator.name());
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                standings.add(Projection.read(row.getString(1)).of(annotator));
              }
            }
          }
          return WorkDone.of(standings);
        });
  }
}
