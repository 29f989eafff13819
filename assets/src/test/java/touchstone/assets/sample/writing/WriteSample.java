package touchstone.assets.sample.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import touchstone.assets.sample.Sample;

/** Writes the sample's critiques, corrections and judgments into the folder of the sample. */
final class WriteSample {
  private WriteSample() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Say which folder the files go to, and nothing else");
    }
    for (Map.Entry<String, String> file : SampleFiles.of(Sample.load()).entrySet()) {
      Path path = Path.of(arguments[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
