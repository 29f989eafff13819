package touchstone.annotation.study;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Unjudged;

/**
 * What a study is about.
 *
 * @param judge whose verdicts on explanations count; null for the one that judged most. They are
 *     never mixed.
 * @param where the metadata that an item must have to be in it, by key
 */
public record StudySettings(
    Against against,
    InheritedErrors inherited,
    NeutralSteps neutral,
    @Nullable String judge,
    Map<String, String> where) {
  public static final StudySettings STANDARD =
      new StudySettings(
          new Against.Gold(), InheritedErrors.INCORRECT, NeutralSteps.CORRECT, null, Map.of());

  public StudySettings {
    where = Collections.unmodifiableMap(new TreeMap<>(where));
  }

  /** How gold is read: what nobody judged does not count. */
  public Reading reading() {
    return new Reading(inherited, neutral, Unjudged.LEFT_OUT);
  }

  public StudySettings withAgainst(Against other) {
    return new StudySettings(other, inherited, neutral, judge, where);
  }

  public StudySettings withInherited(InheritedErrors other) {
    return new StudySettings(against, other, neutral, judge, where);
  }

  public StudySettings withNeutral(NeutralSteps other) {
    return new StudySettings(against, inherited, other, judge, where);
  }

  /** The same over all items. */
  public StudySettings everywhere() {
    return new StudySettings(against, inherited, neutral, judge, Map.of());
  }

  public StudySettings withJudge(@Nullable String other) {
    return new StudySettings(against, inherited, neutral, other, where);
  }

  /** The same with a key bound to a value, or with null left free. */
  public StudySettings withWhere(String key, @Nullable String value) {
    Map<String, String> changed = new TreeMap<>(where);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return new StudySettings(against, inherited, neutral, judge, changed);
  }
}
