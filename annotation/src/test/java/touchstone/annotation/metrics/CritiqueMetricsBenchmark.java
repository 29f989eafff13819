package touchstone.annotation.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Times the figures of 24 critics on as many items as VISCO has: points, then intervals. */
final class CritiqueMetricsBenchmark {
  private static final int CRITICS = 24;
  private static final int ITEMS = 1_645;
  private static final List<String> SKILLS = List.of("Reasoning", "Perception");

  private CritiqueMetricsBenchmark() {}

  public static void main(String[] arguments) {
    Random random = new Random(1);
    List<List<CritiquedItem>> critics = new ArrayList<>();
    for (int critic = 0; critic < CRITICS; critic++) {
      critics.add(critic(random));
    }
    time("points", critics, Bootstrap.none());
    time("points and intervals", critics, Bootstrap.standard());
  }

  private static void time(String what, List<List<CritiquedItem>> critics, Bootstrap bootstrap) {
    CritiqueMetrics metrics = new CritiqueMetrics(Reading.REFERENCE, bootstrap);
    long start = System.nanoTime();
    for (List<CritiquedItem> items : critics) {
      metrics.figures(items);
      metrics.by("critic_superskill", items);
    }
    System.out.printf(
        "%s of %d critics on %,d items, with their groups: %.2f s%n",
        what, critics.size(), ITEMS, (System.nanoTime() - start) / 1e9);
  }

  private static List<CritiquedItem> critic(Random random) {
    List<CritiquedItem> items = new ArrayList<>(ITEMS);
    for (int i = 0; i < ITEMS; i++) {
      int steps = 1 + random.nextInt(6);
      Map<String, String> skill = Map.of("critic_superskill", SKILLS.get(random.nextInt(2)));
      items.add(Cases.judged(Cases.item(word(steps, random), word(steps, random), skill), "rwr"));
    }
    return items;
  }

  private static String word(int steps, Random random) {
    StringBuilder word = new StringBuilder();
    for (int step = 0; step <= steps; step++) {
      word.append(step == steps ? "/" : "").append(random.nextInt(4) == 0 ? '-' : '+');
    }
    return word.toString();
  }
}
