package touchstone.annotation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Sequence;

/** Holds the reference reading to what VISCO's own functions said. */
class ReferenceVectorsTest {

  private final AnswerMatcher reference = new AnswerMatcher(Reading.REFERENCE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POPE", "HallusionBench", "VSR", "FigureQA", "PlotQA", "SceMQA", "WeMath", "ScienceQA",
        "EmbSpatial", "MathVista", "MathVision", "MMMU", "MMVet", "TallyQA", "CLEVR", "GQA",
        "DocVQA", "ChartQA", "TextVQA"
      })
  void everyOfficialResultIsReproduced(String source) {
    int cases = 0;
    List<String> differences = new ArrayList<>();
    for (Fields line : JsonAnswers.lines(source + ".jsonl")) {
      Map<String, AnswerValue> metadata = new HashMap<>(fields(part(line, "metadata")));
      metadata.put(AnswerMatcher.SOURCE, AnswerValue.text(source));
      AnswerValue label = part(line, "label");
      for (String expected : List.of("right", "wrong", "unreadable")) {
        for (AnswerValue answer : ((Sequence) part(line, expected)).values()) {
          cases++;
          String result = Results.word(reference.match(answer, label, metadata));
          if (!result.equals(expected)) {
            differences.add(
                "%s for %s, not %s: label %s, %s"
                    .formatted(result, answer, expected, label, metadata));
          }
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(cases).isGreaterThan(400);
  }

  private static AnswerValue part(Fields line, String name) {
    return line.values().getOrDefault(name, AnswerValue.NOTHING);
  }

  private static Map<String, AnswerValue> fields(AnswerValue value) {
    return ((Fields) value).values();
  }
}
