package touchstone.app.shell;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import touchstone.app.commands.CommandContext;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;

/** Shows the place that somebody goes to; one view at a time, each made when first gone to. */
final class Places extends BorderPane {
  private final Map<Place, PlaceFrame> frames = new EnumMap<>(Place.class);
  private final Map<Place, Region> views = new EnumMap<>(Place.class);
  private final StatusBar status;
  private final Navigation navigation;
  private PlaceFrame shown;

  /**
   * Shows the first of the places.
   *
   * @param status follows the place that is shown
   */
  Places(List<PlaceFrame> places, Navigation navigation, StatusBar status) {
    this.status = status;
    this.navigation = navigation;
    places.forEach(frame -> frames.put(frame.place(), frame));
    shown = places.getFirst();
    setCenter(view(shown));
    status.show(shown);
    navigation.onArrival(this::arrive);
  }

  Collection<PlaceFrame> frames() {
    return frames.values();
  }

  CommandContext context() {
    return shown.context().get();
  }

  private void arrive(Destination destination) {
    PlaceFrame next = frames.get(destination.place());
    if (next == null) {
      // A place that the window does not have: stay where one is.
      navigation.go(shown.place().asLeft());
      return;
    }
    if (next.place() != shown.place()) {
      shown.leave().run();
      shown = next;
      setCenter(view(next));
      status.show(next);
    }
    next.arrive().accept(destination);
  }

  private Region view(PlaceFrame frame) {
    return views.computeIfAbsent(frame.place(), _ -> frame.view().get());
  }
}
