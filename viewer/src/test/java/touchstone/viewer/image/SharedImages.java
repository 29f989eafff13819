package touchstone.viewer.image;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of real images that the tests read where they are there. */
final class SharedImages {
  static final List<String> FOLDERS = List.of("images-awkward", "images-scenes");

  private SharedImages() {}

  static byte[] read(String folder, String file) throws IOException {
    Path path = root().resolve(folder).resolve(file);
    assumeTrue(Files.exists(path), "no " + folder + "/" + file + " in touchstone.shared.data");
    return Files.readAllBytes(path);
  }

  static boolean exists(String folder, String file) {
    return Files.exists(root().resolve(folder).resolve(file));
  }

  /** The images of a folder; none where it is absent. */
  static List<Path> list(String folder) throws IOException {
    Path path = root().resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> !isAbout(file.getFileName().toString())).sorted().toList();
    }
  }

  private static boolean isAbout(String name) {
    return name.startsWith("LICENSE") || name.matches(".*\\.(md|tsv|json)");
  }

  private static Path root() {
    return Path.of(System.getProperty("touchstone.shared.data", "shared/data"));
  }
}
