package touchstone.storage.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.storage.workspace.Incoming;
import touchstone.storage.workspace.Workspace;

/** As many small items as asked for, in English and Chinese, the same for the same seed. */
final class ManyItems {
  /** In the text of one item of a thousand. */
  static final String RARE = "kaleidoscope";

  /** The same in Chinese, too short for the index of three characters. */
  static final String RARE_CHINESE = "灯塔";

  private static final int BATCH = 2_000;
  private static final List<String> SOURCES =
      List.of("MathVista", "ChartQA", "POPE", "VSR", "TallyQA", "DocVQA", "CLEVR", "GQA");
  private static final List<String> SKILLS = List.of("Math", "Chart", "Counting", "Spatial", "OCR");
  private static final List<String> MODELS = List.of("model-a", "model-b", "model-c");
  private static final String[] NOUNS = {
    "bar", "circle", "line", "chart", "person", "table", "axis", "curve", "number", "colour",
    "triangle", "window", "street", "label", "picture", "height", "angle", "price", "sign", "clock"
  };
  private static final String[] CHINESE = {
    "图表中最高的柱子", "左边的圆形比右边大", "曲线在原点处对称", "桌子上有三个苹果", "因此答案是第二项"
  };

  private final Random random;

  ManyItems(long seed) {
    random = new Random(seed);
  }

  void into(Workspace workspace, int count) throws StorageException {
    List<Incoming> batch = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      batch.add(item(number));
      if (batch.size() == BATCH || number == count) {
        workspace.add(batch);
        batch.clear();
      }
    }
  }

  static ItemId id(int number) {
    return new ItemId("%064x".formatted(number * 0x9E3779B97F4A7C15L));
  }

  private Incoming item(int number) {
    List<String> steps = new ArrayList<>();
    int count = 2 + random.nextInt(4);
    for (int step = 1; step <= count; step++) {
      steps.add(random.nextInt(4) == 0 ? pick(CHINESE) + "。" : sentence());
    }
    if (number % 1_000 == 500) {
      steps.set(0, steps.getFirst() + " A " + RARE + ", " + RARE_CHINESE + "。");
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("src_dataset", SOURCES.get(random.nextInt(SOURCES.size())));
    metadata.put("critic_skill", SKILLS.get(random.nextInt(SKILLS.size())));
    metadata.put("src_model", MODELS.get(random.nextInt(MODELS.size())));
    return new Incoming(
        id(number),
        "bench",
        "item-" + number,
        "What does the " + pick(NOUNS) + " show beside the " + pick(NOUNS) + "?",
        List.of(),
        new Response(steps, pick(NOUNS)),
        pick(NOUNS),
        new Metadata(metadata),
        List.of(),
        null,
        new byte[] {'{', '}'},
        List.of(),
        Map.of());
  }

  private String sentence() {
    return "The %s is next to the %s, so we count %d of %d in the %s."
        .formatted(
            pick(NOUNS), pick(NOUNS), random.nextInt(100), random.nextInt(1_000), pick(NOUNS));
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
