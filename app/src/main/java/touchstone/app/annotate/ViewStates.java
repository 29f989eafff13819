package touchstone.app.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import touchstone.annotation.item.ItemId;
import touchstone.viewer.canvas.ViewState;

/**
 * How each image was last looked at, so that it comes back the same, also after a restart. Kept for
 * the images that were changed last, in a file of this machine: it is nobody else's business. Safe
 * for use by several threads.
 */
public final class ViewStates {
  private static final int KEPT = 1_000;

  private final Path file;
  private final Map<Place, ViewState> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, ViewState> eldest) {
          return size() > KEPT;
        }
      };
  private boolean changed;

  /** An image of an item. */
  record Place(ItemId item, int image) {}

  /** Begins with what the file has; one that is not there or can't be understood has nothing. */
  public ViewStates(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        states.putAll(ViewStatesJson.read(Files.readString(file)));
      }
    } catch (IOException | IllegalArgumentException e) {
      LoggerFactory.getLogger(ViewStates.class).warn("kept views can't be read", e);
    }
  }

  synchronized void keep(Place place, ViewState state) {
    ViewState before =
        state.equals(ViewState.FIT) ? states.remove(place) : states.put(place, state);
    changed |= !state.equals(before == null ? ViewState.FIT : before);
  }

  /** How the image was last looked at; whole and upright if it never was. */
  synchronized ViewState of(Place place) {
    return states.getOrDefault(place, ViewState.FIT);
  }

  /** Writes what has changed beside the file, then moves: a crash leaves the old views whole. */
  public void save() {
    String text;
    synchronized (this) {
      if (!changed) {
        return;
      }
      changed = false;
      text = ViewStatesJson.write(states);
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "views", ".part");
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // A view that is lost costs a turn of the wheel; the work goes on.
      LoggerFactory.getLogger(ViewStates.class).warn("views can't be kept", e);
    }
  }
}
