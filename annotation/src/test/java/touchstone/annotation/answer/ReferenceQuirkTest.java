package touchstone.annotation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Text;

/** Every listed quirk has examples where the readings differ, each as expected. */
class ReferenceQuirkTest {

  record Example(Fields line) {
    private AnswerValue part(String name) {
      return line.values().getOrDefault(name, AnswerValue.NOTHING);
    }

    ReferenceQuirk quirk() {
      return ReferenceQuirk.valueOf(((Text) part("quirk")).text());
    }

    private Map<String, AnswerValue> metadata() {
      return ((Fields) part("metadata")).values();
    }

    private AnswerValue source() {
      return metadata().getOrDefault(AnswerMatcher.SOURCE, AnswerValue.NOTHING);
    }

    private AnswerValue result(Reading reading) {
      return AnswerValue.text(
          Results.word(
              new AnswerMatcher(reading).match(part("answer"), part("label"), metadata())));
    }
  }

  static List<Example> examples() {
    return JsonAnswers.lines("quirks.jsonl").stream().map(Example::new).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theReadingsDifferAsExpected(Example example) {
    assertThat(example.result(Reading.REFERENCE)).isEqualTo(example.part("reference"));
    assertThat(example.result(Reading.MENDED)).isEqualTo(example.part("mended"));
    assertThat(example.part("mended")).isNotEqualTo(example.part("reference"));
    assertThat(example.quirk().sources().stream().map(AnswerValue::text))
        .contains(example.source());
  }

  @Test
  void everyQuirkHasAnExample() {
    Stream<ReferenceQuirk> shown = examples().stream().map(Example::quirk).distinct();
    assertThat(shown).containsExactlyInAnyOrder(ReferenceQuirk.values());
  }
}
