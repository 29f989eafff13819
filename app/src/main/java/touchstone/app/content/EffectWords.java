package touchstone.app.content;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Effect;
import touchstone.assets.words.Words;

/** What was done, undone or done again, in words. */
public final class EffectWords {
  private final Words words;

  public EffectWords(Words words) {
    this.words = words;
  }

  public String of(Effect effect) {
    return switch (effect) {
      case Effect.Content(var change) -> of(change);
      case Effect.Conclusion(var submission, _) when submission != null ->
          words.text("effect.submitted");
      case Effect.Conclusion(_, var skip) ->
          words.text(skip == null ? "effect.not-submitted" : "effect.skipped");
      case Effect.Reconsideration(var changes, _) -> ofAll(changes);
      case Effect.Explanation(var pair, var verdict) ->
          words.text(
              switch (verdict) {
                case RIGHT -> "effect.same-mistake";
                case WRONG -> "effect.other-mistake";
                case NOT_JUDGED -> "effect.explanation-not-judged";
              },
              pair.step());
      case Effect.Asking(_, boolean sent) ->
          words.text(sent ? "effect.asked" : "effect.question-taken-back");
      case Effect.Answering(_, _, boolean sent) ->
          words.text(sent ? "effect.answered" : "effect.answer-taken-back");
      case Effect.Cut(var segmentation) ->
          segmentation == null
              ? words.text("effect.cut-as-imported")
              : words.text("effect.cut", segmentation.steps().size());
    };
  }

  /** What somebody did, by what it set; empty for an act that says nothing of an item. */
  public String of(Act act) {
    return switch (act) {
      case Act.Edited(var change) -> of(change);
      case Act.Submitted() -> words.text("effect.submitted");
      case Act.Skipped _ -> words.text("effect.skipped");
      case Act.Reconsidered(var changes) -> ofAll(changes);
      case Act.ExplanationJudged(var pair, var verdict) ->
          of(new Effect.Explanation(pair, verdict));
      case Act.Segmented(var segmentation) -> of(new Effect.Cut(segmentation));
      case Act.Undone(_, var restored) -> of(restored);
      case Act.Redone(_, var restored) -> of(restored);
      case Act.Asked _ -> words.text("effect.asked");
      case Act.Answered _ -> words.text("effect.answered");
      case Act.Exposed _, Act.TimeSpent _, Act.Accepted _, Act.GuidelineSeen _, Act.Unknown _ -> "";
    };
  }

  private String ofAll(List<? extends Change> changes) {
    return changes.stream().map(this::of).collect(Collectors.joining(words.text("effect.and")));
  }

  private String of(Change change) {
    return switch (change) {
      case Change.Whole _ -> words.text("effect.whole");
      case Change.AnswerVerdict(Verdict verdict) -> words.text("effect.answer", name(verdict));
      case Change.StepVerdict(int step, Verdict verdict) ->
          words.text("effect.verdict", step, name(verdict));
      case Change.StepFields(_, var fields) -> ofAll(fields);
      case Change.OfStep ofStep -> words.text(fieldKey(ofStep), ofStep.step());
    };
  }

  private String name(@Nullable Verdict verdict) {
    return words.text(VerdictWords.key(verdict));
  }

  private static String fieldKey(Change.OfStep change) {
    return switch (change) {
      case Change.StepFields _, Change.StepVerdict _ -> "effect.verdict";
      case Change.StepUnsure _ -> "effect.unsure";
      case Change.StepCritique _ -> "effect.critique";
      case Change.StepKinds _ -> "effect.kinds";
      case Change.StepInheritance _ -> "effect.inheritance";
      case Change.StepEvidence _ -> "effect.evidence";
      case Change.StepSpans _ -> "effect.spans";
      case Change.StepChecks _ -> "effect.checks";
      case Change.StepConfidence _ -> "effect.confidence";
      case Change.StepNote _ -> "effect.note";
    };
  }
}
