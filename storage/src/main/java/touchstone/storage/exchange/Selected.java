package touchstone.storage.exchange;

import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.Acceptance;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Submission;

/** What is exported of one item. */
public sealed interface Selected {
  /** The judgment with its references; a submission stands as if it were gold. */
  Gold gold();

  /** The judgment that counts. */
  record Counting(Gold gold) implements Selected {}

  /** What one annotator handed in. */
  record Submitted(Annotator by, Submission submission, Standing standing) implements Selected {
    @Override
    public Gold gold() {
      return Acceptance.of(by, submission.judgment());
    }
  }
}
