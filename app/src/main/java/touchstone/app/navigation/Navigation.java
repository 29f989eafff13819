package touchstone.app.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where in the window somebody is. A place asks to go to another without knowing it. Used on the
 * interface thread.
 */
public final class Navigation {
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.ANNOTATE);
  private final List<Consumer<Destination>> arrivals = new ArrayList<>();

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Shows the destination's place, then tells those who wait for arrivals. */
  public void go(Destination destination) {
    place.set(destination.place());
    List.copyOf(arrivals).forEach(arrival -> arrival.accept(destination));
  }

  /** Calls back at each arrival, also at a place that is shown already. */
  public void onArrival(Consumer<Destination> arrival) {
    arrivals.add(arrival);
  }
}
