package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads all rows of a file that goes with a data set by position. One row that can't be read or is
 * missing ends it, since a figure over part of a data set would be another figure.
 */
final class WholeFile {
  private WholeFile() {}

  /** Opens a file whose rows speak of these items. */
  @FunctionalInterface
  interface Opening<T> {
    AlignedRows<T> open(Path file, List<ItemShape> items) throws IOException;
  }

  static <T> List<T> of(Path file, List<ItemShape> items, Opening<T> opening)
      throws UnreadableInputException {
    try (AlignedRows<T> rows = opening.open(file, items)) {
      List<T> contents = new ArrayList<>(items.size());
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        contents.add(
            switch (row.get()) {
              case AlignedRow.Accepted<T> accepted -> accepted.content();
              case AlignedRow.Rejected<T> rejected ->
                  throw new UnreadableInputException(file, rejected.problem());
            });
      }
      Optional<ItemShape> missing = rows.firstWithoutRow();
      if (missing.isPresent()) {
        throw new UnreadableInputException(
            file,
            "has %d rows, but the data set has %d items; the first without a row is %s. Check that both files belong together."
                .formatted(contents.size(), items.size(), missing.get().id()));
      }
      return contents;
    } catch (IOException e) {
      throw new UnreadableInputException(file, e);
    }
  }
}
