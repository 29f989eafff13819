package touchstone.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Search.Named;
import touchstone.annotation.session.Snippet;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;

/**
 * Finds items by words of their question, steps and answer, and submitted ones by their id in the
 * source too, in the background.
 */
public final class ItemsByText implements ItemFinder {
  private static final int MOST = 20;

  private final Bench bench;
  private final Latest searches;

  public ItemsByText(Bench bench, Background background) {
    this.bench = bench;
    this.searches = new Latest(background);
  }

  @Override
  public void find(String text, Consumer<List<PaletteEntry>> consumer) {
    searches.cancel();
    String wanted = text.strip().replaceFirst("^#\\s*", "");
    if (!wanted.isEmpty()) {
      searches.run(() -> found(wanted), consumer, _ -> {});
    }
  }

  private List<PaletteEntry> found(String text) throws StorageException {
    List<PaletteEntry> entries = new ArrayList<>();
    for (Named named : bench.search().submittedBySourceId(text, bench.annotator(), MOST)) {
      entries.add(new PaletteEntry.Named(named.number(), named.sourceId()));
    }
    QueueQuery query = QueueQuery.ALL.withText(text);
    ItemNumbers numbers = bench.search().matching(query, bench.annotator(), MOST);
    for (QueueRow row : bench.search().rows(numbers, query.words(), bench.annotator())) {
      Snippet snippet = row.snippet();
      if (snippet != null) {
        entries.add(new PaletteEntry.Found(row.number(), snippet));
      }
    }
    return entries;
  }
}
