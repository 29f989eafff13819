package touchstone.annotation.session;

import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.replica;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import touchstone.annotation.contract.BookmarksContract;
import touchstone.annotation.contract.SearchContract;
import touchstone.annotation.item.Item;

final class InMemorySearchTest extends SearchContract {
  @Override
  protected Opened holding(List<Item> items, Leads leads) {
    Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
    Bookmarks bookmarks = new InMemoryBookmarks();
    Judgments judgments = new FoldedJudgments(journal, Map.of());
    return new Opened(new InMemorySearch(items, judgments, bookmarks, leads), journal, bookmarks);
  }

  @Nested
  final class OfBookmarks extends BookmarksContract {
    @Override
    protected Bookmarks open() {
      return new InMemoryBookmarks();
    }
  }
}
