package touchstone.app.workspace;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.Journal;

/** A journal that knows what somebody did last in it, to tell them that it is on the disk. */
public final class WrittenActs implements Journal {
  private final Journal journal;
  private volatile @Nullable Act last;

  public WrittenActs(Journal journal) {
    this.journal = journal;
  }

  /** The last act that was written here and that its annotator meant; null before the first. */
  public @Nullable Act last() {
    return last;
  }

  @Override
  public List<Entry> append(List<Draft> drafts) throws StorageException {
    List<Entry> written = journal.append(drafts);
    for (Entry entry : written) {
      if (isMeant(entry.act())) {
        last = entry.act();
      }
    }
    return written;
  }

  private static boolean isMeant(Act act) {
    return switch (act) {
      case Act.Exposed _, Act.TimeSpent _, Act.GuidelineSeen _, Act.Accepted _, Act.Unknown _ ->
          false;
      case Act.Edited _,
          Act.Submitted _,
          Act.Skipped _,
          Act.Reconsidered _,
          Act.ExplanationJudged _,
          Act.Segmented _,
          Act.Undone _,
          Act.Redone _,
          Act.Asked _,
          Act.Answered _ ->
          true;
    };
  }

  @Override
  public int merge(Collection<Entry> entries) throws StorageException {
    return journal.merge(entries);
  }

  @Override
  public Batch since(Position position, int limit) throws StorageException {
    return journal.since(position, limit);
  }

  @Override
  public List<Entry> of(ItemId item) throws StorageException {
    return journal.of(item);
  }

  @Override
  public List<Entry> latestBy(Annotator annotator, int limit) throws StorageException {
    return journal.latestBy(annotator, limit);
  }

  @Override
  public boolean knows(Annotator annotator, String token) throws StorageException {
    return journal.knows(annotator, token);
  }
}
