package touchstone.app.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;

/** A small study: reasoning errors are found, perception errors missed. */
public final class Study {
  private Study() {}

  /**
   * Four items of two steps, the first correct, the second wrong.
   *
   * @param word what stands for every name
   */
  public static StudyData of(StudySettings settings, String word, List<ItemId> hidden) {
    List<GoldItem> items = new ArrayList<>();
    List<CritiquedItem> said = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      boolean perception = i % 2 == 1;
      GoldItem gold =
          new GoldItem(
              "%064x".formatted(i + 1),
              List.of(
                  GoldStep.of(Verdict.CORRECT),
                  new GoldStep(Verdict.INCORRECT, false, Set.of(word), List.of(word))),
              Verdict.INCORRECT,
              Map.of(
                  "critic_superskill",
                  perception ? "Perception" : "Reasoning",
                  "src_dataset",
                  i < 2 ? word : "other"));
      items.add(gold);
      CriticVerdict found = perception ? CriticVerdict.CORRECT : CriticVerdict.INCORRECT;
      said.add(
          CritiquedItem.unjudged(
              gold,
              new Critique(
                  List.of(
                      new StepCritique(CriticVerdict.CORRECT, null), new StepCritique(found, word)),
                  found,
                  false)));
    }
    return new StudyData(
        settings, items, List.of(critic(word, said)), List.of(), List.of(), "", true, hidden);
  }

  private static Contender critic(String name, List<CritiquedItem> said) {
    return new Contender(
        new Subject.Critic(new CriticRun("d", name, "", Protocol.CRITIQUE, 1)), said);
  }
}
