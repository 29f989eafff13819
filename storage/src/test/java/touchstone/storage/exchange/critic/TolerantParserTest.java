package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.critique.CriticVerdict.CORRECT;
import static touchstone.annotation.critique.CriticVerdict.INCORRECT;
import static touchstone.annotation.critique.CriticVerdict.UNREADABLE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;

class TolerantParserTest {
  private final TolerantParser parser = new TolerantParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // escaped quotes
        "{\"step_1\": {\"correctness\": false, \"explanation\": \"\\\"A\\\" is no\"},"
            + " \"answer_correctness\": true}",
        // a line break in a string
        "{\"step_1\": {\"correctness\": false, \"explanation\": \"\\\"A\\\"\nis no\"},"
            + " \"answer_correctness\": true}",
        // Python's literals and quotes, and a comma too many
        "{'step_1': {'correctness': False, 'explanation': '\"A\" is no',}, 'answer_correctness': True,}",
        // other names
        "Sure: {\"Step 1\": {\"Verdict\": \"Incorrect.\", \"Critique\": \"A\"}, \"Final Answer\": \"correct\"}",
        // an end that is missing
        "```json\n{\"answer_correctness\": 1, \"step1\": {\"explanation\": \"A\", \"correctness\": 0, ",
      })
  void whatAPersonCouldReadIsRead(String response) {
    Critique critique = parser.parse(response, 1);

    assertThat(new ReferenceParser().parse(response, 1).formatError()).isTrue();
    assertThat(critique.formatError()).isFalse();
    assertThat(critique.answer()).isEqualTo(CORRECT);
    assertThat(critique.steps().getFirst().verdict()).isEqualTo(INCORRECT);
    assertThat(critique.steps().getFirst().explanation()).contains("A");
  }

  @Test
  void latexKeepsItsBackslashes() {
    Critique critique =
        parser.parse(
            """
            {"step_1": {"correctness": false, "explanation": "\\frac{1}{2} \\times \\"x\\_1\\"\\nSo"},
             "answer_correctness": false}""",
            1);

    assertThat(critique.steps())
        .containsExactly(new StepCritique(INCORRECT, "\\frac{1}{2} \\times \"x_1\"\nSo"));
  }

  @Test
  void aFlagWithoutExplanationIsStillAnError() {
    Critique critique =
        parser.parse("{\"step_1\": \"incorrect\", \"answer_correctness\": true}", 1);

    assertThat(critique.steps()).containsExactly(new StepCritique(INCORRECT, null));
    assertThat(critique.formatError()).isTrue();
  }

  @Test
  void proseIsLeftAlone() {
    assertThat(parser.parse("Step 1 is correct.", 1)).isEqualTo(Critique.unreadable(1));
  }

  @Test
  void noVerdictOfTheReferenceParserIsReadOtherwise() {
    ReferenceParser reference = new ReferenceParser();
    for (JsonNode text : Resources.json("raw-texts.json")) {
      if (!text.get("response").isTextual()) {
        continue;
      }
      String response = text.get("response").textValue();
      int steps = text.get("steps").asInt();
      List<CriticVerdict> expected = verdicts(reference.parse(response, steps));
      List<CriticVerdict> read = verdicts(parser.parse(response, steps));

      for (int i = 0; i < expected.size(); i++) {
        if (expected.get(i) != UNREADABLE) {
          assertThat(read.get(i)).as(text.get("name").asText()).isEqualTo(expected.get(i));
        }
      }
    }
  }

  private static List<CriticVerdict> verdicts(Critique critique) {
    List<CriticVerdict> verdicts =
        new ArrayList<>(critique.steps().stream().map(StepCritique::verdict).toList());
    verdicts.add(critique.answer());
    return verdicts;
  }
}
