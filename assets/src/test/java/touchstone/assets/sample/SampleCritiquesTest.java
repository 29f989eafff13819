package touchstone.assets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCritiquesTest {
  private final Sample sample = Sample.load();

  static List<SampleCritiques> critiques() {
    return Sample.load().critiques();
  }

  @ParameterizedTest
  @MethodSource("critiques")
  void aCriticsLinesFollowViscosItemsStepByStep(SampleCritiques critiques) throws IOException {
    List<JsonNode> lines = SampleLines.of(sample, critiques.file());
    assertThat(lines).hasSameSizeAs(sample.viscoItems());
    for (int i = 0; i < lines.size(); i++) {
      int steps = sample.viscoItems().get(i).steps().size();
      JsonNode formatted = lines.get(i).path("formatted");
      assertThat(lines.get(i).path("response").asText()).isNotBlank();
      assertThat(formatted.path("reasoning_correctness")).hasSize(steps);
      assertThat(formatted.path("reasoning_critic")).hasSize(steps);
      JsonNode info = lines.get(i).path("additional_info");
      assertThat(info.isObject()).isEqualTo(critiques.protocol().equals("lookback"));
      assertThat(info.path("visual_questions")).hasSize(info.isObject() ? steps : 0);
      assertThat(info.path("visual_answers")).hasSize(info.isObject() ? steps : 0);
    }
  }

  @ParameterizedTest
  @MethodSource("critiques")
  void theJudgeComparesExactlyTheStepsThatGoldAndCriticFlag(SampleCritiques critiques)
      throws IOException {
    List<JsonNode> lines = SampleLines.of(sample, critiques.file());
    List<JsonNode> judged = SampleLines.of(sample, critiques.judgeCache());
    assertThat(judged).hasSameSizeAs(lines);
    for (int i = 0; i < judged.size(); i++) {
      List<SampleStep> steps = sample.viscoItems().get(i).steps();
      assertThat(judged.get(i)).hasSize(steps.size());
      for (int step = 0; step < steps.size(); step++) {
        JsonNode verdict = lines.get(i).path("formatted").path("reasoning_correctness").path(step);
        boolean both = !steps.get(step).correct() && verdict.isBoolean() && !verdict.booleanValue();
        assertThat(judged.get(i).path(step)).hasSize(3).allMatch(slot -> slot.isObject() == both);
      }
    }
  }

  @Test
  void threeOutputsHaveAFormatErrorAndOneJudgeCallFailed() throws IOException {
    int formatErrors = 0;
    int failedCalls = 0;
    for (SampleCritiques critiques : sample.critiques()) {
      for (JsonNode line : SampleLines.of(sample, critiques.file())) {
        formatErrors += line.path("format_error").asBoolean() ? 1 : 0;
      }
      for (JsonNode line : SampleLines.of(sample, critiques.judgeCache())) {
        failedCalls += line.findValuesAsText("response").contains("TODO") ? 1 : 0;
      }
    }
    assertThat(formatErrors).isEqualTo(3);
    assertThat(failedCalls).isEqualTo(1);
  }

  @Test
  void correctionsFollowViscosItems() throws IOException {
    for (SampleCorrections corrections : sample.corrections()) {
      List<JsonNode> lines = SampleLines.of(sample, corrections.file());
      assertThat(lines).hasSameSizeAs(sample.viscoItems());
      for (JsonNode line : lines) {
        assertThat(line.path("response").asText())
            .endsWith("{\"answer\": " + line.path("answer") + "}\n```");
      }
    }
  }
}
