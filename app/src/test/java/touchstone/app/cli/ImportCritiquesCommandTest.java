package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.critique.VisualQuestion;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Reference;
import touchstone.storage.workspace.Workspace;

class ImportCritiquesCommandTest {
  private static final String FINE =
      """
      {"response": "", "formatted": {"answer_correctness": false, "reasoning_correctness": [true, false], "reasoning_critic": ["", "No."]}, "format_error": false}""";

  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;
  private Path critiques;

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = folder.resolve("pilot.touchstone");
    critiques = folder.resolve("critic.jsonl");
    cli.run("new", workspace);
    Path items =
        ViscoRows.write(folder.resolve("items.jsonl"), "a", "b", "c", "d", "e", "f", "g", "h");
    cli.run("import", workspace, items, "--dataset", "pilot");
  }

  private Cli.Run take(Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("import-critiques", workspace, critiques, "--critic", "c"));
    arguments.addAll(List.of(more));
    return cli.run(arguments.toArray());
  }

  private void write(String... rows) throws IOException {
    Files.writeString(critiques, String.join("\n", rows) + "\n");
  }

  /** As many rows as items. */
  private static String[] eight(String... first) {
    List<String> rows = new ArrayList<>(List.of(first));
    rows.addAll(Collections.nCopies(8 - first.length, FINE));
    return rows.toArray(String[]::new);
  }

  private CriticOutput output(String item) throws StorageException {
    try (Workspace opened = Workspace.openToRead(workspace)) {
      Item found = opened.items().find("pilot", item).orElseThrow();
      return opened.critiques().of(found.id()).getFirst();
    }
  }

  private static Critique critique(
      CriticVerdict first, String why, CriticVerdict second, CriticVerdict answer, boolean error) {
    return new Critique(
        List.of(new StepCritique(first, why), new StepCritique(second, null)), answer, error);
  }

  /** By hand from format_response in VISCO's infer_critique.py, item by item. */
  @Test
  void aNastyFileGivesTheReferencesResultItemByItem() throws IOException, StorageException {
    write(
        """
        {"response": "Sure! ```json\\n{\\"Step_1 \\": {\\"Correctness\\": \\"No\\", \\"explanation\\": \\"x\\"}, \\"answer_correctness\\": \\"YES\\"}\\n``` Done."}""",
        """
        {"response": "prose {\\"step_1\\": {\\"correctness\\": true}, \\"answer_correctness\\": false} prose"}""",
        """
        {"response": "kept", "formatted": null, "format_error": true}""",
        """
        {"response": null, "formatted": {"answer_correctness": null, "reasoning_correctness": [null, true], "reasoning_critic": [null, null]}, "format_error": true}""",
        """
        {"response": "", "formatted": {"answer_correctness": "true", "reasoning_correctness": ["false", 1], "reasoning_critic": ["x", null]}, "format_error": false}""",
        """
        {"response": "", "formatted": {"answer_correctness": true, "reasoning_correctness": [true], "reasoning_critic": [""]}, "format_error": false}""",
        """
        {"response": "{\\"step_1\\": {\\"correctness\\": false, \\"explanation\\": \\"say \\\\\\"no\\\\\\"\\"}, \\"answer_correctness\\": true}"}""",
        "not JSON");

    Cli.Run run = take("--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().get("added").asInt()).isEqualTo(6);
    assertThat(run.err())
        .contains(
            "line 6, field formatted.reasoning_correctness: has 1 entries, but item f has 2 steps")
        .contains("line 8: is not JSON");
    CriticVerdict no = CriticVerdict.INCORRECT;
    CriticVerdict yes = CriticVerdict.CORRECT;
    CriticVerdict none = CriticVerdict.UNREADABLE;
    assertThat(output("a").critique()).isEqualTo(critique(no, "x", none, yes, false));
    assertThat(output("b").critique().steps().getFirst().verdict()).isEqualTo(yes);
    assertThat(output("b").critique().formatError()).as("no explanation").isTrue();
    assertThat(output("c").critique()).isEqualTo(Critique.unreadable(2));
    assertThat(output("c").response()).isEqualTo("kept");
    assertThat(output("d").critique().unreadableVerdicts()).isEqualTo(2);
    assertThat(output("e").critique()).isEqualTo(critique(no, "x", yes, yes, false));
    assertThat(output("g").critique()).as("escaped quotes").isEqualTo(Critique.unreadable(2));
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  @Test
  void lookBackIsRecognisedWithItsQuestions() throws IOException, StorageException {
    String lookBack =
        FINE.substring(0, FINE.length() - 1)
            + """
            , "additional_info": {"ref_answer": "4", "visual_questions": [[], ["How many?", "Where?"]], "visual_answers": [[], ["3", null]]}}""";
    write(eight(lookBack));

    assertThat(take("--json").json().get("protocol").asText()).isEqualTo("lookback");

    assertThat(output("a").lookBackOn(2))
        .containsExactly(new VisualQuestion("How many?", "3"), new VisualQuestion("Where?", ""));
    assertThat(output("b").lookBackOn(2)).isEmpty();
  }

  @Test
  void importingAgainChangesNothingAndOtherContentIsRefusedNamingBoth()
      throws IOException, StorageException {
    write(eight());
    take();
    assertThat(take("--json").json().get("unchanged").asInt()).isEqualTo(8);
    CriticOutput before = output("a");

    write(eight(FINE.replace("No.", "Never.")));
    Cli.Run other = take("--json");

    assertThat(other.exitCode()).isEqualTo(1);
    assertThat(other.json().get("unchanged").asInt()).isEqualTo(7);
    assertThat(other.err())
        .contains("line 1: c (critique, data set pilot) has other words on this item already")
        .contains("output " + before.id().value().substring(0, 12) + " is there");
    assertThat(output("a")).isEqualTo(before);
    assertThat(take("--run", "second").exitCode()).isZero();
    assertThat(take("--sample", "2").exitCode()).isZero();
    assertThat(cli.run("info", workspace, "--json").json().get("critics")).hasSize(3);
  }

  @Test
  void aMissingRowIsNamedWhereItShowsAndNothingIsTaken() throws IOException {
    List<String> rows = new ArrayList<>(List.of(eight()));
    rows.removeLast();
    write(rows.toArray(String[]::new));

    Cli.Run run = take();

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("has 7 rows", "8 items", "the first without a row is h");
    assertThat(cli.run("info", workspace, "--json").json().get("critics")).isEmpty();
  }

  @Test
  void rowsWithIdsMayComeInAnyOrderAndNotForAll() throws IOException, StorageException {
    write(
        FINE.replace("{\"response\"", "{\"id\": \"c\", \"response\"").replace("No.", "of c"),
        FINE.replace("{\"response\"", "{\"id\": \"nobody\", \"response\""),
        FINE.replace("{\"response\"", "{\"id\": \"a\", \"response\""));

    Cli.Run run = take("--json");

    assertThat(run.json().get("added").asInt()).isEqualTo(2);
    assertThat(run.err()).contains("line 2, field id: names no item of the data set");
    assertThat(output("c").critique().steps().get(1).explanation()).isEqualTo("of c");
  }

  @Test
  void aJudgesVerdictsAreFoundByTheReferencesTexts() throws IOException, StorageException {
    write(eight());
    String judged =
        """
        [[null, null, null], [{"response": "x is correct", "correct": true}, {"response": "TODO"}, {"response": "is incorrect.", "correct": false}]]""";
    Path cache = folder.resolve("critic.jsonl.gpt_evaluate_cache");
    Files.writeString(cache, (judged + "\n").repeat(8));

    JsonNode result = take("--judge", "j", "--json").json();

    assertThat(result.at("/judge/added").asInt()).isEqualTo(8);
    assertThat(result.at("/judge/undecided").asInt()).isEqualTo(8);
    try (Workspace opened = Workspace.openToRead(workspace)) {
      CriticRun run = new CriticRun("pilot", "c", "", Protocol.CRITIQUE, 1);
      Item item = opened.items().find("pilot", "a").orElseThrow();
      List<String> references =
          opened.judgments().imported(item.id()).orElseThrow().referencesOf(2).stream()
              .map(Reference::text)
              .toList();
      assertThat(opened.critiques().judges(run)).containsExactly("j");
      assertThat(
              opened
                  .critiques()
                  .judged(
                      "j",
                      opened.critiques().find(run, item.id()).orElseThrow(),
                      List.of(List.of(), references))
                  .steps()
                  .get(1))
          .hasSameSizeAs(references)
          .startsWith(ExplanationVerdict.RIGHT);
    }
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  @Test
  void verdictsOnRowsThatWereRefusedAreRefusedToo() throws IOException {
    write(eight());
    take();
    write(eight(FINE.replace("No.", "Never.")));
    Files.writeString(folder.resolve("cache"), "[[null,null,null],[null,null,null]]\n".repeat(8));

    Cli.Run run = take("--judge-cache", folder.resolve("cache"), "--json");

    assertThat(run.json().at("/judge/added").asInt()).isEqualTo(7);
    assertThat(run.err()).contains("cache, line 1: goes with a row of c");
  }

  @Test
  void withoutAnExistingDataSetNothingIsTaken() throws IOException {
    write(eight());
    assertThat(take("--dataset", "nowhere").err()).contains("no data set nowhere", "pilot");
    assertThat(take("--sample", "0").exitCode()).isEqualTo(2);
    cli.run("import", workspace, folder.resolve("items.jsonl"), "--dataset", "second");
    assertThat(take().err()).contains("several data sets (pilot, second)", "--dataset");
  }
}
