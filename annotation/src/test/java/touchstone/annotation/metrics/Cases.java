package touchstone.annotation.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Verdict;

/**
 * Items and critiques written down in two short words: a letter a step, and the answer after a
 * slash. In gold {@code +} is correct, {@code -} incorrect, {@code ~} neutral, {@code i} incorrect
 * by inheritance and {@code ?} unjudged; in a critique {@code ?} is unreadable.
 */
public final class Cases {
  private Cases() {}

  public static CritiquedItem item(String gold, String critique) {
    return item(gold, critique, Map.of());
  }

  public static CritiquedItem item(String gold, String critique, Map<String, String> attributes) {
    return CritiquedItem.unjudged(gold(gold, attributes), critique(critique));
  }

  public static GoldItem gold(String gold, Map<String, String> attributes) {
    List<GoldStep> steps = new ArrayList<>();
    for (char letter : gold.substring(0, gold.indexOf('/')).toCharArray()) {
      boolean inherited = letter == 'i';
      Verdict verdict = inherited ? Verdict.INCORRECT : verdict(letter);
      steps.add(new GoldStep(verdict, inherited, Set.of(), List.of("A", "B", "C")));
    }
    return new GoldItem(gold, steps, verdict(gold.charAt(gold.length() - 1)), attributes);
  }

  public static Critique critique(String critique) {
    List<StepCritique> steps = new ArrayList<>();
    for (char letter : critique.substring(0, critique.indexOf('/')).toCharArray()) {
      steps.add(new StepCritique(CriticVerdict.of(flag(letter)), "because"));
    }
    CriticVerdict answer = CriticVerdict.of(flag(critique.charAt(critique.length() - 1)));
    return new Critique(steps, answer, answer == CriticVerdict.UNREADABLE);
  }

  /** Judges every step alike: {@code r} is right, {@code w} wrong, {@code .} not judged. */
  public static CritiquedItem judged(CritiquedItem item, String letters) {
    List<ExplanationVerdict> verdicts =
        letters.chars().mapToObj(letter -> explanation((char) letter)).toList();
    List<List<ExplanationVerdict>> steps = item.gold().steps().stream().map(_ -> verdicts).toList();
    return new CritiquedItem(item.gold(), item.critique(), new JudgedExplanations(steps));
  }

  /** The value of a figure that has one. */
  public static double value(Figure figure) {
    return Objects.requireNonNull(figure.value(), figure.toString());
  }

  private static ExplanationVerdict explanation(char letter) {
    return switch (letter) {
      case 'r' -> ExplanationVerdict.RIGHT;
      case 'w' -> ExplanationVerdict.WRONG;
      default -> ExplanationVerdict.NOT_JUDGED;
    };
  }

  private static @Nullable Verdict verdict(char letter) {
    return switch (letter) {
      case '+' -> Verdict.CORRECT;
      case '-' -> Verdict.INCORRECT;
      case '~' -> Verdict.NEUTRAL;
      default -> null;
    };
  }

  private static @Nullable Boolean flag(char letter) {
    return switch (letter) {
      case '+' -> true;
      case '-' -> false;
      default -> null;
    };
  }
}
