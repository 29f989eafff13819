package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.storage.json.Json;

class ImportCommandTest {
  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void makeWorkspace() {
    workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace);
  }

  @Test
  void aDataSetIsCalledAsItsFile() throws IOException {
    Path file = ViscoRows.write(folder.resolve("first half.jsonl"), "a", "b");
    Cli.Run run = cli.run("import", workspace, file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("2 imported, 0 already there, 0 rejected (data set first half)");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    Path file = ViscoRows.write(folder.resolve("rows.jsonl"), "a", "b");
    cli.run("import", workspace, file, "--dataset", "pilot");
    var again = cli.run("import", workspace, file, "--dataset", "pilot", "--json").json();
    assertThat(again.get("added").asInt()).isZero();
    assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    assertThat(again.at("/files/0/dataset").asText()).isEqualTo("pilot");
  }

  @Test
  void rejectedRowsAreNamedWithLineFieldAndCureAndTheOthersGoIn() throws IOException {
    Path file = ViscoRows.write(folder.resolve("rows.jsonl"), "a");
    var lacking = ViscoRows.row("b");
    lacking.remove("question");
    Files.writeString(
        file,
        "not JSON\n" + Json.write(lacking) + "\n" + Json.write(ViscoRows.row("c")) + "\n",
        StandardOpenOption.APPEND);
    Path report = folder.resolve("rejected.jsonl");

    Cli.Run run = cli.run("import", workspace, file, "--json", "--report", report);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().get("added").asInt()).isEqualTo(2);
    assertThat(run.json().get("rejected").asInt()).isEqualTo(2);
    assertThat(run.json().at("/files/0/rejected/1/field").asText()).isEqualTo("question");
    assertThat(run.err())
        .contains("rows.jsonl, line 2: the line is not JSON")
        .contains(
            "rows.jsonl, line 3, field question: is missing or not text; give it as a string");
    assertThat(Files.readAllLines(report)).hasSize(2);
    assertThat(Json.parse(Files.readAllLines(report).getLast()).get("line").asInt()).isEqualTo(3);
  }

  @Test
  void theSameIdWithOtherContentIsRefusedByName() throws IOException {
    Path file = ViscoRows.write(folder.resolve("rows.jsonl"), "a");
    cli.run("import", workspace, file);
    Files.writeString(file, Json.write(ViscoRows.row("a").put("label", "5")) + "\n");
    Cli.Run run = cli.run("import", workspace, file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("line 1, field id: \"a\" is in data set \"rows\" already");
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    Path file = ViscoRows.write(folder.resolve("rows.jsonl"), "a", "b");
    Cli.Run run = cli.run("import", workspace, file, "--dry-run");
    assertThat(run.out()).contains("2 would be imported");
    assertThat(cli.run("info", workspace, "--json").json().get("items").asInt()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsUnreadable() {
    Cli.Run run = cli.run("import", workspace, folder.resolve("none.jsonl"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("none.jsonl", "there is no such file");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileOfNoKnownFormatIsUnreadableBeforeAnythingIsImported() throws IOException {
    Path good = ViscoRows.write(folder.resolve("rows.jsonl"), "a");
    Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    Cli.Run run = cli.run("import", workspace, good, other);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("other.csv", "visco", "--format");
    assertThat(cli.run("info", workspace, "--json").json().get("items").asInt()).isZero();
  }

  @Test
  void anUnknownFormatIsWrongUsage() throws IOException {
    Path file = ViscoRows.write(folder.resolve("rows.jsonl"), "a");
    Cli.Run run = cli.run("import", workspace, file, "--format", "xml");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("auto, visco");
  }

  @Test
  void aDataSetNameWithASlashIsWrongUsage() throws IOException {
    Path file = ViscoRows.write(folder.resolve("rows.jsonl"), "a");
    assertThat(cli.run("import", workspace, file, "--dataset", "a/b").exitCode()).isEqualTo(2);
  }
}
