package touchstone.app.annotate;

/** A small form beside the judging. While it has the keyboard, the keys of judging are its own. */
sealed interface Aside permits SkipModel, QuestionsModel, SegmentingModel {
  void confirm();

  void cancel();

  /**
   * Chooses from the form's list; a number that it does not have does nothing, nor does any where
   * the form has no list.
   *
   * @param number 1-based
   */
  default void choose(int number) {}
}
