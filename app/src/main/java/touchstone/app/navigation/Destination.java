package touchstone.app.navigation;

import touchstone.annotation.item.ItemId;

/** A place in the window, and what to show there. */
public sealed interface Destination {
  /** The annotation place, wherever it was left. */
  record Annotate() implements Destination {}

  /** One item, at one of its steps. */
  record AnnotateItem(ItemId item, int step) implements Destination {}
}
