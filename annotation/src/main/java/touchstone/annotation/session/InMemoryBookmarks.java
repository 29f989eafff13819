package touchstone.annotation.session;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** Bookmarks that end with the program. */
public final class InMemoryBookmarks implements Bookmarks {
  private record Bookmark(Annotator annotator, ItemId item) {}

  private final Set<Bookmark> set = ConcurrentHashMap.newKeySet();

  @Override
  public boolean has(Annotator annotator, ItemId item) {
    return set.contains(new Bookmark(annotator, item));
  }

  @Override
  public void set(Annotator annotator, ItemId item, boolean bookmarked) {
    Bookmark bookmark = new Bookmark(annotator, item);
    if (bookmarked) {
      set.add(bookmark);
    } else {
      set.remove(bookmark);
    }
  }
}
