package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.item.Item;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

class ImportCorrectionsCommandTest {
  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;
  private Path answers;

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = folder.resolve("pilot.touchstone");
    answers = folder.resolve("answers.jsonl");
    cli.run("new", workspace);
    var listed = ViscoRows.row("b");
    listed.set("label", Json.parse("[\"x\", 1.50, null]"));
    Path items = ViscoRows.write(folder.resolve("items.jsonl"), "a");
    Files.writeString(items, Files.readString(items) + Json.write(listed) + "\n");
    cli.run("import", workspace, items, "--dataset", "pilot");
  }

  private Cli.Run take(String corrector) {
    return cli.run(
        "import-corrections",
        workspace,
        answers,
        "--corrector",
        corrector,
        "--critique-source",
        "critic-x",
        "--setting",
        "AS",
        "--json");
  }

  @Test
  void answersOfAnyShapeComeInAsTheyWereWritten() throws IOException, StorageException {
    Files.writeString(
        answers,
        """
        {"response": "It is 1.50", "answer": 1.50}
        {"response": null, "answer": ["a", 1e3]}
        """);

    Cli.Run run = take("m");

    assertThat(run.exitCode()).isZero();
    assertThat(run.json().get("critique_source").asText()).isEqualTo("critic-x");
    try (Workspace opened = Workspace.openToRead(workspace)) {
      Item a = opened.items().find("pilot", "a").orElseThrow();
      Item b = opened.items().find("pilot", "b").orElseThrow();
      CorrectedAnswer first = opened.corrections().of(a.id()).getFirst();
      assertThat(first.answer()).isEqualTo(AnswerValue.number("1.50"));
      assertThat(first.response()).isEqualTo("It is 1.50");
      assertThat(opened.corrections().of(b.id()).getFirst().answer())
          .isEqualTo(AnswerValue.list(AnswerValue.text("a"), AnswerValue.number("1e3")));
      AnswerKey key = opened.answerKeys().of(b.id()).orElseThrow();
      assertThat(key.label())
          .isEqualTo(
              AnswerValue.list(
                  AnswerValue.text("x"), AnswerValue.number("1.50"), AnswerValue.NOTHING));
    }
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  @Test
  void aBadRowIsNamedAndOtherContentRefused() throws IOException {
    Files.writeString(answers, "{\"answer\": \"A\"}\n{\"nothing\": 1}\n");
    Cli.Run run = take("m");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("line 2, field answer: is missing, and response too; give the new answer");

    Files.writeString(answers, "{\"answer\": \"B\"}\n{\"answer\": null}\n");
    Cli.Run other = take("m");
    assertThat(other.json().get("added").asInt()).isEqualTo(1);
    assertThat(other.err())
        .contains("m after critic-x (AS, data set pilot) has another answer to this item already");
    assertThat(take("n").json().get("added").asInt()).isEqualTo(2);
  }

  @Test
  void aMissingRowStopsTheImport() throws IOException {
    Files.writeString(answers, "{\"answer\": \"A\"}\n");
    Cli.Run run = take("m");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("has 1 rows", "the first without a row is b");
  }
}
