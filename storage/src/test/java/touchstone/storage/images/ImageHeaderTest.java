package touchstone.storage.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImageHeaderTest {
  /** Formats whose size the first bytes tell; others are named at most. */
  private static final Map<String, String> MEASURED =
      Map.of(
          "JPEG",
          "image/jpeg",
          "PNG",
          "image/png",
          "GIF",
          "image/gif",
          "BMP",
          "image/bmp",
          "WEBP",
          "image/webp");

  @ParameterizedTest
  @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif", "bmp,image/bmp"})
  void theSizeOfAnImageThatJavaWrites(String format, String mediaType) throws IOException {
    for (int[] size : new int[][] {{1, 1}, {640, 480}, {3, 1_000}, {70_000, 1}}) {
      boolean fits = size[0] <= 65_535 || format.equals("png") || format.equals("bmp");
      if (fits) {
        assertThat(ImageHeader.read(image(format, size[0], size[1])))
            .isEqualTo(new ImageHeader(mediaType, size[0], size[1]));
      }
    }
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @Test
  void anImageThatIsCutOffIsNamedAtMost() throws IOException {
    for (String format : List.of("png", "jpg", "gif", "bmp")) {
      byte[] whole = image(format, 640, 480);
      for (int length = 0; length < Math.min(whole.length, 200); length++) {
        ImageHeader header = ImageHeader.read(Arrays.copyOf(whole, length));
        assertThat(header.width()).isIn(0, 640);
        assertThat(header.height()).isIn(0, 480);
      }
    }
  }

  @Test
  void whatIsNoImageIsUnknown() {
    ImageHeader unknown = new ImageHeader("application/octet-stream", 0, 0);

    assertThat(ImageHeader.read(new byte[0])).isEqualTo(unknown);
    assertThat(ImageHeader.read("<svg/>".getBytes(StandardCharsets.US_ASCII))).isEqualTo(unknown);
  }

  @Test
  void aBitmapThatCountsDownwardsHasItsHeight() {
    assertThat(ImageHeader.read(bitmap(40, 5, -7))).isEqualTo(new ImageHeader("image/bmp", 5, 7));
    assertThat(ImageHeader.read(bitmap(40, 5, Integer.MIN_VALUE)))
        .isEqualTo(new ImageHeader("image/bmp", 0, 0));
  }

  @Test
  void theOldestBitmapsHaveShortSizes() {
    // 16 bits each, width first: 40,000 and 3 read as one number of 32 bits.
    assertThat(ImageHeader.read(bitmap(12, 40_000 | 3 << 16, 0)))
        .isEqualTo(new ImageHeader("image/bmp", 40_000, 3));
  }

  private static byte[] bitmap(int headerSize, int width, int height) {
    byte[] bytes = new byte[54];
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(0, (byte) 'B')
        .put(1, (byte) 'M')
        .putInt(14, headerSize)
        .putInt(18, width)
        .putInt(22, height);
    return bytes;
  }

  /** What Pillow reports of the same files, in the table beside them. */
  @Test
  void awkwardFilesHaveTheSizesThatPillowReads() throws IOException {
    Path folder = Path.of(System.getProperty("touchstone.shared.data", ""), "images-awkward");
    Path table = folder.resolve("pillow-decode.tsv");
    Assumptions.assumeTrue(Files.exists(table), "the shared data has no awkward images here");

    Map<String, String> differing = new TreeMap<>();
    List<String> seen = new ArrayList<>();
    for (String row : Files.readAllLines(table).stream().skip(1).toList()) {
      String[] columns = row.split("\t", -1);
      String type = MEASURED.get(columns[3]);
      // The table has more rows than the folder has files.
      if (type != null && Files.exists(folder.resolve(columns[0]))) {
        ImageHeader header = ImageHeader.read(Files.readAllBytes(folder.resolve(columns[0])));
        String found = header.mediaType() + " " + header.width() + "x" + header.height();
        String expected = type + " " + columns[4];
        if (!found.equals(expected)) {
          differing.put(columns[0], found + " instead of " + expected);
        }
        seen.add(columns[0]);
      }
    }
    assertThat(seen).hasSizeGreaterThan(25);
    assertThat(differing)
        .as("of a picture larger than its screen, Pillow reads on to the picture")
        .containsOnlyKeys("pillow_decompression_bomb.gif");
  }
}
