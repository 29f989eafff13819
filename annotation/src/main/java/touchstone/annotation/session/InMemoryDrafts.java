package touchstone.annotation.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** Drafts that end with the program. */
public final class InMemoryDrafts implements Drafts {
  private record Place(Annotator annotator, ItemId item) {}

  private final Map<Place, Map<String, String>> kept = new ConcurrentHashMap<>();

  @Override
  public Map<String, String> of(Annotator annotator, ItemId item) {
    return Map.copyOf(kept.getOrDefault(new Place(annotator, item), Map.of()));
  }

  @Override
  public void keep(Annotator annotator, ItemId item, String field, String words) {
    Map<String, String> fields =
        kept.computeIfAbsent(new Place(annotator, item), _ -> new ConcurrentHashMap<>());
    if (words.isEmpty()) {
      fields.remove(field);
    } else {
      fields.put(field, words);
    }
  }
}
