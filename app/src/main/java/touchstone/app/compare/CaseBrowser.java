package touchstone.app.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.comparison.CaseKind;
import touchstone.annotation.study.StudySettings;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;

/** Which items are looked through, and how many there are of each kind. Interface thread only. */
public final class CaseBrowser {
  private static final CaseFilter FIRST = CaseFilter.of(CaseKind.MISSED_ERROR);

  private final FactsLoader loader;
  private final StudySettings settings;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<Optional<CompareFacts>> facts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing.Filtered(FIRST));
  private final ReadOnlyObjectWrapper<CaseList> list = new ReadOnlyObjectWrapper<>(CaseList.EMPTY);
  private final ReadOnlyObjectWrapper<Map<CaseKind, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private boolean chosen;

  /**
   * Makes a browser that knows nothing yet.
   *
   * @param settings how gold is read
   */
  CaseBrowser(FactsLoader loader, StudySettings settings, Background background) {
    this.loader = loader;
    this.settings = settings;
    this.loading = new Latest(background);
  }

  public ReadOnlyObjectProperty<Optional<CompareFacts>> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<CaseList> listProperty() {
    return list.getReadOnlyProperty();
  }

  /** How many items have a case of each kind, under the rest of the filter. */
  public ReadOnlyObjectProperty<Map<CaseKind, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  CaseList list() {
    return list.get();
  }

  /** The filter that chips and menus show. */
  public CaseFilter filter() {
    return switch (listing.get()) {
      case Listing.Everything(var filter) -> filter;
      case Listing.Filtered(var filter) -> filter;
      case Listing.Given _ -> FIRST;
    };
  }

  /** A model judge's name, whose words stand beside the reader's own; empty for none. */
  String judge() {
    return facts.get().map(known -> known.data().model()).orElse("");
  }

  /** Computes everything anew, with the same list. */
  void refresh(Runnable then, Consumer<Exception> failed) {
    loading.run(
        () -> loader.load(settings),
        loaded -> {
          facts.set(Optional.of(loaded));
          beginWhereThereIsSomething(loaded);
          fill(loaded);
          then.run();
        },
        failed);
  }

  /** The first list is one that is not empty, where there is any. */
  private void beginWhereThereIsSomething(CompareFacts loaded) {
    if (chosen || loaded.data().items().isEmpty()) {
      return;
    }
    chosen = true;
    Map<CaseKind, Integer> all = loaded.cases().counts(FIRST);
    for (CaseKind kind : CaseKind.values()) {
      if (all.getOrDefault(kind, 0) > 0) {
        listing.set(new Listing.Filtered(FIRST.withKind(kind)));
        return;
      }
    }
    listing.set(new Listing.Everything(FIRST));
  }

  /** Lists something else; what is not known yet is listed once it is. */
  void choose(Listing changed) {
    chosen = true;
    listing.set(changed);
    facts.get().ifPresent(this::fill);
  }

  private void fill(CompareFacts known) {
    list.set(
        switch (listing.get()) {
          case Listing.Everything(var filter) -> CaseList.ofItems(known.cases().items(filter));
          case Listing.Filtered(var filter) -> CaseList.of(known.cases().find(filter));
          case Listing.Given(_, var steps) -> CaseList.ofSteps(steps);
        });
    counts.set(known.cases().counts(filter()));
  }

  /** The same list, narrowed otherwise. */
  Listing narrowed(CaseFilter changed) {
    return listing.get() instanceof Listing.Everything
        ? new Listing.Everything(changed)
        : new Listing.Filtered(changed);
  }

  /** The next kind of case; after the last comes everything. */
  Listing nextKind(int by) {
    List<CaseKind> kinds = List.of(CaseKind.values());
    int now =
        listing.get() instanceof Listing.Filtered(var filter)
            ? kinds.indexOf(filter.kind())
            : kinds.size();
    int next = Math.floorMod(now + by, kinds.size() + 1);
    return next == kinds.size()
        ? new Listing.Everything(filter())
        : new Listing.Filtered(filter().withKind(kinds.get(next)));
  }
}
