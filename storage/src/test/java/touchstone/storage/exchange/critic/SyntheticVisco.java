package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * Writes a data set in VISCO's shape, a critic's output on it and a judge's cache: {@code
 * test.jsonl}, {@code critic.jsonl} and {@code critic.jsonl.gpt_evaluate_cache}. The same seed
 * gives the same bytes everywhere.
 *
 * @param imageBytes how large each item's image is before base64; it is noise, not a picture
 */
record SyntheticVisco(int items, int imageBytes, long seed) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> SKILLS =
      List.of("Math", "Science", "Counting", "Spatial", "Text");
  private static final List<String> JUDGE_TEXTS =
      List.of(
          "The same mistake.\n\n# Judgment: the critique is correct.",
          "# Judgment: the critique is Correct",
          "Another mistake.\n\n# Judgment: the critique is incorrect.",
          "# Judgment: the critique is INCORRECT",
          "# Judgment: the critique is incorrect.",
          "TODO");

  /** Where the three files were written. */
  record Written(Path dataset, Path critiques, Path judgeCache) {
    List<Path> all() {
      return List.of(dataset, critiques, judgeCache);
    }
  }

  Written write(Path folder) throws IOException {
    Written files =
        new Written(
            folder.resolve("test.jsonl"),
            folder.resolve("critic.jsonl"),
            folder.resolve("critic.jsonl.gpt_evaluate_cache"));
    Random random = new Random(seed);
    try (BufferedWriter dataset = Files.newBufferedWriter(files.dataset());
        BufferedWriter critiques = Files.newBufferedWriter(files.critiques());
        BufferedWriter cache = Files.newBufferedWriter(files.judgeCache())) {
      for (int i = 0; i < items; i++) {
        ObjectNode item = item(i, random);
        ObjectNode critique = critique(item, random);
        dataset.write(MAPPER.writeValueAsString(item) + "\n");
        critiques.write(MAPPER.writeValueAsString(critique) + "\n");
        cache.write(MAPPER.writeValueAsString(judged(item, critique, random)) + "\n");
      }
    }
    return files;
  }

  private ObjectNode item(int number, Random random) {
    boolean perception = random.nextInt(2) == 0;
    boolean answer = random.nextInt(10) >= 3;
    String skill = SKILLS.get(random.nextInt(SKILLS.size()));
    String superskill = perception ? "Perception" : "Reasoning";
    ObjectNode item = MAPPER.createObjectNode();
    item.put(
        "id",
        "%s||%s||%s||Made||%d".formatted(answer ? "test2" : "test1", superskill, skill, number));
    item.put("question", "What does picture %d show, “this” or \"that\"?".formatted(number));
    byte[] image = new byte[imageBytes];
    random.nextBytes(image);
    item.put("image", Base64.getEncoder().encodeToString(image));
    item.put("label", "that");
    ArrayNode reasoning = item.putObject("response").putArray("reasoning");
    item.withObject("/response").put("answer", answer ? "that" : "this");
    item.put("answer_correctness", answer);
    ArrayNode correctness = item.putArray("reasoning_correctness");
    ArrayNode critics = item.putArray("reasoning_critic");
    int steps = 1 + random.nextInt(6);
    for (int step = 1; step <= steps; step++) {
      boolean correct = random.nextInt(100) >= (answer ? 15 : 50);
      reasoning.add("Step %d looks at \\frac{%d}{2} of the picture.".formatted(step, step));
      correctness.add(correct);
      ArrayNode references = critics.addArray();
      for (String author : List.of("A", "B", "C")) {
        references.add(correct ? "" : "%s says why step %d is wrong.".formatted(author, step));
      }
    }
    ObjectNode meta = item.putObject("meta_data");
    meta.put("critic_superskill", superskill).put("critic_skill", skill);
    meta.put("src_dataset", "Made").put("src_model", "model-" + random.nextInt(3));
    return item;
  }

  private static ObjectNode critique(ObjectNode item, Random random) {
    ObjectNode critique = MAPPER.createObjectNode();
    critique.put("response", "What the critic wrote.");
    ObjectNode formatted = critique.putObject("formatted");
    boolean broken = random.nextInt(20) == 0;
    guess(item.get("answer_correctness").asBoolean(), broken, random, formatted.putArray("answer"));
    formatted.set("answer_correctness", formatted.remove("answer").get(0));
    ArrayNode correctness = formatted.putArray("reasoning_correctness");
    ArrayNode words = formatted.putArray("reasoning_critic");
    for (int step = 0; step < item.get("reasoning_correctness").size(); step++) {
      guess(item.get("reasoning_correctness").get(step).asBoolean(), broken, random, correctness);
      if (correctness.get(step).isNull()) {
        words.addNull();
      } else {
        words.add("Why step %d is so.".formatted(step + 1));
      }
    }
    critique.put("format_error", broken);
    return critique;
  }

  /** Adds a verdict that is right four times in five, or cannot be read. */
  private static void guess(boolean gold, boolean broken, Random random, ArrayNode verdicts) {
    if (broken && random.nextInt(2) == 0) {
      verdicts.addNull();
    } else {
      verdicts.add(gold == (random.nextInt(5) > 0));
    }
  }

  private static ArrayNode judged(ObjectNode item, ObjectNode critique, Random random) {
    ArrayNode steps = MAPPER.createArrayNode();
    for (int step = 0; step < item.get("reasoning_correctness").size(); step++) {
      boolean found =
          isFalse(item.get("reasoning_correctness").get(step))
              && isFalse(critique.get("formatted").get("reasoning_correctness").get(step));
      ArrayNode cells = steps.addArray();
      for (int reference = 0; reference < 3; reference++) {
        if (found) {
          String text = JUDGE_TEXTS.get(random.nextInt(JUDGE_TEXTS.size()));
          cells.addObject().put("response", text).put("correct", JudgeText.saysRight(text));
        } else {
          cells.addNull();
        }
      }
    }
    return steps;
  }

  private static boolean isFalse(JsonNode verdict) {
    return verdict.isBoolean() && !verdict.booleanValue();
  }
}
