package touchstone.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Runs what was packaged, from a path that is no easy one. */
class DistributionSmoke {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("touchstone.distribution", "target/touchstone")).toAbsolutePath();

  @TempDir(factory = BesideDistribution.class)
  private static Path place;

  private static Path script;

  @TempDir private Path folder;

  private Installed touchstone;
  private Path work;

  /** Where links to the files of the distribution can be made, under a name that is no easy one. */
  static final class BesideDistribution implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext field, ExtensionContext test)
        throws IOException {
      return Files.createTempDirectory(DISTRIBUTION.getParent(), "Prüf stein 試金石 ");
    }
  }

  @BeforeAll
  static void install() throws IOException {
    script = Installed.install(DISTRIBUTION, place);
  }

  @BeforeEach
  void makeFolders() throws IOException {
    touchstone = new Installed(script, folder);
    work = Files.createDirectory(folder.resolve("Über all 数据"));
  }

  private static void assertQuietSuccess(Installed.Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aSessionFromTheSampleToVerifiedGold() throws IOException, InterruptedException {
    Path workspace = work.resolve("pilot 1.touchstone");
    Path before = work.resolve("before.jsonl");
    Path after = work.resolve("after.jsonl");
    assertQuietSuccess(touchstone.run("new", workspace, "--sample"));
    touchstone.run("export", workspace, before);
    JsonNode item = JSON.readTree(Files.readAllLines(before).getFirst());

    Installed.Run judge =
        touchstone.run(
            Map.of(), judgment(item).toString() + "\n", "judge", workspace, "--annotator", "李");
    assertThat(judge.exitCode()).isZero();
    assertThat(judge.out()).isEqualToNormalizingNewlines("j1\n");
    assertQuietSuccess(touchstone.run("accept", workspace, "--annotator", "李"));
    Installed.Run export = touchstone.run("export", workspace, after, "--verify", "--json");

    // The sample has items with several images, which VISCO's shape can't hold.
    assertThat(export.exitCode()).isEqualTo(1);
    assertThat(JSON.readTree(export.out()).get("verified").asBoolean()).isTrue();
    assertThat(JSON.readTree(Files.readAllLines(after).getFirst()).get("answer_correctness"))
        .isEqualTo(JSON.getNodeFactory().booleanNode(!item.get("answer_correctness").asBoolean()));
    assertQuietSuccess(touchstone.run("check", workspace));
    Installed.Run info = touchstone.run("info", workspace, "--json");
    assertQuietSuccess(info);
    assertThat(JSON.readTree(info.out()).at("/annotators/李/submitted").asInt()).isEqualTo(1);
  }

  /** The contrary of what the item's gold says of the answer, every step being right. */
  private static ObjectNode judgment(JsonNode item) {
    ObjectNode line = JSON.createObjectNode().put("id", "j1").put("item", item.get("id").asText());
    ArrayNode steps = line.putArray("steps");
    item.at("/response/reasoning").forEach(_ -> steps.addObject().put("verdict", "correct"));
    return line.put("answer", item.get("answer_correctness").asBoolean() ? "incorrect" : "correct")
        .put("submit", true);
  }

  @Test
  void exitCodesAndMessagesComeThroughTheScript() throws IOException, InterruptedException {
    Installed.Run version = touchstone.run("--version");
    assertQuietSuccess(version);
    assertThat(version.out()).startsWith("touchstone ");
    assertThat(touchstone.run("info", work.resolve("none.touchstone")).exitCode()).isEqualTo(3);
    assertThat(touchstone.run("info", "--no such option").exitCode()).isEqualTo(2);
  }

  @Test
  void theCacheThatQuickensTheStartFits() throws IOException, InterruptedException {
    // With "on", Java refuses to start where the cache can't be used.
    Installed.Run run = touchstone.run(Map.of("JAVA_OPTS", "-XX:AOTMode=on"), "", "--version");
    assertThat(run.out()).startsWith("touchstone ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void optionsForJavaAreHonoured() throws IOException, InterruptedException {
    Installed.Run run =
        touchstone.run(Map.of("JAVA_OPTS", "-Xmx77m -XshowSettings:vm"), "", "--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("77.00M");
  }

  @Test
  void aLinkToTheScriptWorksAndThePlainLocaleToo() throws IOException, InterruptedException {
    assumeFalse(Installed.isWindows(), "there the script is a batch file");
    Path link = Files.createSymbolicLink(place.resolve("a link"), place.relativize(script));
    Path workspace = work.resolve("é.touchstone");
    Installed.Run run =
        new Installed(link, folder).run(Map.of("LC_ALL", "C"), "", "new", workspace);
    assertQuietSuccess(run);
    assertThat(workspace).exists();
  }
}
