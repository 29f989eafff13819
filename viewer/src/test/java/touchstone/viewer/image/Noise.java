package touchstone.viewer.image;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Pictures that no format compresses well. */
final class Noise {
  private Noise() {}

  /** The same for the same size. */
  static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(width * 31L + height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }
}
