package touchstone.annotation.session;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** An act that is to be written; the journal numbers and dates it. Fields as in {@link Entry}. */
public record Draft(
    Annotator by, String guideline, @Nullable ItemId item, Act act, @Nullable String token) {
  public Draft(Annotator by, String guideline, ItemId item, Act act) {
    this(by, guideline, item, act, null);
  }
}
