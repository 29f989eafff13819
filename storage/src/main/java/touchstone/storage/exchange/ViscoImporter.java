package touchstone.storage.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.storage.workspace.Incoming;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.Workspace;

/**
 * Imports VISCO's {@code test.jsonl}: an item a line, streamed, in constant memory. While one batch
 * is written, the next is read and decoded.
 */
public final class ViscoImporter {
  /** Small enough that a verdict needn't wait, large enough to be fast; in bytes. */
  private static final long BATCH_WEIGHT = 2_000_000;

  private final Workspace workspace;
  private final Executor executor;

  /**
   * Makes an importer.
   *
   * @param executor runs the writing of a batch beside the reading of the next
   */
  public ViscoImporter(Workspace workspace, Executor executor) {
    this.workspace = workspace;
    this.executor = executor;
  }

  /** Imports what can be imported and reports the rest row by row. */
  public ImportReport run(Path file, String dataSet, Progress progress)
      throws ExchangeException, StorageException {
    return new Run(dataSet, progress, false).read(file);
  }

  /** Says what an import would do, and writes nothing. */
  public ImportReport rehearse(Path file, String dataSet, Progress progress)
      throws ExchangeException, StorageException {
    return new Run(dataSet, progress, true).read(file);
  }

  /** What is remembered of a row once its bytes are gone. */
  private record Row(long number, String sourceId, ItemId id) {}

  private final class Run {
    private final String dataSet;
    private final Progress progress;
    private final boolean rehearsal;
    private final List<RowProblem> rejected = new ArrayList<>();
    private final List<RowProblem> remarks = new ArrayList<>();
    private final Map<String, Row> foreseenRows = new HashMap<>();
    private List<Row> batch = new ArrayList<>();
    private List<Incoming> items = new ArrayList<>();
    private long weight;
    private List<Row> inFlight = List.of();
    private CompletableFuture<List<Outcome>> writing = CompletableFuture.completedFuture(List.of());
    private int added;
    private int unchanged;

    Run(String dataSet, Progress progress, boolean rehearsal) {
      this.dataSet = dataSet;
      this.progress = progress;
      this.rehearsal = rehearsal;
    }

    ImportReport read(Path file) throws ExchangeException, StorageException {
      boolean goOn = true;
      try (Lines lines = new Lines(Files.newInputStream(file))) {
        long total = Files.size(file);
        while (goOn && lines.next()) {
          if (!lines.isBlank()) {
            take(lines);
          }
          goOn = progress.at(lines.consumed(), total);
        }
        flush();
        settle();
      } catch (IOException e) {
        // What was read until here is in order, and stays.
        flush();
        settle();
        throw new ExchangeException(
            file + " can't be read (" + e.getMessage() + "); check that it exists and is readable",
            e);
      }
      rejected.sort(Comparator.comparingLong(RowProblem::row));
      return new ImportReport(added, unchanged, rejected, remarksOnTaken(), !goOn);
    }

    /** Of a row that was rejected as a whole, that alone matters. */
    private List<RowProblem> remarksOnTaken() {
      Set<Long> gone = rejected.stream().map(RowProblem::row).collect(Collectors.toSet());
      return remarks.stream().filter(remark -> !gone.contains(remark.row())).toList();
    }

    private void take(Lines lines) throws StorageException {
      try {
        long number = lines.number();
        Incoming incoming =
            ViscoRecord.read(
                lines.buffer(),
                lines.from(),
                lines.to(),
                dataSet,
                remark -> remarks.add(remark.at(number)));
        batch.add(new Row(number, incoming.sourceId(), incoming.id()));
        items.add(incoming);
        weight += incoming.weight();
        if (weight >= BATCH_WEIGHT) {
          flush();
        }
      } catch (BadRow e) {
        rejected.add(e.at(lines.number()));
      }
    }

    private void flush() throws StorageException {
      settle();
      if (batch.isEmpty()) {
        return;
      }
      List<Incoming> full = items;
      inFlight = batch;
      batch = new ArrayList<>();
      items = new ArrayList<>();
      weight = 0;
      writing = CompletableFuture.supplyAsync(() -> write(full), executor);
    }

    private List<Outcome> write(List<Incoming> full) {
      try {
        return rehearsal ? workspace.rehearse(full) : workspace.add(full);
      } catch (StorageException e) {
        throw new CompletionException(e);
      }
    }

    private void settle() throws StorageException {
      List<Outcome> outcomes = outcomes();
      for (int i = 0; i < outcomes.size(); i++) {
        Row row = inFlight.get(i);
        switch (rehearsal ? rehearsed(row, outcomes.get(i)) : outcomes.get(i)) {
          case ADDED -> added++;
          case UNCHANGED -> unchanged++;
          case CONFLICT -> rejected.add(conflict(row));
        }
      }
      inFlight = List.of();
      writing = CompletableFuture.completedFuture(List.of());
    }

    private List<Outcome> outcomes() throws StorageException {
      try {
        return writing.join();
      } catch (CompletionException e) {
        inFlight = List.of();
        writing = CompletableFuture.completedFuture(List.of());
        if (e.getCause() instanceof StorageException known) {
          throw known;
        }
        throw e;
      }
    }

    /** A rehearsal writes nothing, so rows that are in the file twice must be noticed here. */
    private Outcome rehearsed(Row row, Outcome foreseen) {
      if (foreseen != Outcome.ADDED) {
        return foreseen;
      }
      Row earlier = foreseenRows.putIfAbsent(row.sourceId(), row);
      if (earlier == null) {
        return Outcome.ADDED;
      }
      return earlier.id().equals(row.id()) ? Outcome.UNCHANGED : Outcome.CONFLICT;
    }

    private RowProblem conflict(Row row) throws StorageException {
      Optional<Item> present = workspace.items().find(dataSet, row.sourceId());
      Row earlier = foreseenRows.get(row.sourceId());
      String other =
          present.isPresent()
              ? "item " + present.get().number()
              : "line " + (earlier == null ? "?" : earlier.number());
      return new RowProblem(
          row.number(),
          "id",
          "\"%s\" is in data set \"%s\" already, as %s with other content"
              .formatted(row.sourceId(), dataSet, other),
          "give the item another id, or import the file under another data set name");
    }
  }
}
