package touchstone.app.palette;

import java.util.List;
import java.util.function.Consumer;

/** Finds items for the palette. */
@FunctionalInterface
public interface ItemFinder {
  /**
   * Looks for items while something is typed.
   *
   * @param consumer given what was found, unless something else was asked for since
   */
  void find(String text, Consumer<List<PaletteEntry>> consumer);
}
