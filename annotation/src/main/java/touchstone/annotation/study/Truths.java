package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.Reading;

/** What critics are measured against, by the id of the item, in the order of the items. */
final class Truths {
  private static final Pattern VISCO_ID = Pattern.compile("test[12]\\|\\|.+");

  private final Map<String, GoldItem> byId = new LinkedHashMap<>();
  private final Map<String, StudiedItem> items = new HashMap<>();
  private final Reading reading;
  private boolean allImported = true;

  Truths(Collection<StudiedItem> seen, StudySettings settings) {
    reading = settings.reading();
    // Of one person's word others' tags are no part.
    boolean tagged = settings.against() instanceof Against.Gold;
    for (StudiedItem item : seen) {
      Optional<Gold> truth = item.truth(settings.against());
      if (truth.isPresent()) {
        GoldItem gold = GoldItems.of(item, truth.get(), _ -> tagged);
        if (gold.attributes().entrySet().containsAll(settings.where().entrySet())) {
          byId.put(gold.id(), gold);
          items.put(gold.id(), item);
          allImported &= truth.get().origin() instanceof Gold.Origin.Imported;
        }
      }
    }
  }

  Reading reading() {
    return reading;
  }

  List<GoldItem> all() {
    return List.copyOf(byId.values());
  }

  Optional<GoldItem> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The item that a truth is about. */
  Optional<StudiedItem> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** How many of the items are from each data set. */
  Map<String, Long> dataSets() {
    return items.values().stream()
        .collect(Collectors.groupingBy(StudiedItem::dataSet, Collectors.counting()));
  }

  boolean allImported() {
    return allImported;
  }

  /** Whether every id in its source has the form that VISCO's have. */
  boolean allNamedAsInVisco() {
    return items.values().stream().allMatch(item -> isNamedAsInVisco(item.sourceId()));
  }

  static boolean isNamedAsInVisco(String sourceId) {
    return VISCO_ID.matcher(sourceId).matches();
  }

  /** Items of a run's data set of which the run says nothing. */
  List<String> without(CriticRun run, Set<String> said) {
    List<String> missing = new ArrayList<>();
    for (String id : byId.keySet()) {
      boolean ofRun = item(id).filter(item -> item.dataSet().equals(run.dataSet())).isPresent();
      if (ofRun && !said.contains(id)) {
        missing.add(id);
      }
    }
    return missing;
  }
}
