package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;

/** Judgments folded from a journal each time they are asked for. As thread-safe as the journal. */
public final class FoldedJudgments implements Judgments {
  private final Journal journal;
  private final Map<ItemId, Gold> imported;

  public FoldedJudgments(Journal journal, Map<ItemId, Gold> imported) {
    this.journal = journal;
    this.imported = Map.copyOf(imported);
  }

  @Override
  public ItemState of(ItemId item) throws StorageException {
    return ItemState.fold(journal.of(item));
  }

  @Override
  public Optional<Gold> imported(ItemId item) {
    return Optional.ofNullable(imported.get(item));
  }

  @Override
  public boolean hasImported() {
    return !imported.isEmpty();
  }

  @Override
  public SortedSet<Annotator> annotators() throws StorageException {
    SortedSet<Annotator> found = new TreeSet<>();
    journal
        .since(Journal.Position.START, Integer.MAX_VALUE)
        .entries()
        .forEach(entry -> found.add(entry.by()));
    return found;
  }

  @Override
  public WorkDone workOf(Annotator annotator) throws StorageException {
    Set<ItemId> touched = new TreeSet<>();
    for (Entry entry : journal.since(Journal.Position.START, Integer.MAX_VALUE).entries()) {
      if (entry.by().equals(annotator) && entry.item() != null) {
        touched.add(entry.item());
      }
    }
    List<Standing> standings = new ArrayList<>();
    for (ItemId item : touched) {
      standings.add(of(item).of(annotator));
    }
    return WorkDone.of(standings);
  }
}
