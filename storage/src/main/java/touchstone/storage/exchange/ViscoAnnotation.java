package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.storage.json.Json;

/**
 * A judgment in VISCO's fields. Each incorrect step has three references, a slot an author; missing
 * ones are filled by repeating, since VISCO's judge relies on there being three.
 *
 * @param fields JSON by field name, in VISCO's order
 * @param repeated steps that had fewer than three references
 */
record ViscoAnnotation(Map<String, byte[]> fields, int repeated) {
  private static final int SLOTS = 3;

  static ViscoAnnotation of(Gold gold, int stepCount) {
    ArrayNode verdicts = Json.array();
    ArrayNode critiques = Json.array();
    List<String> authors = authors(gold);
    int repeated = 0;
    for (int step = 1; step <= stepCount; step++) {
      Verdict verdict = gold.judgment().step(step).verdict();
      add(verdicts, verdict);
      List<Reference> said =
          verdict == Verdict.INCORRECT ? gold.referencesOf(step) : List.<Reference>of();
      if (!said.isEmpty() && said.size() < SLOTS) {
        repeated++;
      }
      ArrayNode slots = critiques.addArray();
      for (int slot = 0; slot < SLOTS; slot++) {
        slots.add(said.isEmpty() ? "" : textFor(slot, said, authors));
      }
    }
    ArrayNode answer = Json.array();
    add(answer, gold.judgment().answer());
    Map<String, byte[]> fields = new LinkedHashMap<>();
    fields.put("answer_correctness", bytes(Json.write(answer.get(0))));
    fields.put("reasoning_correctness", bytes(Json.write(verdicts)));
    fields.put("reasoning_critic", bytes(Json.write(critiques)));
    return new ViscoAnnotation(fields, repeated);
  }

  /**
   * Whether what was read from a file has the verdicts of {@code gold}, as far as VISCO can say.
   */
  static boolean says(@Nullable Gold read, Gold gold, int stepCount) {
    Judgment found = read == null ? Judgment.NONE : read.judgment();
    for (int step = 1; step <= stepCount; step++) {
      if (!asVisco(found.step(step).verdict())
          .equals(asVisco(gold.judgment().step(step).verdict()))) {
        return false;
      }
    }
    return asVisco(found.answer()).equals(asVisco(gold.judgment().answer()));
  }

  private static Optional<Boolean> asVisco(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> Optional.empty();
      // VISCO is two-valued; neutral counts as correct, as in PRM800K's reading.
      case CORRECT, NEUTRAL -> Optional.of(true);
      case INCORRECT -> Optional.of(false);
    };
  }

  private static List<String> authors(Gold gold) {
    TreeSet<String> names = new TreeSet<>();
    gold.references().values().forEach(said -> said.forEach(one -> names.add(one.author())));
    return new ArrayList<>(names);
  }

  /** The words of the author whose slot it is; where that author has none, another's. */
  private static String textFor(int slot, List<Reference> said, List<String> authors) {
    if (slot < authors.size()) {
      for (Reference one : said) {
        if (one.author().equals(authors.get(slot))) {
          return one.text();
        }
      }
    }
    return said.get(slot % said.size()).text();
  }

  private static void add(ArrayNode array, @Nullable Verdict verdict) {
    asVisco(verdict).ifPresentOrElse(array::add, array::addNull);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
