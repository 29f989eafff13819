package touchstone.storage.exchange;

import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Submission;

/** Whose word an export carries. */
public sealed interface Selection {
  /** What is to be exported of an item; empty where there is nothing. */
  Optional<Selected> of(Item item, Judgments judgments) throws StorageException;

  /** The judgment that counts. */
  record GoldOnly() implements Selection {
    @Override
    public Optional<Selected> of(Item item, Judgments judgments) throws StorageException {
      return judgments
          .of(item.id())
          .gold(judgments.imported(item.id()).orElse(null))
          .map(Selected.Counting::new);
    }
  }

  /**
   * One annotator's submissions.
   *
   * @param blind the last one before anything was shown, instead of the one in force
   */
  record Of(Annotator annotator, boolean blind) implements Selection {
    @Override
    public Optional<Selected> of(Item item, Judgments judgments) throws StorageException {
      Standing standing = judgments.of(item.id()).of(annotator);
      Optional<Submission> submission =
          blind ? standing.blind() : Optional.ofNullable(standing.inForce());
      return submission.map(made -> new Selected.Submitted(annotator, made, standing));
    }
  }
}
