package touchstone.storage.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.answer.AnswerKeys;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.item.Images;
import touchstone.annotation.item.Items;
import touchstone.annotation.session.Bookmarks;
import touchstone.annotation.session.Drafts;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.SegmentedItems;
import touchstone.annotation.study.StudiedItems;
import touchstone.annotation.study.StudySources;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.Writer.Urgency;

/**
 * An open workspace file: the domain's ports over it, and what concerns the file as a whole.
 *
 * <p>Safe for use by several threads. Closing waits for what is being written.
 */
public final class Workspace implements AutoCloseable {
  /** Setting that names the leads, with commas between them. */
  private final Path file;

  private final Readers readers;
  private final @Nullable Writing writing;

  /** What only the one process has that may write. */
  record Writing(WriteLock lock, Writer writer, Journal journal) {}

  Workspace(Path file, Readers readers, @Nullable Writing writing) {
    this.file = file;
    this.readers = readers;
    this.writing = writing;
  }

  /** Makes a new, empty workspace; refuses where a file is. */
  public static Workspace create(Path file, InstantSource clock, RandomGenerator random)
      throws StorageException {
    return new Opening(file).create(clock, random);
  }

  /** Opens for reading and writing; brings an older file up to date after a backup beside it. */
  public static Workspace open(Path file, InstantSource clock, RandomGenerator random)
      throws StorageException {
    return new Opening(file).open(clock, random);
  }

  /** Opens for reading only, also beside a process that writes. */
  public static Workspace openToRead(Path file) throws StorageException {
    return new Opening(file).openToRead();
  }

  public Path file() {
    return file;
  }

  public boolean isWritable() {
    return writing != null;
  }

  public Items items() {
    return new SegmentedItems(new SqliteItems(readers), judgments());
  }

  public Images images() {
    return new SqliteImages(readers);
  }

  public Judgments judgments() {
    return new SqliteJudgments(readers);
  }

  public Search search() {
    return new SqliteSearch(readers);
  }

  public StudiedItems studiedItems() {
    return new SqliteStudiedItems(readers);
  }

  public Critiques critiques() {
    return new SqliteCritiques(readers);
  }

  public Corrections corrections() {
    return new SqliteCorrections(readers);
  }

  public AnswerKeys answerKeys() {
    return new SqliteAnswerKeys(readers);
  }

  /** All that studies are loaded from. */
  public StudySources studySources() {
    return new StudySources(studiedItems(), critiques(), corrections(), answerKeys());
  }

  public CriticRecords criticRecords() {
    return new CriticRecords(readers);
  }

  /** Takes critics' and correctors' outputs in, where the workspace is open for writing. */
  public CriticIntake criticIntake() throws StorageException {
    return new CriticIntake(writing("importing").writer());
  }

  /** Bookmarks; to set one takes a workspace that is open for writing. */
  public Bookmarks bookmarks() {
    return new SqliteBookmarks(readers, writing == null ? null : writing.writer());
  }

  /** Drafts; to keep one takes a workspace that is open for writing. */
  public Drafts drafts() {
    return new SqliteDrafts(readers, writing == null ? null : writing.writer());
  }

  /** The journal, for a workspace that is open for writing. */
  public Journal journal() throws StorageException {
    return writing("the journal").journal();
  }

  /**
   * Takes items in, all in one transaction; callers keep a call under about 2 MB so that acts
   * needn't wait.
   *
   * @return what became of each, in their order
   */
  public List<Outcome> add(List<Incoming> items) throws StorageException {
    return writing("importing")
        .writer()
        .transact(
            Urgency.BULK,
            "importing",
            connection -> {
              List<Outcome> outcomes = new ArrayList<>();
              for (Incoming incoming : items) {
                outcomes.add(ItemRows.insert(connection, incoming));
              }
              return outcomes;
            });
  }

  /** Says what {@link #add} would make of each item, and writes nothing. */
  public List<Outcome> rehearse(List<Incoming> items) throws StorageException {
    return readers.read(
        "trying an import",
        connection -> {
          List<Outcome> outcomes = new ArrayList<>();
          for (Incoming incoming : items) {
            outcomes.add(ItemRows.foresee(connection, incoming));
          }
          return outcomes;
        });
  }

  /** The record of an item as it came in. */
  public RawRecord rawRecord(long number) throws StorageException {
    return readers.read(
        "reading a record",
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT bytes, cuts FROM raw_record WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
              if (!row.next()) {
                throw new StorageException(
                    Reason.DAMAGED, "the record of item " + number + " is lost");
              }
              return new RawRecord(row.getBytes(1), cuts(row.getString(2)));
            }
          }
        });
  }

  private static List<Incoming.Cut> cuts(String json) {
    List<Incoming.Cut> cuts = new ArrayList<>();
    for (JsonNode cut : Json.parseOwn(json)) {
      cuts.add(new Incoming.Cut(cut.get(0).intValue(), cut.get(1).textValue()));
    }
    return cuts;
  }

  public Optional<String> setting(String key) throws StorageException {
    return readers.read("reading a setting", connection -> Settings.get(connection, key));
  }

  public void putSetting(String key, String value) throws StorageException {
    writing("changing a setting")
        .writer()
        .perform(
            Urgency.NOW, "changing a setting", connection -> Settings.put(connection, key, value));
  }

  /** Who leads here; nobody in a workspace where none was named. */
  public Leads leads() throws StorageException {
    return readers.read("reading who leads", Settings::leads);
  }

  public void putLeads(Leads leads) throws StorageException {
    putSetting(Settings.LEADS, leads.format());
  }

  /** The sources of the guidelines, the one in force last. */
  public List<String> guidelines() throws StorageException {
    return readers.read("reading the guidelines", Settings::guidelines);
  }

  /** Puts a guideline in force, and keeps those before it. */
  public void putGuideline(String id, String source) throws StorageException {
    writing("changing the guideline")
        .writer()
        .perform(
            Urgency.NOW,
            "changing the guideline",
            connection -> Settings.putGuideline(connection, id, source));
  }

  /** What is wrong with the file; empty if nothing is. */
  public List<String> check() throws StorageException {
    return readers.readSnapshot("checking " + file, Check::problems);
  }

  /** Makes the one file whole: moves the write-ahead log into it. */
  public void checkpoint() throws StorageException {
    if (writing != null) {
      writing.writer().execute(Urgency.BULK, "tidying up " + file, Writer::checkpoint);
    }
  }

  /** Writes a whole copy, also while others read and write. */
  public void copyTo(Path target) throws StorageException {
    readers.readSnapshot(
        "copying to " + target,
        connection -> {
          Backups.copy(connection, target);
          return true;
        });
  }

  /**
   * Refuses a file that this workspace or another is kept in as the target of something to write.
   *
   * @throws StorageException with {@link Reason#WORKSPACE} where it is one
   */
  public void requireFree(Path target) throws StorageException {
    new Targets(file).requireFree(target);
  }

  public int schemaVersion() throws StorageException {
    return readers.read("opening " + file, Migrations::versionOf);
  }

  private Writing writing(String tried) throws StorageException {
    if (writing == null) {
      throw new StorageException(Reason.READ_ONLY, tried + ": " + file + " is open to read only");
    }
    return writing;
  }

  @Override
  public void close() {
    readers.close();
    if (writing != null) {
      writing.writer().close();
      writing.lock().close();
    }
  }
}
