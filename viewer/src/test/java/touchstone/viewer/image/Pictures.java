package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Small pictures for tests, and what compares pictures. */
final class Pictures {
  /** Wider than high, and no two quarters alike: every wrong turn shows. */
  static final int WIDTH = 64;

  static final int HEIGHT = 32;

  static final int RED = 0xffff0000;
  static final int GREEN = 0xff00ff00;
  static final int BLUE = 0xff0000ff;
  static final int WHITE = 0xffffffff;

  private Pictures() {}

  /** Red and green above, blue and white below. */
  static BufferedImage quarters(int bufferedImageType) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, bufferedImageType);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT / 2);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
    graphics.dispose();
    return image;
  }

  static BufferedImage quarters() {
    return quarters(BufferedImage.TYPE_INT_RGB);
  }

  /** The file in a format that Image I/O writes. */
  static byte[] encode(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("no writer of " + format);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The bytes of a text, one a character. */
  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /** The middle of the quarters: above left, above right, below left, below right. */
  static int[] quarterColours(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    return new int[] {
      image.getPixelReader().getArgb(width / 4, height / 4),
      image.getPixelReader().getArgb(3 * width / 4, height / 4),
      image.getPixelReader().getArgb(width / 4, 3 * height / 4),
      image.getPixelReader().getArgb(3 * width / 4, 3 * height / 4),
    };
  }

  /**
   * The largest difference of alpha, red, green and blue. What colour a transparent pixel has
   * doesn't count.
   */
  static int distance(int argb, int other) {
    int largest = Math.abs((argb >>> 24) - (other >>> 24));
    if (argb >>> 24 != 0 || other >>> 24 != 0) {
      for (int shift = 0; shift <= 16; shift += 8) {
        largest = Math.max(largest, Math.abs(((argb >> shift) & 0xff) - ((other >> shift) & 0xff)));
      }
    }
    return largest;
  }

  /**
   * The mean difference of alpha, red, green and blue, colours weighted by alpha, over two images
   * of the same size.
   */
  static double difference(Image image, Image other) {
    int[] pixels = Pixels.of(image).argb();
    int[] others = Pixels.of(other).argb();
    long sum = 0;
    for (int i = 0; i < pixels.length; i++) {
      for (int shift = 0; shift <= 24; shift += 8) {
        sum += Math.abs(((pixels[i] >>> shift) & 0xff) - ((others[i] >>> shift) & 0xff));
      }
    }
    return sum / (4.0 * pixels.length);
  }
}
