package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.sample.Sample;

class NewCommandTest {
  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void name(@TempDir Path folder) {
    workspace = folder.resolve("pilot.touchstone");
  }

  @Test
  void aNewWorkspaceIsEmptyAndHasVISCOsGuideline() throws IOException {
    Cli.Run run = cli.run("new", workspace);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("pilot.touchstone", "VISCO", "0 items");
    var info = cli.run("info", workspace, "--json").json();
    assertThat(info.at("/items").asInt()).isZero();
    assertThat(info.at("/guideline/name").asText()).isEqualTo("VISCO");
  }

  @Test
  void theSampleComesWithEveryImage() throws IOException {
    Sample sample = Sample.load();
    cli.run("new", workspace, "--sample", "--guideline", "prm800k");
    var info = cli.run("info", workspace, "--json").json();
    assertThat(info.at("/datasets/sample").asInt()).isEqualTo(sample.items().size());
    assertThat(info.at("/images").asLong())
        .isEqualTo(
            sample.items().stream().flatMap(item -> item.images().stream()).distinct().count());
    assertThat(info.at("/guideline/name").asText()).isEqualTo("PRM800K");
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  @Test
  void theSampleComesWithItsCriticsAndTwoAnnotatorsAndLeavesEverythingToJudge() throws IOException {
    int oneImage = Sample.load().viscoItems().size();
    cli.run("new", workspace, "--sample");
    var info = cli.run("info", workspace, "--json").json();
    assertThat(info.at("/critics")).hasSize(4).allMatch(run -> count(run, "outputs") == oneImage);
    assertThat(info.at("/critics/0/judges")).hasSize(1);
    assertThat(info.at("/correctors"))
        .hasSize(2)
        .allMatch(run -> count(run, "answers") == oneImage);
    assertThat(info.at("/annotators").fieldNames())
        .toIterable()
        .containsExactly("pilot-a1", "pilot-a2");
    assertThat(info.at("/annotators/pilot-a2/submitted").asInt()).isEqualTo(23);
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  private static int count(JsonNode run, String field) {
    return run.get(field).asInt();
  }

  @Test
  void aGuidelineOfOnesOwnIsTaken(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.md"),
            "---\nname: Ours\nversion: 3\nverdicts: [correct, incorrect]\n---\nBe kind.\n");
    assertThat(cli.run("new", workspace, "--guideline", own).out()).contains("Ours");
  }

  @Test
  void aGuidelineThatIsNotSoundLeavesNoWorkspaceBehind(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.md"), "Just judge.\n");
    Cli.Run run = cli.run("new", workspace, "--guideline", broken);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("front matter");
    assertThat(workspace).doesNotExist();
  }

  @Test
  void aGuidelineThatIsNowhereIsUnreadable() {
    Cli.Run run = cli.run("new", workspace, "--guideline", "nowhere.md");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere.md", "visco, prm800k");
  }

  @Test
  void anExistingFileIsLeftAlone() throws IOException {
    Files.writeString(workspace, "precious");
    Cli.Run run = cli.run("new", workspace);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("exists already");
    assertThat(workspace).hasContent("precious");
  }
}
