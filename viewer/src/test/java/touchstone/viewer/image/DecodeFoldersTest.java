package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodeFoldersTest {
  private static final String FOLDER = "images-awkward";

  @Test
  void halfAGigabyteOfHeapIsEnoughForAllOfThem() throws Exception {
    List<Path> files = SharedImages.list(FOLDER);
    assumeFalse(files.isEmpty(), "no " + FOLDER + " in touchstone.shared.data");
    long shown =
        Expected.table().stream()
            .filter(row -> row.outcome().equals("SHOWN") || row.outcome().equals("INCOMPLETE"))
            .filter(row -> SharedImages.exists(row.folder(), row.file()))
            .count();

    String output = decodeFoldersIn("-Xmx512m");

    System.out.println(output);
    assertThat(output).contains("shown " + shown + ",").contains("of 512 MB");
  }

  private static String decodeFoldersIn(String heap) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Dtouchstone.shared.data=" + System.getProperty("touchstone.shared.data"),
                "-classpath",
                System.getProperty("java.class.path"),
                DecodeFolders.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
