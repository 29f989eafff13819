package touchstone.app.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import touchstone.annotation.item.ItemId;
import touchstone.app.settings.WholeFile;
import touchstone.viewer.canvas.ViewState;

/**
 * How each image was last looked at, so that it comes back the same, also after a restart. Kept for
 * the images that were changed last, in a file of this machine: it is nobody else's business. Safe
 * for use by several threads.
 */
public final class ViewStates {
  private static final int KEPT = 1_000;

  private final Path file;
  private final Object writing = new Object();
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

  /** Writes what has changed. */
  public void save() {
    // Whoever comes second writes what is newer.
    synchronized (writing) {
      Optional<String> text = changedText();
      if (text.isPresent()) {
        write(text.get());
      }
    }
  }

  private synchronized Optional<String> changedText() {
    if (!changed) {
      return Optional.empty();
    }
    changed = false;
    return Optional.of(ViewStatesJson.write(states));
  }

  private void write(String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      // A view that is lost costs a turn of the wheel; the work goes on.
      LoggerFactory.getLogger(ViewStates.class).warn("views can't be kept", e);
    }
  }
}
