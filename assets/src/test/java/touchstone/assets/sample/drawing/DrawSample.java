package touchstone.assets.sample.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes every picture of the sample as PNG into the folder given as the only argument. */
final class DrawSample {
  private DrawSample() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Say which folder the pictures go to, and nothing else");
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Drawing drawing : Drawings.all()) {
      ImageIO.write(drawing.image(), "png", folder.resolve(drawing.name() + ".png").toFile());
    }
  }
}
