package touchstone.app.annotate;

import java.util.Optional;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.session.Question;

/**
 * A field of an item's forms whose words are kept until they are sent.
 *
 * @param name the same in every session
 */
record DraftField(String name) {
  static final DraftField SKIP = new DraftField("skip");
  static final DraftField SKIP_REASON = new DraftField("skip-reason");
  static final DraftField CUT = new DraftField("cut");

  /** An answer to a question, or a question where there is none to answer. */
  static DraftField words(Optional<Question> about) {
    return new DraftField(about.map(asked -> "answer-" + asked.entry()).orElse("question"));
  }

  /** A visual question; it belongs to the steps as they are cut now. */
  static DraftField check(Item item, int step) {
    Segmentation cut = item.response().segmentation();
    return new DraftField("check-" + step + (cut == null ? "" : "-" + cut.id().value()));
  }
}
