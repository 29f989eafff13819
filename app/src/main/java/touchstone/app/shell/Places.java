package touchstone.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.BorderPane;
import touchstone.app.commands.CommandContext;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Navigation;
import touchstone.app.navigation.Place;

/** Shows the place that somebody goes to; one view at a time, each made when first gone to. */
final class Places extends BorderPane {
  private final Map<Place, PlaceFrame> frames = new EnumMap<>(Place.class);
  private final StatusBar status;
  private PlaceFrame shown;

  /**
   * Shows the first of the places.
   *
   * @param places one for each {@link Place}
   * @param status follows the place that is shown
   */
  Places(List<PlaceFrame> places, Navigation navigation, StatusBar status) {
    this.status = status;
    places.forEach(frame -> frames.put(frame.place(), frame));
    shown = places.getFirst();
    setCenter(shown.view().get());
    status.show(shown);
    navigation.onArrival(this::arrive);
  }

  CommandContext context() {
    return shown.context().get();
  }

  private void arrive(Destination destination) {
    PlaceFrame next = Objects.requireNonNull(frames.get(destination.place()));
    if (next.place() != shown.place()) {
      shown.leave().run();
      shown = next;
      setCenter(next.view().get());
      status.show(next);
    }
    next.arrive().accept(destination);
  }
}
