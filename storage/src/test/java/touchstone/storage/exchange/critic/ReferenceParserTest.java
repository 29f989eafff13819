package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;

class ReferenceParserTest {
  private final ReferenceParser parser = new ReferenceParser();

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextReadsAsTheOfficialScriptReadsIt(
      String name, JsonNode response, int steps, Critique expected) {
    JsonNode last = response.isArray() ? response.get(response.size() - 1) : response;

    Critique parsed = parser.parse(last.textValue(), steps);

    assertThat(parsed).as(name).isEqualTo(expected);
  }

  @Test
  void theTableHoldsTextsThatReadAndTextsThatDoNot() {
    List<Critique> expected = texts().map(text -> (Critique) text.get()[3]).toList();

    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(expected).anyMatch(Critique::formatError).anyMatch(c -> !c.formatError());
  }

  static Stream<Arguments> texts() {
    JsonNode inputs = Resources.json("raw-texts.json");
    JsonNode results = Resources.json("raw-texts.expected.json");
    assertThat(results).hasSameSizeAs(inputs);
    return IntStream.range(0, inputs.size())
        .mapToObj(
            i -> {
              JsonNode input = inputs.get(i);
              int steps = input.get("steps").asInt();
              return Arguments.of(
                  input.get("name").asText(),
                  input.get("response"),
                  steps,
                  critique(results.get(i), steps));
            });
  }

  private static Critique critique(JsonNode result, int steps) {
    JsonNode formatted = result.get("formatted");
    if (formatted.isNull()) {
      return Critique.unreadable(steps);
    }
    List<StepCritique> critiques = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      critiques.add(
          new StepCritique(
              verdict(formatted.get("reasoning_correctness").get(i)),
              formatted.get("reasoning_critic").get(i).textValue()));
    }
    return new Critique(
        critiques,
        verdict(formatted.get("answer_correctness")),
        result.get("format_error").asBoolean());
  }

  private static CriticVerdict verdict(JsonNode value) {
    return CriticVerdict.of(value.isNull() ? null : value.booleanValue());
  }
}
