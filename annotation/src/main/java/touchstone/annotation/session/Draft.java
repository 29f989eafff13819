package touchstone.annotation.session;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.SegmentationId;
import touchstone.annotation.judgment.Annotator;

/** An act that is to be written; the journal numbers and dates it. Fields as in {@link Entry}. */
public record Draft(
    Annotator by,
    String guideline,
    @Nullable ItemId item,
    @Nullable SegmentationId segmentation,
    Act act,
    @Nullable String token) {

  /** An act on an item whose steps are those that came in. */
  public Draft(
      Annotator by, String guideline, @Nullable ItemId item, Act act, @Nullable String token) {
    this(by, guideline, item, null, act, token);
  }

  public Draft(Annotator by, String guideline, ItemId item, Act act) {
    this(by, guideline, item, act, null);
  }
}
