package touchstone.app.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.annotation.item.ItemId;
import touchstone.viewer.canvas.ViewState;

/**
 * How each image was last looked at, so that it comes back the same. Kept for the images that were
 * seen last; used on the interface thread.
 */
final class ViewStates {
  private static final int KEPT = 1_000;

  private final Map<Place, ViewState> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, ViewState> eldest) {
          return size() > KEPT;
        }
      };

  /** An image of an item. */
  record Place(ItemId item, int image) {}

  void keep(Place place, ViewState state) {
    states.put(place, state);
  }

  /** How the image was last looked at, or {@code otherwise}. */
  ViewState of(Place place, ViewState otherwise) {
    return states.getOrDefault(place, otherwise);
  }
}
