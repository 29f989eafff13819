package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.storage.json.Json;

/**
 * Two items of gold: a wrong answer after steps right, wrong; and a right answer after the same.
 */
class EvaluateCommandTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path dataset;
  private Path critiques;

  @BeforeEach
  void writeFiles() throws IOException {
    ObjectNode second = ViscoRows.row("b").put("answer_correctness", true);
    second.putObject("meta_data").put("critic_superskill", "Reasoning");
    dataset = folder.resolve("test.jsonl");
    Files.writeString(dataset, Json.write(ViscoRows.row("a")) + "\n" + Json.write(second) + "\n");
    // The critic finds everything in the first, and in the second only flags the answer.
    critiques = folder.resolve("critic.jsonl");
    Files.writeString(
        critiques,
        """
        {"response": "", "formatted": {"answer_correctness": false, "reasoning_correctness": [true, false], "reasoning_critic": ["", "A ball."]}, "format_error": false}
        {"response": "", "formatted": {"answer_correctness": false, "reasoning_correctness": [true, true], "reasoning_critic": ["", ""]}, "format_error": false}
        """);
  }

  @Test
  void figuresWithAJudgesCacheBesideTheCritiques() throws IOException {
    Files.writeString(
        folder.resolve("critic.jsonl.gpt_evaluate_cache"),
        """
        [[null, null, null], [{"response": "correct", "correct": true}, {"response": "correct", "correct": true}, {"response": "is incorrect.", "correct": false}]]
        [[null, null, null], [null, null, null]]
        """);
    Cli.Run run = cli.run("evaluate", "--dataset", dataset, "--critiques", critiques, "--json");
    assertThat(run.exitCode()).isZero();
    JsonNode json = run.json();
    assertThat(json.get("n").asInt()).isEqualTo(2);
    assertThat(json.get("format_errors").asInt()).isZero();
    JsonNode total = json.at("/groups/Total");
    // Answers: 1 found, 1 wrong in gold, 2 flagged: 2 · 1 / (1 + 2) = 2/3.
    assertThat(total.at("/ans_f1/value").asDouble()).isEqualTo(200.0 / 3, EXACT);
    // Steps: 1 found, 2 wrong in gold, 1 flagged: 2 · 1 / (2 + 1) = 2/3.
    assertThat(total.at("/th_f1/value").asDouble()).isEqualTo(200.0 / 3, EXACT);
    // Two of three references judged right: 2 · (2/3) / (2 + 1) = 4/9.
    assertThat(total.at("/ex_f1/value").asDouble()).isEqualTo(400.0 / 9, EXACT);
    // The cube root of 2/3 · 2/3 · 4/9 = 16/81.
    assertThat(total.at("/viscore/value").asDouble()).isEqualTo(100 * Math.cbrt(16.0 / 81), EXACT);
    assertThat(total.at("/th_f1/n").asInt()).isEqualTo(4);
    assertThat(total.at("/ans_f1/lo").isNull()).isFalse();
  }

  @Test
  void withoutAJudgeExplanationsAreUndefinedNotZero() throws IOException {
    Cli.Run run = cli.run("evaluate", "--dataset", dataset, "--critiques", critiques, "--json");
    assertThat(run.json().at("/groups/Total/ex_f1/value").isNull()).isTrue();
    assertThat(run.json().at("/groups/Total/viscore/value").isNull()).isTrue();
    assertThat(run.err()).contains("explanations are not judged");
  }

  @Test
  void aTableForPeople() {
    Cli.Run run = cli.run("evaluate", "--dataset", dataset, "--critiques", critiques);
    assertThat(run.out()).contains("Total", "Reasoning", "Perception", "66.7", "–");
  }

  @Test
  void aCriticsFileThatIsTooShortIsUnreadable() throws IOException {
    Files.writeString(critiques, Files.readAllLines(critiques).getFirst() + "\n");
    Cli.Run run = cli.run("evaluate", "--dataset", dataset, "--critiques", critiques);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("critic.jsonl", "has 1 rows, but the data set has 2 items");
  }

  /** VISCO's ids say that the first two answers were wrong; gold's own word doesn't count. */
  private Path corrections(String answers) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String id : List.of("test1||R||1", "test1||R||2", "test2||R||3", "test2||R||4")) {
      ObjectNode row = ViscoRows.row(id).put("label", "yes").put("answer_correctness", true);
      row.putObject("meta_data").put("src_dataset", "POPE").put("src_model", "m");
      rows.append(Json.write(row)).append('\n');
    }
    Files.writeString(dataset, rows);
    Path file = folder.resolve("corrected.jsonl");
    Files.writeString(file, answers);
    return file;
  }

  /** Of two wrong answers one is put right, of two right ones none is spoilt. */
  @Test
  void correctionsFromFiles() throws IOException {
    Path file =
        corrections(
            """
            {"response": "", "answer": "Yes"}
            {"response": "", "answer": "no"}
            {"response": "", "answer": "yes"}
            {"response": "", "answer": "Yes."}
            """);

    JsonNode json =
        cli.run("evaluate", "--dataset", dataset, "--corrections", file, "--json").json();

    assertThat(json.get("n").asInt()).isEqualTo(4);
    assertThat(json.at("/accuracy/value").asDouble()).isEqualTo(75, EXACT);
    assertThat(json.at("/gain/value").asDouble()).isEqualTo(50, EXACT);
    assertThat(json.at("/transitions/wrong_right").asInt()).isEqualTo(1);
    assertThat(json.at("/formats/yes_no/accuracy/n").asInt()).isEqualTo(4);
    assertThat(json.has("cl")).isFalse();
    Cli.Run own =
        cli.run(
            "evaluate", "--dataset", dataset, "--corrections", file, "--corrector", "m", "--json");
    assertThat(own.json().at("/cl/value").asDouble()).isEqualTo(100, EXACT);
    assertThat(cli.run("evaluate", "--dataset", dataset, "--corrections", file).out())
        .contains("corrected.jsonl", "75.0", "yes_no");
  }

  @Test
  void correctionsThatDoNotFitAreNamed() throws IOException {
    Path file =
        corrections("{\"answer\": \"yes\"}\n{\"id\": \"test2||R||4\", \"answer\": \"no\"}\n");
    assertUnreadable(file, "corrected.jsonl, line 2, id: names test2||R||4", "order of the data");
    assertUnreadable(corrections("{}\n"), "line 1, answer: is missing", "Give the new answer");
    assertUnreadable(
        corrections("{\"answer\": null}\n"),
        "has 1 rows",
        "4 items",
        "without a row is test1||R||2");
    Files.writeString(dataset, "{\"id\": \"a\", \"label\": \"yes\"}\n");
    assertUnreadable(file, "test.jsonl, line 1, answer_correctness: is missing", "true or false");
  }

  private void assertUnreadable(Path file, String... words) {
    Cli.Run run = cli.run("evaluate", "--dataset", dataset, "--corrections", file);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.INPUT_UNREADABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }
}
