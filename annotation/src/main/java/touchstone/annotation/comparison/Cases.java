package touchstone.annotation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.pattern.JudgedStep;
import touchstone.annotation.metrics.pattern.StepOutcome;
import touchstone.annotation.study.StepPlace;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.Subject;

/** The cases of a study, found once and looked through in many ways. Immutable. */
public final class Cases {
  private final StudyData data;
  private final List<CriticRun> runs = new ArrayList<>();
  private final List<Map<String, CritiquedItem>> outputs = new ArrayList<>();

  public Cases(StudyData data) {
    this.data = data;
    for (var contender : data.contenders()) {
      if (contender.subject() instanceof Subject.Critic(var run)) {
        Map<String, CritiquedItem> byItem = new HashMap<>();
        contender.items().forEach(item -> byItem.put(item.gold().id(), item));
        runs.add(run);
        outputs.add(byItem);
      }
    }
  }

  public List<CriticRun> runs() {
    return List.copyOf(runs);
  }

  /** The cases that pass, in the order of the items, of their steps, and of the critics. */
  public List<Case> find(CaseFilter filter) {
    List<Case> found = new ArrayList<>();
    for (GoldItem item : data.items()) {
      if (filter.takes(item)) {
        found.addAll(in(item, filter));
      }
    }
    return found;
  }

  /** The items that critics spoke of and that pass, whether or not there is a case of any kind. */
  public List<ItemId> items(CaseFilter filter) {
    List<ItemId> found = new ArrayList<>();
    for (GoldItem item : data.items()) {
      boolean spokenOf = false;
      for (int i = 0; i < runs.size(); i++) {
        spokenOf |= filter.takes(runs.get(i)) && outputs.get(i).containsKey(item.id());
      }
      if (spokenOf && filter.takes(item)) {
        found.add(new ItemId(item.id()));
      }
    }
    return found;
  }

  /** How many items have a case of each kind, with everything else as in the filter. */
  public Map<CaseKind, Integer> counts(CaseFilter filter) {
    Map<CaseKind, Integer> counts = new EnumMap<>(CaseKind.class);
    for (CaseKind kind : CaseKind.values()) {
      CaseFilter ofKind = filter.withKind(kind);
      long items =
          data.items().stream()
              .filter(item -> ofKind.takes(item) && !in(item, ofKind).isEmpty())
              .count();
      counts.put(kind, (int) items);
    }
    return counts;
  }

  private List<Case> in(GoldItem item, CaseFilter filter) {
    return switch (filter.kind()) {
      case DISAGREEMENT -> disagreements(item, filter);
      case FORMAT_ERROR -> formatErrors(item, filter);
      case MISSED_ERROR, FALSE_ALARM, WRONG_REASON, AFTER_ERROR -> stepCases(item, filter);
    };
  }

  private List<Case> stepCases(GoldItem item, CaseFilter filter) {
    List<Case> found = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      CritiquedItem said = outputs.get(i).get(item.id());
      if (said != null && filter.takes(runs.get(i))) {
        for (JudgedStep step : JudgedStep.of(said, data.settings().reading())) {
          if (isOf(filter.kind(), step, said) && isTagged(step, filter.errorKind())) {
            found.add(
                new Case(filter.kind(), new StepPlace(item.id(), step.index() + 1), runs.get(i)));
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(one -> one.place().step()));
    return found;
  }

  private static boolean isOf(CaseKind kind, JudgedStep step, CritiquedItem said) {
    return switch (kind) {
      case MISSED_ERROR -> step.outcome() == StepOutcome.MISS;
      case FALSE_ALARM -> step.outcome() == StepOutcome.FALSE_ALARM;
      case AFTER_ERROR -> step.outcome() == StepOutcome.FALSE_ALARM && step.afterWrong();
      case WRONG_REASON ->
          step.outcome() == StepOutcome.HIT
              && isForWrongReason(said.judged().steps().get(step.index()));
      case FORMAT_ERROR, DISAGREEMENT -> false;
    };
  }

  /** Whether at least one reference was judged, and none was found to name the same mistake. */
  public static boolean isForWrongReason(List<ExplanationVerdict> verdicts) {
    return verdicts.contains(ExplanationVerdict.WRONG)
        && !verdicts.contains(ExplanationVerdict.RIGHT);
  }

  /** A correct step has no kind of its own; there it is enough that the item has such an error. */
  private static boolean isTagged(JudgedStep step, @Nullable String errorKind) {
    return errorKind == null || !step.wrong() || step.gold().kinds().contains(errorKind);
  }

  private List<Case> formatErrors(GoldItem item, CaseFilter filter) {
    List<Case> found = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      CritiquedItem said = outputs.get(i).get(item.id());
      if (said != null && filter.takes(runs.get(i)) && said.critique().formatError()) {
        found.add(new Case(CaseKind.FORMAT_ERROR, new StepPlace(item.id(), 0), runs.get(i)));
      }
    }
    return found;
  }

  private List<Case> disagreements(GoldItem item, CaseFilter filter) {
    List<Case> found = new ArrayList<>();
    for (int step = 0; step < item.steps().size(); step++) {
      List<CriticVerdict> verdicts = verdicts(item, step, null);
      boolean divided =
          verdicts.contains(CriticVerdict.CORRECT) && verdicts.contains(CriticVerdict.INCORRECT);
      boolean concerned =
          filter.critic() == null
              || verdicts(item, step, filter.critic()).stream()
                  .anyMatch(verdict -> verdict != CriticVerdict.UNREADABLE);
      boolean tagged =
          filter.errorKind() == null || item.steps().get(step).kinds().contains(filter.errorKind());
      if (divided && concerned && tagged) {
        found.add(
            new Case(CaseKind.DISAGREEMENT, new StepPlace(item.id(), step + 1), filter.critic()));
      }
    }
    return found;
  }

  private List<CriticVerdict> verdicts(GoldItem item, int step, @Nullable CriticRun only) {
    List<CriticVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      CritiquedItem said = outputs.get(i).get(item.id());
      if (said != null && (only == null || Objects.equals(only, runs.get(i)))) {
        verdicts.add(said.critique().steps().get(step).verdict());
      }
    }
    return verdicts;
  }
}
