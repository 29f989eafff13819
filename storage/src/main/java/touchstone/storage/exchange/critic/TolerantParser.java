package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;

/**
 * Reads from a critic's words what a person would, where the {@link ReferenceParser} gives up:
 * escaped quotes, LaTeX, single quotes, trailing commas, Python's literals, missing ends, {@code
 * Step 1} for {@code step_1}. Its critiques are offered to a person and never enter a figure.
 */
public final class TolerantParser {
  private static final Pattern STEP_KEY = Pattern.compile("step\\W*_?\\W*(\\d{1,4})");
  private static final Pattern ANSWER_KEY =
      Pattern.compile("(final\\W*_?\\W*)?answer(\\W*_?\\W*correct(ness)?)?");
  private static final Pattern VERDICT_KEY = Pattern.compile("correct(ness)?|verdict|judg(e)?ment");
  private static final Pattern EXPLANATION_KEY =
      Pattern.compile("explanations?|critiques?|reason(ing)?|rationale");
  private static final Pattern VERDICT_WORD =
      Pattern.compile("\\W*(correct|yes|true|incorrect|no|false)\\b.*", Pattern.DOTALL);

  private final ReferenceParser reference = new ReferenceParser();

  /**
   * The critique in the text. It still has a format error where a verdict, or the explanation of a
   * flagged step, is nowhere to be found.
   *
   * @param steps how many steps the item's response has
   */
  public Critique parse(String response, int steps) {
    Critique best = reference.parse(response, steps);
    for (String text : best.formatError() ? candidates(response) : List.<String>of()) {
      Critique critique = critique(BrokenJson.read(text), steps);
      if (isBetter(critique, best)) {
        best = critique;
      }
    }
    return best;
  }

  /** Whether a row that counts as a format error can be read for all that. */
  boolean recovers(CritiqueOutput output) {
    String response = output.response();
    return output.critique().formatError()
        && response != null
        && !parse(response, output.critique().steps().size()).formatError();
  }

  private static boolean isBetter(Critique one, Critique other) {
    int fewer = other.unreadableVerdicts() - one.unreadableVerdicts();
    return fewer > 0 || (fewer == 0 && other.formatError() && !one.formatError());
  }

  /** The last fenced block first, then everything, each from its first brace. */
  private static List<String> candidates(String response) {
    List<String> candidates = new ArrayList<>();
    for (int start : new int[] {response.lastIndexOf("```json"), 0}) {
      int brace = start < 0 ? -1 : response.indexOf('{', start);
      if (brace >= 0) {
        candidates.add(response.substring(brace));
      }
    }
    return candidates;
  }

  private static Critique critique(ObjectNode words, int steps) {
    CriticVerdict answer = CriticVerdict.UNREADABLE;
    Map<Integer, StepCritique> found = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : words.properties()) {
      String key = PythonText.stripAndLower(entry.getKey());
      Matcher step = STEP_KEY.matcher(key);
      if (step.matches()) {
        found.put(Integer.parseInt(step.group(1)), step(entry.getValue()));
      } else if (ANSWER_KEY.matcher(key).matches()) {
        answer = step(entry.getValue()).verdict();
      }
    }
    List<StepCritique> critiques = new ArrayList<>(steps);
    boolean complete = answer != CriticVerdict.UNREADABLE;
    for (int i = 1; i <= steps; i++) {
      StepCritique critique =
          found.getOrDefault(i, new StepCritique(CriticVerdict.UNREADABLE, null));
      complete &= isComplete(critique);
      critiques.add(critique);
    }
    return new Critique(critiques, answer, !complete);
  }

  private static boolean isComplete(StepCritique critique) {
    return switch (critique.verdict()) {
      case CORRECT -> true;
      case INCORRECT -> critique.explanation() != null;
      case UNREADABLE -> false;
    };
  }

  /** A step's words: an object with verdict and explanation, or the verdict alone. */
  private static StepCritique step(JsonNode value) {
    if (!value.isObject()) {
      return new StepCritique(verdict(value), null);
    }
    JsonNode correctness = firstNamed(value, VERDICT_KEY);
    JsonNode explanation = firstNamed(value, EXPLANATION_KEY);
    return new StepCritique(
        correctness == null ? CriticVerdict.UNREADABLE : verdict(correctness),
        explanation == null ? null : PythonText.str(explanation));
  }

  private static @Nullable JsonNode firstNamed(JsonNode object, Pattern name) {
    return object.properties().stream()
        .filter(entry -> name.matcher(PythonText.stripAndLower(entry.getKey())).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static CriticVerdict verdict(JsonNode value) {
    if (value.isInt()) {
      return switch (value.intValue()) {
        case 0 -> CriticVerdict.INCORRECT;
        case 1 -> CriticVerdict.CORRECT;
        default -> CriticVerdict.UNREADABLE;
      };
    }
    if (value.isBoolean()) {
      return CriticVerdict.of(value.booleanValue());
    }
    Matcher word = VERDICT_WORD.matcher(PythonText.stripAndLower(value.asText()));
    if (!word.matches()) {
      return CriticVerdict.UNREADABLE;
    }
    return switch (word.group(1)) {
      case "correct", "yes", "true" -> CriticVerdict.CORRECT;
      default -> CriticVerdict.INCORRECT;
    };
  }
}
