package touchstone.app.compare;

import touchstone.app.content.EffectWords;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** Notices of the comparison in words. */
public final class CompareNoticeWords {
  private final Words words;
  private final EffectWords effects;

  public CompareNoticeWords(Words words) {
    this.words = words;
    this.effects = new EffectWords(words);
  }

  public String of(CompareNotice notice) {
    return switch (notice) {
      case CompareNotice.None() -> "";
      case CompareNotice.NamesHidden() -> words.text("comparison.notice.names-hidden");
      case CompareNotice.NamesShown() -> words.text("comparison.notice.names-shown");
      case CompareNotice.MindChanged(int step) ->
          words.text(
              "comparison.notice.mind-changed",
              step == 0 ? words.text("place.answer") : words.text("step.name", step));
      case CompareNotice.MindLacks(int things) -> words.text("notice.missing", things);
      case CompareNotice.NothingOfOnesOwn() -> words.text("comparison.notice.nothing-own");
      case CompareNotice.NothingToJudge() -> words.text("comparison.notice.nothing-to-judge");
      case CompareNotice.NothingToCheck() -> words.text("comparison.notice.nothing-to-check");
      case CompareNotice.Undone(var effect) -> words.text("notice.undone", effects.of(effect));
      case CompareNotice.Redone(var effect) -> words.text("notice.redone", effects.of(effect));
      case CompareNotice.NothingToUndo() -> words.text("notice.nothing-to-undo");
      case CompareNotice.NothingToRedo() -> words.text("notice.nothing-to-redo");
      case CompareNotice.Exported(int cases, var file) ->
          words.text("comparison.notice.exported", cases, file);
      case CompareNotice.Failed(var cause) -> new FailureWords(words).of(cause);
    };
  }
}
