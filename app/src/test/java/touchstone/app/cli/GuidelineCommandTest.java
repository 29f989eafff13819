package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.guideline.Guidelines;

class GuidelineCommandTest {
  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void make() {
    workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace, "--sample");
  }

  private Path visco(int version, String more) throws IOException {
    String source =
        Guidelines.source("visco").replace("\nversion: 1\n", "\nversion: " + version + "\n");
    return Files.writeString(folder.resolve("visco-" + version + ".md"), source + more);
  }

  @Test
  void whatIsInForceIsNamed() throws IOException {
    Cli.Run run = cli.run("guideline", workspace);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("in force +VISCO, version 1\\R");
    assertThat(cli.run("guideline", workspace, "--json").json().at("/version").asInt()).isOne();
  }

  @Test
  void aNewVersionComesIntoForceAndThoseBeforeAreKept() throws IOException {
    Cli.Run run = cli.run("guideline", workspace, visco(2, ""));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("in force +VISCO, version 2\\Rbefore +VISCO, version 1\\R");
    assertThat(cli.run("info", workspace, "--json").json().at("/guideline/version").asInt())
        .isEqualTo(2);
    var json = cli.run("guideline", workspace, "--json").json();
    assertThat(json.at("/others/0/version").asInt()).isOne();
    assertThat(json.at("/changed").asBoolean()).isFalse();
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  @Test
  void theSameTextAgainChangesNothing() throws IOException {
    Cli.Run run = cli.run("guideline", workspace, visco(1, ""), "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("nothing was changed");
    assertThat(run.json().at("/changed").asBoolean()).isFalse();
    assertThat(run.json().at("/others")).isEmpty();
  }

  @Test
  void otherWordsUnderAVersionThatWasThereAreRefusedWithTheNumberToWrite() throws IOException {
    cli.run("guideline", workspace, visco(3, ""));
    for (Path notNewer : new Path[] {visco(3, "\nOne word more.\n"), visco(2, ""), visco(1, "")}) {
      Cli.Run run = cli.run("guideline", workspace, notNewer);
      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err())
          .contains("has had version 3 of the guideline VISCO", "write version: 4");
    }
    assertThat(cli.run("guideline", workspace).out()).contains("VISCO, version 3");
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("own.md"),
            "---\nname: Ours\nversion: 1\nverdicts: [correct, incorrect]\nlabel: never\n---\n");
    Cli.Run run = cli.run("guideline", workspace, broken);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("line 5: label: must be one of");
    Files.writeString(broken, "---\nname: Ours\nversion: [1\n---\n");
    assertThat(cli.run("guideline", workspace, broken).err()).contains("not YAML, line ");
    assertThat(cli.run("guideline", workspace, "nowhere.md").err())
        .contains("nowhere.md", "visco, prm800k", "check the path");
  }

  @Test
  void aVerdictThatWasGivenIsNotTakenAway() throws IOException {
    cli.run("guideline", workspace, "prm800k");
    assertThat(cli.run("guideline", workspace, visco(2, "")).exitCode()).isZero();
    cli.run("guideline", workspace, prm800k(2));
    String line =
        """
        {"id": "1", "item": "sample-01", "steps": [{"verdict": "neutral"}], "submit": false}
        """;
    assertThat(cli.runWith(line, "judge", workspace, "--annotator", "ann").exitCode()).isZero();
    Cli.Run run = cli.run("guideline", workspace, visco(3, ""));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("lacks the verdict neutral", "keep it among the verdicts");
  }

  @Test
  void norIsOneThatWasGivenToAnAnswer() throws IOException {
    cli.run("guideline", workspace, "prm800k");
    String line =
        """
        {"id": "1", "item": "sample-01", "steps": [], "answer": "neutral", "submit": false}
        """;
    assertThat(cli.runWith(line, "judge", workspace, "--annotator", "ann").exitCode()).isZero();
    assertThat(cli.run("guideline", workspace, visco(2, "")).err())
        .contains("lacks the verdict neutral");
  }

  @Test
  void aNameDoesNotSteerTheTerminal() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.md"),
            """
            ---
            name: "Red\\x1b[31m ours"
            version: 1
            verdicts: [correct, incorrect]
            ---
            """);
    assertThat(cli.run("guideline", workspace, own).out())
        .contains("Red", "ours, version 1")
        .doesNotContain("\u001b");
  }

  private Path prm800k(int version) throws IOException {
    return Files.writeString(
        folder.resolve("prm.md"),
        Guidelines.source("prm800k").replace("\nversion: 1\n", "\nversion: " + version + "\n"));
  }
}
