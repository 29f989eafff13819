package touchstone.app.annotate;

import org.jspecify.annotations.Nullable;

/**
 * What is done with the open item beside judging it, and which form of it has the keyboard. Used on
 * the interface thread.
 */
public final class Asides {
  private final SkipModel skipping;
  private final QuestionsModel questions;
  private final SegmentingModel segmenting;
  private final TimeModel time;
  private final SummaryModel summary;
  private @Nullable Aside atKeyboard;

  public Asides(
      SkipModel skipping,
      QuestionsModel questions,
      SegmentingModel segmenting,
      TimeModel time,
      SummaryModel summary) {
    this.skipping = skipping;
    this.questions = questions;
    this.segmenting = segmenting;
    this.time = time;
    this.summary = summary;
  }

  public SkipModel skipping() {
    return skipping;
  }

  public QuestionsModel questions() {
    return questions;
  }

  public SegmentingModel segmenting() {
    return segmenting;
  }

  public TimeModel time() {
    return time;
  }

  public SummaryModel summary() {
    return summary;
  }

  /** Told by a form's view when the keyboard comes and goes. */
  void keyboard(Aside aside, boolean has) {
    if (has) {
      atKeyboard = aside;
    } else if (aside.equals(atKeyboard)) {
      atKeyboard = null;
    }
  }

  public boolean haveKeyboard() {
    return atKeyboard != null;
  }

  public void confirm() {
    if (atKeyboard != null) {
      atKeyboard.confirm();
    }
  }

  public void cancel() {
    if (atKeyboard != null) {
      atKeyboard.cancel();
    }
  }

  /**
   * Chooses from the form that has the keyboard.
   *
   * @param number 1-based
   */
  public void choose(int number) {
    if (atKeyboard != null) {
      atKeyboard.choose(number);
    }
  }
}
