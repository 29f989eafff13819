package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.sample.Sample;

/** The sample's figures as a document, and the same as JSON. */
class ReportCommandTest {
  @TempDir private Path folder;
  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void makeTheSample() {
    workspace = folder.resolve("sample.touchstone");
    cli.run("new", workspace, "--sample");
  }

  @Test
  void itSaysWhatTheFiguresRestOnAndWhatTheyMean() throws IOException {
    Path file = folder.resolve("R.MD");

    assertThat(cli.run("report", workspace, file).exitCode()).isZero();

    assertThat(Files.readString(file))
        .as("data sets, items, missing outputs, reasons")
        .contains("| Data set | sample: 24 items |", "| pilot-a2 (person) | 23 | – |")
        .contains("| critic-a | 22 | 2 |", "– (some explanations that need a judge")
        .as("each two critics, breakdowns, readable verdicts, inherited errors")
        .contains("critic-a against critic-b", "· p 0.", "## By skill", "of readable verdicts")
        .contains("found, of inherited errors")
        .as("corrections by format")
        .contains("| yes or no |", "✓→✗")
        .as("charts with heads and intervals")
        .contains("| what | figure | Value | 95 % interval | n |")
        .containsPattern("\\| \\d+ \\| \\d+\\.\\d … \\d+\\.\\d \\| \\d+ \\|")
        .as("definitions")
        .contains(
            "Correlation r", "Entropy", "Δ(t1, t2): share", "**Ensembles**", "LookBack minus");
  }

  @Test
  void asJsonItGivesAllFigures() throws IOException {
    JsonNode json = cli.run("report", workspace, folder.resolve("r.html"), "--json").json();

    assertThat(json.at("/evaluation/against").asText()).isEqualTo("gold");
    assertThat(json.at("/evaluation/contenders").size()).isEqualTo(8);
    assertThat(json.at("/evaluation/comparisons").size()).isEqualTo(28);
    assertThat(json.at("/evaluation/comparisons/0/th_f1/p").isNumber()).isTrue();
    assertThat(json.at("/evaluation/contenders/1/gains/0/gain/value").isNumber()).isTrue();
    assertThat(json.at("/patterns/contenders/0/perception").isObject()).isTrue();
    assertThat(json.at("/patterns/contenders/0/missing").asInt()).isEqualTo(2);
    assertThat(json.at("/patterns/judge").asText()).isNotEmpty();
    assertThat(json.at("/patterns/comparisons/0/patterns/spill").isObject()).isTrue();
  }

  @Test
  void ofOneCriticItTellsTheCorrectionsAfterThatOneAlone() throws IOException {
    JsonNode json = cli.run("evaluate", workspace, "--critic", "critic-b", "--json").json();

    assertThat(json.get("corrections").findValuesAsText("critique_source"))
        .allMatch("critic-b"::equals);
  }

  @Test
  void aGainStandsAtTheRunThatItsCorrectionNames() throws IOException {
    Sample sample = Sample.load();
    Path answers = folder.resolve("answers.jsonl");
    try (InputStream in = sample.open(sample.corrections().getFirst().file())) {
      Files.copy(in, answers);
    }
    String source = "--critique-source=critic-b + LookBack";
    assertThat(
            cli.run("import-corrections", workspace, answers, "--corrector=other", source)
                .exitCode())
        .isZero();

    JsonNode json = cli.run("evaluate", workspace, "--critic", "critic-b", "--json").json();

    assertThat(correctors(json, "critique")).isNotEmpty().doesNotContain("other");
    assertThat(correctors(json, "lookback")).containsExactly("other");
    assertThat(json.get("corrections").findValuesAsText("corrector")).contains("other");
  }

  /** Whose gains a run has. */
  private static List<String> correctors(JsonNode json, String protocol) {
    return json.get("contenders")
        .valueStream()
        .filter(one -> one.path("protocol").asText().equals(protocol))
        .flatMap(one -> one.get("gains").findValuesAsText("corrector").stream())
        .toList();
  }

  @Test
  void aLanguageItDoesNotKnowIsRefused() {
    Cli.Run run = cli.run("report", workspace, folder.resolve("r.html"), "--language=xx");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("--language knows en and zh, not \"xx\"");
  }

  @Test
  void aFolderIsNamedAsOne() {
    Cli.Run run = cli.run("report", workspace, folder);

    assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT_UNREADABLE);
    assertThat(run.err()).contains("it is a folder; name a file in it");
  }

  @Test
  void anEmptyWorkspaceSaysWhatIsMissing() {
    Path empty = folder.resolve("empty.touchstone");
    cli.run("new", empty);

    assertThat(cli.run("patterns", empty).err())
        .contains("Nobody to measure", "No item has a truth");
  }

  @Test
  void optionsOfAWorkspaceAreNamedWhereFilesAreEvaluated() {
    Cli.Run run =
        cli.run("evaluate", "--dataset", "d", "--critiques", "c", "--inherited", "exclude");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("--inherited goes with WORKSPACE only");
  }
}
