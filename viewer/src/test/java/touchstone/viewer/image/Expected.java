package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A row of {@code expected.tsv}: what an image of the shared folders should be decoded to.
 *
 * @param outcome SHOWN, INCOMPLETE, or a {@link Reason}
 * @param width of the upright picture; for a refusal the width claimed, 0 where none could be read
 * @param tolerance how far each of alpha, red, green and blue may be off, since decoders round
 *     differently
 * @param source where the expectation comes from
 */
record Expected(
    String folder,
    String file,
    String outcome,
    int width,
    int height,
    int tolerance,
    List<Pixel> pixels,
    String source) {

  /** A pixel that was checked, at full size. */
  record Pixel(int x, int y, int argb) {
    static Pixel parse(String text) {
      String[] parts = text.split("[,=]", -1);
      return new Pixel(
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          Integer.parseUnsignedInt(parts[2], 16));
    }
  }

  static List<Expected> table() throws IOException {
    try (var in = Objects.requireNonNull(Expected.class.getResourceAsStream("expected.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().skip(1).map(Expected::parse).toList();
    }
  }

  private static Expected parse(String line) {
    String[] cells = line.split("\t", -1);
    return new Expected(
        cells[0],
        cells[1],
        cells[2],
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        cells[5].isEmpty() ? 0 : Integer.parseInt(cells[5]),
        Arrays.stream(cells[6].split(" ", -1))
            .filter(cell -> !cell.isEmpty())
            .map(Pixel::parse)
            .toList(),
        cells[7]);
  }
}
