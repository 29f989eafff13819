package touchstone.app.palette;

import java.util.List;
import touchstone.annotation.session.Snippet;
import touchstone.app.commands.Command;

/** A line of the palette. */
public sealed interface PaletteEntry {
  /**
   * A command.
   *
   * @param matched indices into its name of the letters that were looked for
   */
  record Run(Command command, List<Integer> matched) implements PaletteEntry {
    public Run {
      matched = List.copyOf(matched);
    }
  }

  /** The way to an item by its number. */
  record GoToItem(long number) implements PaletteEntry {}

  /** An item that was submitted, by its id in the source. */
  record Named(long number, String sourceId) implements PaletteEntry {}

  /** An item by its text. */
  record Found(long number, Snippet snippet) implements PaletteEntry {}
}
