package touchstone.app.annotate;

import touchstone.app.commands.KeyHints;
import touchstone.app.content.EffectWords;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** Notices in words. */
public final class NoticeWords {
  private final KeyHints hints;
  private final Words words;
  private final EffectWords effects;

  public NoticeWords(KeyHints hints, Words words) {
    this.hints = hints;
    this.words = words;
    this.effects = new EffectWords(words);
  }

  public String of(Notice notice) {
    return switch (notice) {
      case Notice.None() -> "";
      case Notice.Submitted(long number) -> words.text("notice.submitted", number);
      case Notice.Skipped(long number) -> words.text("notice.skipped", number);
      case Notice.Bookmarked(long number, boolean set) ->
          words.text(set ? "notice.bookmarked" : "notice.bookmark-taken-back", number);
      case Notice.Asked() -> words.text("notice.asked");
      case Notice.Answered() -> words.text("notice.answered");
      case Notice.NothingToAnswer() -> words.text("notice.nothing-to-answer");
      case Notice.Cut(int steps) -> words.text("notice.cut", steps);
      case Notice.AllDone() -> words.text("notice.all-done");
      case Notice.ShownDone(long hidden) ->
          words.text("notice.shown-done", hidden, hints.named("queue.clear"));
      case Notice.Missing(int count) -> words.text("notice.missing", count);
      case Notice.Undone(var effect) -> words.text("notice.undone", effects.of(effect));
      case Notice.Redone(var effect) -> words.text("notice.redone", effects.of(effect));
      case Notice.NoEarlierError() -> words.text("notice.no-earlier-error");
      case Notice.NothingToRepeat() -> words.text("notice.nothing-to-repeat");
      case Notice.NothingSelected() -> words.text("notice.nothing-selected");
      case Notice.NoCheck() -> words.text("notice.no-check");
      case Notice.NothingToUndo() -> words.text("notice.nothing-to-undo");
      case Notice.NothingToRedo() -> words.text("notice.nothing-to-redo");
      case Notice.Failed(var cause) -> new FailureWords(words).of(cause);
    };
  }
}
