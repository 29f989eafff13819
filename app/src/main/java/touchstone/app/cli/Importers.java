package touchstone.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.storage.exchange.ExchangeException;

/** The formats that can be imported. To add one, write its {@link Importer} and list it here. */
final class Importers {
  static final String AUTO = "auto";

  private static final List<Importer> ALL = List.of(new ViscoFormat());

  private Importers() {}

  /** The values that {@code --format} takes. */
  static List<String> names() {
    return Stream.concat(Stream.of(AUTO), ALL.stream().map(Importer::format)).toList();
  }

  /** The names, for {@code --help}. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /**
   * The importer for a file.
   *
   * @param format one of {@link #names}
   */
  static Importer of(String format, Path file) throws ExchangeException {
    for (Importer importer : ALL) {
      if (format.equals(importer.format()) || (format.equals(AUTO) && recognises(importer, file))) {
        return importer;
      }
    }
    throw new ExchangeException(
        "%s looks like no format that Touchstone knows (%s); if it is one of them, say which with --format"
            .formatted(file, ALL.stream().map(Importer::format).collect(Collectors.joining(", "))));
  }

  private static boolean recognises(Importer importer, Path file) throws ExchangeException {
    try {
      return importer.recognises(file);
    } catch (IOException e) {
      throw new ExchangeException(
          file + " can't be read (" + IoReason.of(e) + "); check that it exists and is readable",
          e);
    }
  }
}
