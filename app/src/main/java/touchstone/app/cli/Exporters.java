package touchstone.app.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import touchstone.storage.exchange.Exporter;
import touchstone.storage.exchange.JsonLinesExporter;
import touchstone.storage.exchange.LabelStudioExporter;
import touchstone.storage.exchange.UprightSizes;
import touchstone.storage.exchange.ViscoExporter;
import touchstone.viewer.image.ImageHeader;
import touchstone.viewer.image.Target;

/** The formats that can be exported. To add one, write its {@link Exporter} and list it here. */
final class Exporters {
  static final String VISCO = "visco";

  private static final List<Exporter> ALL =
      List.of(
          new ViscoExporter(),
          new JsonLinesExporter(Exporters::uprightSize),
          new LabelStudioExporter(Exporters::uprightSize));

  private Exporters() {}

  /** The values that {@code --format} takes. */
  static List<String> names() {
    return ALL.stream().map(Exporter::format).toList();
  }

  /** The exporter of a format; empty for a name that is none of {@link #names}. */
  static Optional<Exporter> of(String format) {
    return ALL.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
  }

  private static Optional<UprightSizes.Size> uprightSize(byte[] image) {
    return ImageHeader.read(image)
        .filter(header -> header.width() <= Integer.MAX_VALUE)
        .filter(header -> header.height() <= Integer.MAX_VALUE)
        .map(ImageHeader::uprightSize)
        .map(Exporters::size);
  }

  private static UprightSizes.Size size(Target.Size upright) {
    return new UprightSizes.Size(upright.width(), upright.height());
  }

  /** The names, for {@code --help}. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
