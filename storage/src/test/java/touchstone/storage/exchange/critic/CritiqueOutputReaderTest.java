package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;

class CritiqueOutputReaderTest {
  private static final List<ItemShape> ITEMS =
      List.of(new ItemShape("a", 1), new ItemShape("b", 2));

  @TempDir Path folder;

  @Test
  void theStoredVerdictsDecideWhateverTheResponseSays() throws IOException {
    CritiqueOutput output =
        only(
            """
            {"response": "{\\"answer_correctness\\": true}", "formatted": {"answer_correctness": false,
             "reasoning_correctness": [false], "reasoning_critic": ["why"]}, "format_error": true}""");

    assertThat(output.critique())
        .isEqualTo(
            new Critique(
                List.of(new StepCritique(CriticVerdict.INCORRECT, "why")),
                CriticVerdict.INCORRECT,
                true));
    assertThat(output.parsedHere()).isFalse();
  }

  @Test
  void storedVerdictsOfNullAreAllUnreadable() throws IOException {
    CritiqueOutput output =
        only("{\"response\": null, \"formatted\": null, \"format_error\": true}");

    assertThat(output.critique()).isEqualTo(Critique.unreadable(1));
  }

  @Test
  void withoutStoredVerdictsTheResponseIsParsed() throws IOException {
    CritiqueOutput output =
        only(
            """
            {"response": "{\\"step_1\\": {\\"correctness\\": \\"no\\", \\"explanation\\": 3}, \\"answer_correctness\\": \\"yes\\"}"}""");

    assertThat(output.critique())
        .isEqualTo(
            new Critique(
                List.of(new StepCritique(CriticVerdict.INCORRECT, "3")),
                CriticVerdict.CORRECT,
                false));
    assertThat(output.parsedHere()).isTrue();
  }

  @Test
  void whatLookBackAddsIsKept() throws IOException {
    CritiqueOutput output =
        only(
            """
            {"response": "x", "formatted": null, "format_error": true,
             "additional_info": {"ref_answer": "4", "visual_questions": [["How many?"]]}}""");

    assertThat(output.additionalInfo())
        .isEqualTo("{\"ref_answer\":\"4\",\"visual_questions\":[[\"How many?\"]]}");
  }

  @Test
  void aRowThatIsRejectedLetsTheNextOneGoIn() throws IOException {
    List<AlignedRow<CritiqueOutput>> rows =
        rows(
            "{\"formatted\": {\"reasoning_correctness\": [2], \"reasoning_critic\": [null]}}",
            "{\"response\": \"none\"}");

    assertThat(rows.get(0))
        .isEqualTo(
            new AlignedRow.Rejected<>(
                new RowProblem(
                    1,
                    "formatted.reasoning_correctness[0]",
                    "2 is no verdict",
                    "Write true, false or null.")));
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            AlignedRow.Accepted.class,
            accepted -> assertThat(accepted.item()).isEqualTo(ITEMS.get(1)));
  }

  @Test
  void aRowThatSaysNothingIsRejected() throws IOException {
    assertThat(rows("{}", "[").toString())
        .contains("formatted: is missing, and response too")
        .contains("line 2: is not JSON");
  }

  private CritiqueOutput only(String row) throws IOException {
    return switch (rows(row.replace('\n', ' ')).getFirst()) {
      case AlignedRow.Accepted<CritiqueOutput> accepted -> accepted.content();
      case AlignedRow.Rejected<CritiqueOutput> rejected ->
          throw new AssertionError(rejected.problem().toString());
    };
  }

  private List<AlignedRow<CritiqueOutput>> rows(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("critic.jsonl"), List.of(lines));
    List<AlignedRow<CritiqueOutput>> rows = new ArrayList<>();
    try (AlignedRows<CritiqueOutput> reader = new CritiqueOutputReader().open(file, ITEMS)) {
      for (Optional<AlignedRow<CritiqueOutput>> row = reader.next();
          row.isPresent();
          row = reader.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }
}
