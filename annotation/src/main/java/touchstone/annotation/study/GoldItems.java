package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;

/** Items and judgments as metrics see them. */
final class GoldItems {
  /** Longer values are texts, and nothing to break figures down by. */
  private static final int LONGEST_ATTRIBUTE = 80;

  private GoldItems() {}

  /**
   * An item with what gold says of it. Gold that names no kinds for a wrong step, as none does that
   * came in VISCO's format, has those that people tagged who called the step wrong, too.
   *
   * @param taggers whose blind submissions may lend their kinds
   */
  static GoldItem of(StudiedItem item, Gold gold, Predicate<Annotator> taggers) {
    List<GoldStep> steps = new ArrayList<>();
    for (int number = 1; number <= item.steps(); number++) {
      StepJudgment said = gold.judgment().step(number);
      Set<ErrorKind> own = said.kinds();
      boolean lent = own.isEmpty() && said.verdict() == Verdict.INCORRECT;
      Set<String> kinds =
          (lent ? item.kindsTagged(number, taggers) : own)
              .stream().map(ErrorKind::name).collect(Collectors.toSet());
      List<String> references = gold.referencesOf(number).stream().map(Reference::text).toList();
      steps.add(new GoldStep(said.verdict(), said.isInherited(), kinds, references));
    }
    return new GoldItem(item.id().value(), steps, gold.judgment().answer(), attributes(item));
  }

  private static Map<String, String> attributes(StudiedItem item) {
    Map<String, String> values = new HashMap<>(item.metadata().values());
    values.values().removeIf(value -> value.length() > LONGEST_ATTRIBUTE);
    return values;
  }

  /** A person's judgment as if a critic had given it; steps without a verdict are unreadable. */
  static Critique critique(StudiedItem item, Judgment judgment, Reading reading) {
    List<StepCritique> steps = new ArrayList<>();
    for (int number = 1; number <= item.steps(); number++) {
      StepJudgment said = judgment.step(number);
      String why = said.critique().isBlank() ? null : said.critique();
      steps.add(new StepCritique(verdict(said.verdict(), reading), why));
    }
    return new Critique(steps, verdict(judgment.answer(), reading), false);
  }

  private static CriticVerdict verdict(@Nullable Verdict verdict, Reading reading) {
    if (verdict == null) {
      return CriticVerdict.UNREADABLE;
    }
    return reading.isWrong(verdict) ? CriticVerdict.INCORRECT : CriticVerdict.CORRECT;
  }
}
