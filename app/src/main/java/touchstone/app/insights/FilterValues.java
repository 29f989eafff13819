package touchstone.app.insights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.annotation.study.StudyData;

/**
 * What filters can be set to.
 *
 * @param byKey the values of each metadata key, in their order
 */
public record FilterValues(Map<String, List<String>> byKey) {
  static final FilterValues NONE = new FilterValues(Map.of());

  /** The keys that figures can be narrowed by. */
  static final List<String> KEYS = List.of("critic_superskill", "src_dataset");

  public FilterValues {
    byKey = Map.copyOf(byKey);
  }

  public List<String> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** What there is in data; a filtered part takes nothing away, since the rest can be gone to. */
  FilterValues after(StudyData data) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String key : KEYS) {
      Collection<String> all = new TreeSet<>(data.values(key));
      if (!data.settings().where().isEmpty()) {
        all.addAll(of(key));
      }
      values.put(key, List.copyOf(all));
    }
    return new FilterValues(values);
  }
}
