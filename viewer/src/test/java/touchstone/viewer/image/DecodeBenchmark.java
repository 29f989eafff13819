package touchstone.viewer.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.viewer.image.Decoded.Shown;

/**
 * A program that prints how long each loader takes for a JPEG, in full and for a screen of 1000 ×
 * 750 pixels; {@link Loaders} chooses by that. The first run is cold: classes load and nothing is
 * compiled yet, which hits the loader that comes first most.
 */
final class DecodeBenchmark {
  private static final int RUNS = 40;
  private static final long BUDGET = DecodeLimits.STANDARD.maxBytes();
  private static final Target SCREEN = Target.screen(1000, 750);

  private DecodeBenchmark() {}

  /** A decoding that is timed. */
  @FunctionalInterface
  private interface Decoding {
    void run(byte[] jpeg, Target target) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "JPEG         target     loader                    first    p50    p95 (ms)");
    measure("12 megapixel", photograph(4032, 3024));
    measure(" 1 megapixel", photograph(1152, 864));
  }

  private static void measure(String image, byte[] jpeg) throws IOException {
    for (Target target : new Target[] {SCREEN, Target.full()}) {
      for (Map.Entry<String, Decoding> loader : loaders().entrySet()) {
        long[] times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
          long start = System.nanoTime();
          loader.getValue().run(jpeg, target);
          times[run] = System.nanoTime() - start;
        }
        print(image, target, loader.getKey(), times);
      }
    }
  }

  private static void print(String image, Target target, String loader, long[] times) {
    double first = times[0] / 1e6;
    Arrays.sort(times);
    System.out.println(
        "%s %-10s %-24s %6.0f %6.0f %6.0f"
            .formatted(
                image,
                target.equals(SCREEN) ? "1000 × 750" : "full",
                loader,
                first,
                times[RUNS / 2] / 1e6,
                times[RUNS * 95 / 100] / 1e6));
  }

  private static Map<String, Decoding> loaders() {
    Map<String, Decoding> loaders = new LinkedHashMap<>();
    ImageDecoder decoder = new ImageDecoder(DecodeLimits.STANDARD);
    loaders.put("ImageDecoder", (jpeg, target) -> check(decoder.decode(jpeg, target)));
    loaders.put("JavaFX", through(new FxLoader()));
    loaders.put("Image I/O, JDK", through(new ImageIoLoader("jpeg", "com.sun.", BUDGET)));
    loaders.put(
        "Image I/O, TwelveMonkeys",
        through(new ImageIoLoader("jpeg", "com.twelvemonkeys.", BUDGET)));
    return loaders;
  }

  private static void check(Decoded decoded) {
    if (!(decoded instanceof Shown)) {
      throw new IllegalStateException("not shown but " + decoded);
    }
  }

  private static Decoding through(Loader loader) {
    return (jpeg, target) -> {
      JpegHeader header = JpegHeader.read(jpeg);
      Target.Size full = header.header().uprightSize();
      var _ = loader.load(jpeg, header.header(), target.fit(full.width(), full.height()));
    };
  }

  /** Waves of many lengths and a little noise: about as much detail as a photograph has. */
  private static byte[] photograph(int width, int height) {
    BufferedImage noise = Noise.image(64, 64);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = noise.getRGB(x % 64, y % 64) & 0x0f0f0f;
        int red = wave(x, y, 90);
        int green = wave(x + y, y, 37);
        int blue = wave(x, x - y, 11);
        image.setRGB(x, y, ((red << 16) | (green << 8) | blue) + grain);
      }
    }
    return Pictures.encode(image, "jpeg");
  }

  private static int wave(int x, int y, double length) {
    return (int) (115 + 60 * Math.sin(x / length) + 55 * Math.cos(y / (3 * length)));
  }
}
