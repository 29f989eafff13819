package touchstone.viewer.image;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that decodes every image of the shared folders, in full and for a screen, and prints
 * how much heap that took at most.
 */
final class DecodeFolders {
  private static final Target SCREEN = Target.screen(1000, 750);

  private DecodeFolders() {}

  public static void main(String[] arguments) throws IOException {
    ImageDecoder decoder = new ImageDecoder(DecodeLimits.STANDARD);
    int shown = 0;
    int refused = 0;
    for (String folder : SharedImages.FOLDERS) {
      for (Path file : SharedImages.list(folder)) {
        byte[] bytes = Files.readAllBytes(file);
        Decoded screen = decoder.decode(bytes, SCREEN);
        Decoded full = decoder.decode(bytes, Target.full());
        if (screen instanceof Decoded.Shown && full instanceof Decoded.Shown) {
          shown++;
        } else {
          refused++;
        }
      }
    }
    System.out.println(
        "shown %d, refused %d, peak heap %d MB of %d MB"
            .formatted(shown, refused, peakHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20));
  }

  /** With all the garbage that wasn't collected yet. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
