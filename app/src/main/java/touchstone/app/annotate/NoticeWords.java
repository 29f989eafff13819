package touchstone.app.annotate;

import java.util.stream.Collectors;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Effect;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** Notices in words. */
public final class NoticeWords {
  private final Words words;

  public NoticeWords(Words words) {
    this.words = words;
  }

  public String of(Notice notice) {
    return switch (notice) {
      case Notice.None() -> "";
      case Notice.Submitted(long number) -> words.text("notice.submitted", number);
      case Notice.Skipped(long number) -> words.text("notice.skipped", number);
      case Notice.Unskipped() -> words.text("notice.undone", words.text("effect.not-skipped"));
      case Notice.Bookmarked(long number, boolean set) ->
          words.text(set ? "notice.bookmarked" : "notice.bookmark-taken-back", number);
      case Notice.Asked() -> words.text("notice.asked");
      case Notice.Answered() -> words.text("notice.answered");
      case Notice.Cut(int steps) -> words.text("notice.cut", steps);
      case Notice.AllDone() -> words.text("notice.all-done");
      case Notice.Missing(int count) -> words.text("notice.missing", count);
      case Notice.Undone(var effect) -> words.text("notice.undone", of(effect));
      case Notice.Redone(var effect) -> words.text("notice.redone", of(effect));
      case Notice.NothingToUndo() -> words.text("notice.nothing-to-undo");
      case Notice.NothingToRedo() -> words.text("notice.nothing-to-redo");
      case Notice.Failed(var cause) -> new FailureWords(words).of(cause);
    };
  }

  private String of(Effect effect) {
    return switch (effect) {
      case Effect.Content(var change) -> of(change);
      case Effect.Conclusion(var submission, _) when submission != null ->
          words.text("effect.submitted");
      case Effect.Conclusion(_, var skip) ->
          words.text(skip == null ? "effect.not-submitted" : "effect.skipped");
      case Effect.Reconsideration(var changes, _) ->
          changes.stream().map(this::of).collect(Collectors.joining(words.text("effect.and")));
      case Effect.Explanation(var pair, var verdict) ->
          words.text(
              switch (verdict) {
                case RIGHT -> "effect.same-mistake";
                case WRONG -> "effect.other-mistake";
                case NOT_JUDGED -> "effect.explanation-not-judged";
              },
              pair.step());
      case Effect.Cut(var segmentation) ->
          segmentation == null
              ? words.text("effect.cut-as-imported")
              : words.text("effect.cut", segmentation.steps().size());
    };
  }

  private String of(Change change) {
    return switch (change) {
      case Change.Whole _ -> words.text("effect.whole");
      case Change.AnswerVerdict(Verdict verdict) -> words.text("effect.answer", name(verdict));
      case Change.StepVerdict(int step, Verdict verdict) ->
          words.text("effect.verdict", step, name(verdict));
      case Change.OfStep ofStep -> words.text(fieldKey(ofStep), ofStep.step());
    };
  }

  private String name(@org.jspecify.annotations.Nullable Verdict verdict) {
    return words.text(verdict == null ? "verdict.none" : VerdictButtons.nameKey(verdict));
  }

  private static String fieldKey(Change.OfStep change) {
    return switch (change) {
      case Change.StepVerdict _ -> "effect.verdict";
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
