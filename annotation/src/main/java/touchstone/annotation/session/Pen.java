package touchstone.annotation.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** Writes acts of one annotator into a journal, under one guideline. */
record Pen(Journal journal, Annotator annotator, Guideline guideline) {
  /** Makes an act durable. */
  void write(ItemId item, ItemState state, Act act) throws StorageException {
    journal.append(List.of(draft(item, state, act, null)));
  }

  /**
   * An act that speaks of the steps that the item has now.
   *
   * @param token the sender's name for it; null for none
   */
  Draft draft(ItemId item, ItemState state, Act act, @Nullable String token) {
    return new Draft(annotator, guideline.id(), item, state.segmentations().named(), act, token);
  }
}
