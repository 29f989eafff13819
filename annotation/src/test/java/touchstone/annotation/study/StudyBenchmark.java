package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;

/** Times all figures of 24 critics on as many items as VISCO has, without and with intervals. */
public final class StudyBenchmark {
  private static final int CRITICS = 24;
  private static final int ITEMS = 1_645;
  private static final int ROUNDS = 5;

  private StudyBenchmark() {}

  static void main() {
    StudyData data = data(new Random(7));
    System.out.printf("%d critics, %,d items, %,d steps%n", CRITICS, ITEMS, data.steps());
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      StudyResults points = StudyResults.of(data, Bootstrap.none());
      long pointed = System.nanoTime();
      System.out.printf(
          "round %d: values of %d critics %.3f s%n",
          round, points.cards().size(), (pointed - start) / 1e9);
    }
    long start = System.nanoTime();
    StudyResults all = StudyResults.of(data, Bootstrap.standard());
    System.out.printf(
        "all intervals of %d critics %.2f s%n",
        all.cards().size(), (System.nanoTime() - start) / 1e9);
    long before = System.nanoTime();
    List<PairedComparison> pairs =
        new Scorer(data.settings().reading(), Bootstrap.standard()).eachTwo(data.contenders());
    System.out.printf(
        "%d comparisons of two %.2f s%n", pairs.size(), (System.nanoTime() - before) / 1e9);
  }

  private static StudyData data(Random random) {
    List<GoldItem> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      List<GoldStep> steps = new ArrayList<>();
      for (int step = 0; step < 3 + i % 2; step++) {
        boolean wrong = random.nextInt(4) == 0;
        steps.add(
            new GoldStep(
                wrong ? Verdict.INCORRECT : Verdict.CORRECT,
                false,
                wrong ? Set.of(random.nextBoolean() ? "perception" : "reasoning") : Set.of(),
                wrong ? List.of("one", "two", "three") : List.of()));
      }
      items.add(
          new GoldItem(
              "item " + i,
              steps,
              random.nextInt(3) == 0 ? Verdict.INCORRECT : Verdict.CORRECT,
              Map.of(
                  "critic_superskill",
                  random.nextBoolean() ? "Perception" : "Reasoning",
                  "critic_skill",
                  "skill " + i % 8,
                  "src_dataset",
                  "source " + i % 19)));
    }
    List<Contender> critics = new ArrayList<>();
    for (int critic = 0; critic < CRITICS; critic++) {
      CriticRun run = new CriticRun("d", "critic " + critic, "", Protocol.CRITIQUE, 1);
      critics.add(
          new Contender(
              new Subject.Critic(run), items.stream().map(item -> said(item, random)).toList()));
    }
    return new StudyData(
        StudySettings.STANDARD, items, critics, List.of(), List.of(), "judge", true, List.of());
  }

  private static CritiquedItem said(GoldItem gold, Random random) {
    List<StepCritique> steps = new ArrayList<>();
    List<List<ExplanationVerdict>> judged = new ArrayList<>();
    for (GoldStep step : gold.steps()) {
      steps.add(new StepCritique(verdict(random), "because the figure shows something else"));
      judged.add(
          step.references().stream()
              .map(_ -> random.nextBoolean() ? ExplanationVerdict.RIGHT : ExplanationVerdict.WRONG)
              .toList());
    }
    return new CritiquedItem(
        gold, new Critique(steps, verdict(random), false), new JudgedExplanations(judged));
  }

  private static CriticVerdict verdict(Random random) {
    return random.nextInt(3) == 0 ? CriticVerdict.INCORRECT : CriticVerdict.CORRECT;
  }
}
