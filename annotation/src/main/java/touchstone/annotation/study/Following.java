package touchstone.annotation.study;

/** Follows the loading of a study. Called by several threads. */
public interface Following {
  /** Waits however long it takes, and looks at the end alone. */
  Following TO_THE_END =
      new Following() {
        @Override
        public boolean isWanted() {
          return true;
        }

        @Override
        public void begun(StudyOutline outline) {}

        @Override
        public void read(Contender critic) {}
      };

  /** False once nobody waits for the study any more; asked now and then. */
  boolean isWanted();

  /** The items are read, the critics come next. Called once, before any {@link #read}. */
  void begun(StudyOutline outline);

  /** A critic is read; it will be among the study's contenders. In no order. */
  void read(Contender critic);
}
