package touchstone.viewer.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to draw an image from so that it neither flickers when small nor blurs when large.
 *
 * <p>The toolkit interpolates between four neighbours. Below half size that skips pixels, so a copy
 * reduced by averaging is drawn instead. Above full size it blurs, and plain repetition makes
 * pixels of uneven width: at moderate scales a copy enlarged by repetition is drawn a little
 * smaller, which keeps all pixels even. Copies are made off the toolkit's thread; until one is
 * there, the image itself serves.
 */
final class Resampling {
  private static final long MOST_PIXELS_ENLARGED = 8_000_000;
  private static final int LARGEST_FACTOR = 4;

  /** What to draw from, and whether to interpolate. */
  record Source(Image pixels, boolean smooth) {}

  private final Runnable onReady;
  private final Map<Integer, Image> copies = new HashMap<>();
  private final Set<Integer> underWay = new HashSet<>();
  private @Nullable Image original;

  /** Calls back on the toolkit's thread when a better source than the last one chosen is there. */
  Resampling(Runnable onReady) {
    this.onReady = onReady;
  }

  void forget() {
    original = null;
    copies.clear();
    underWay.clear();
  }

  /**
   * The best there is now.
   *
   * @param zoom device pixels per pixel of the image
   */
  Source choose(Image image, double zoom) {
    if (!image.equals(original)) {
      forget();
      original = image;
    }
    if (zoom <= 0.5) {
      int halvings = Math.min(31 - Integer.numberOfLeadingZeros((int) (1 / zoom)), 12);
      return new Source(copy(image, -halvings), true);
    }
    int factor = (int) Math.ceil(zoom);
    double pixels = image.getWidth() * image.getHeight() * factor * factor;
    boolean even = factor - zoom < 1e-9;
    if (zoom <= 1 || even || factor > LARGEST_FACTOR || pixels > MOST_PIXELS_ENLARGED) {
      return new Source(image, zoom < 1);
    }
    Image enlarged = copy(image, factor);
    return new Source(enlarged, !enlarged.equals(image));
  }

  /** A copy enlarged by a factor, or halved as often as a negative number says. */
  private Image copy(Image image, int change) {
    Image made = copies.get(change);
    if (made != null) {
      return made;
    }
    PixelReader reader = image.getPixelReader();
    if (reader != null && underWay.add(change)) {
      Thread.ofVirtual().start(() -> make(image, change));
    }
    return image;
  }

  private void make(Image image, int change) {
    Pixels pixels = Pixels.of(image);
    Pixels changed = change > 0 ? pixels.enlarged(change) : pixels.halved(-change);
    Platform.runLater(
        () -> {
          if (image.equals(original)) {
            if (change > 0) {
              copies.keySet().removeIf(other -> other > 0);
            }
            copies.put(change, changed.toImage());
            underWay.remove(change);
            onReady.run();
          }
        });
  }
}
