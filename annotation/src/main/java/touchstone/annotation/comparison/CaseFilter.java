package touchstone.annotation.comparison;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.GoldItem;

/**
 * Which cases are looked through.
 *
 * @param critic null for any
 * @param where metadata that the item must have, by key
 * @param errorKind a kind that gold must have tagged on some step of the item, and on the step
 *     itself where the case is an error; null for any
 */
public record CaseFilter(
    CaseKind kind,
    @Nullable CriticRun critic,
    Map<String, String> where,
    @Nullable String errorKind) {
  public CaseFilter {
    where = Collections.unmodifiableMap(new TreeMap<>(where));
  }

  public static CaseFilter of(CaseKind kind) {
    return new CaseFilter(kind, null, Map.of(), null);
  }

  public CaseFilter withKind(CaseKind other) {
    return new CaseFilter(other, critic, where, errorKind);
  }

  public CaseFilter withCritic(@Nullable CriticRun other) {
    return new CaseFilter(kind, other, where, errorKind);
  }

  public CaseFilter withErrorKind(@Nullable String other) {
    return new CaseFilter(kind, critic, where, other);
  }

  /** The same with a key bound to a value, or with null left free. */
  public CaseFilter withWhere(String key, @Nullable String value) {
    Map<String, String> changed = new TreeMap<>(where);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return new CaseFilter(kind, critic, changed, errorKind);
  }

  boolean takes(GoldItem item) {
    return item.attributes().entrySet().containsAll(where.entrySet())
        && (errorKind == null
            || item.steps().stream().anyMatch(step -> step.kinds().contains(errorKind)));
  }

  boolean takes(CriticRun run) {
    return critic == null || critic.equals(run);
  }
}
