package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.sample.Sample;
import touchstone.storage.json.Json;

class AcceptAndExportTest {
  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;
  private Path source;
  private Path exported;

  @BeforeEach
  void importRows() throws IOException {
    workspace = folder.resolve("pilot.touchstone");
    exported = folder.resolve("gold.jsonl");
    source = ViscoRows.write(folder.resolve("one.jsonl"), "a", "b");
    cli.run("new", workspace);
    cli.run("import", workspace, source);
  }

  private void judge(String annotator, ObjectNode line) {
    assertThat(
            cli.runWith(Json.write(line), "judge", workspace, "--annotator", annotator).exitCode())
        .isZero();
  }

  private JsonNode exportedRow(String id) throws IOException {
    for (String line : Files.readAllLines(exported)) {
      JsonNode row = Json.parse(line);
      if (row.get("id").asText().equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }

  @Test
  void whatNobodyTouchedComesOutAsItCameIn() throws IOException {
    Cli.Run run = cli.run("export", workspace, exported, "--verify", "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json())
        .isEqualTo(
            Json.parse(
                """
                {"written": 2, "without": 0, "repeated": 0, "realigned": 0, "verified": true, "refused": []}
                """));
    assertThat(exported).hasSameTextualContentAs(source);
  }

  @Test
  void anAcceptedJudgmentReplacesImportedGold() throws IOException {
    judge("ann", ViscoRows.judgment("j1", "a").put("answer", "correct"));
    Cli.Run accept = cli.run("accept", workspace, "--annotator", "ann", "--json");
    assertThat(accept.exitCode()).isZero();
    assertThat(accept.json())
        .isEqualTo(
            Json.parse(
                """
                {"accepted": 1, "unchanged": 0, "without": 1, "refused": []}
                """));

    Cli.Run export = cli.run("export", workspace, exported, "--gold", "--verify");
    assertThat(export.err()).contains("1 steps have fewer than three critiques");
    assertThat(exportedRow("a").get("answer_correctness").asBoolean()).isTrue();
    assertThat(exportedRow("a").at("/reasoning_critic/1/2").asText())
        .isEqualTo("One of them is a ball.");
    assertThat(exportedRow("b").at("/reasoning_critic/1/0").asText()).isEqualTo("Three.");
  }

  @Test
  void acceptingAgainChangesNothing() throws IOException {
    judge("ann", ViscoRows.judgment("j1", "a"));
    cli.run("accept", workspace, "--annotator", "ann");
    JsonNode again = cli.run("accept", workspace, "--annotator", "ann", "--json").json();
    assertThat(again.get("accepted").asInt()).isZero();
    assertThat(again.get("unchanged").asInt()).isEqualTo(1);
  }

  @Test
  void itemsWithoutAMajorityAreNamed() throws IOException {
    judge("ann", ViscoRows.judgment("j1", "a"));
    judge("bob", ViscoRows.judgment("j1", "a"));
    judge("ann", ViscoRows.judgment("j2", "b"));
    judge("bob", ViscoRows.judgment("j2", "b").put("answer", "correct"));
    Cli.Run run = cli.run("accept", workspace, "--majority", "--by", "lead", "--json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().get("accepted").asInt()).isEqualTo(1);
    assertThat(run.err()).contains("one/b: 2 annotators submitted it, and have no majority");
  }

  @Test
  void oneSubmissionIsNoMajority() throws IOException {
    judge("ann", ViscoRows.judgment("j1", "a"));
    Cli.Run run = cli.run("accept", workspace, "--majority");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("one/a: only one annotator submitted it");
  }

  @Test
  void acceptNeedsToKnowWhose() {
    assertThat(cli.run("accept", workspace).exitCode()).isEqualTo(2);
    assertThat(cli.run("accept", workspace, "--majority", "--annotator", "ann").exitCode())
        .isEqualTo(2);
  }

  @Test
  void aMisspeltAnnotatorIsWrongUsage() {
    judge("ann", ViscoRows.judgment("j1", "a"));
    for (String command : List.of("accept", "export")) {
      Cli.Run run =
          command.equals("accept")
              ? cli.run("accept", workspace, "--annotator", "anne")
              : cli.run("export", workspace, exported, "--annotator", "anne");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("nobody called \"anne\" has judged here; there are: ann");
    }
  }

  @Test
  void oneAnnotatorsJudgmentsAreExportedAlone() throws IOException {
    judge("ann", ViscoRows.judgment("j1", "b"));
    Cli.Run run =
        cli.run(
            "export", workspace, exported, "--annotator", "ann", "--judgments", "blind", "--json");
    assertThat(run.json().get("written").asInt()).isEqualTo(1);
    assertThat(run.json().get("without").asInt()).isEqualTo(1);
    assertThat(exportedRow("b").at("/reasoning_correctness/1").asBoolean()).isFalse();
  }

  @Test
  void blindOrCurrentGoesWithAnAnnotatorOnly() {
    assertThat(cli.run("export", workspace, exported, "--judgments", "blind").exitCode())
        .isEqualTo(2);
  }

  @Test
  void itemsThatTheFormatCannotHoldAreNamed() throws IOException {
    Path sample = folder.resolve("sample.touchstone");
    cli.run("new", sample, "--sample");
    Cli.Run run = cli.run("export", sample, exported, "--json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().get("written").asInt()).isEqualTo(Sample.load().viscoItems().size());
    assertThat(run.err()).contains("has 2 images, VISCO's shape holds one");
  }

  @Test
  void aFolderThatIsNotThereIsSaidAndNothingIsLeftBehind() {
    Cli.Run run = cli.run("export", workspace, folder.resolve("none/gold.jsonl"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("none/gold.jsonl can't be written");
  }
}
