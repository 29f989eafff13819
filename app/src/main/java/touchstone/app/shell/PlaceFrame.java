package touchstone.app.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import touchstone.app.commands.CommandContext;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Place;

/**
 * A place as the shell holds it.
 *
 * @param available whether there is anything to do there; else the rail does not offer it
 * @param view made when the place is first gone to, the same from then on
 * @param status what the status bar says while the place is shown
 * @param hints ids of the commands whose keys the status bar names
 * @param context whose keys work there now
 * @param arrive told where to go within the place, which is shown by then, and takes the keyboard
 * @param leave told before another place is shown
 */
record PlaceFrame(
    Place place,
    Ikon icon,
    ObservableBooleanValue available,
    Supplier<? extends Region> view,
    Node status,
    List<String> hints,
    Supplier<CommandContext> context,
    Consumer<Destination> arrive,
    Runnable leave) {
  PlaceFrame {
    hints = List.copyOf(hints);
  }
}
