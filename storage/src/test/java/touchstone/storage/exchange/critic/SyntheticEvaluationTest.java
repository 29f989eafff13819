package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;

/** Three hundred items, and what the official scripts say of them. */
class SyntheticEvaluationTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final JsonNode EXPECTED = Resources.json("synthetic-300.expected.json");

  @TempDir Path folder;

  private SyntheticVisco.Written written;

  @BeforeEach
  void write() throws Exception {
    written = new SyntheticVisco(300, 48, 300).write(folder);
  }

  @Test
  void theGeneratorStillWritesTheFilesThatTheOfficialScriptsRead() throws Exception {
    for (Path file : written.all()) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));

      assertThat(HexFormat.of().formatHex(hash))
          .isEqualTo(EXPECTED.get("sha256").get(file.getFileName().toString()).asText());
    }
  }

  @Test
  void everyFigureEqualsTheOfficialScripts() throws Exception {
    FileEvaluationReport report =
        new FileEvaluation(Bootstrap.none())
            .evaluate(written.dataset(), written.critiques(), written.judgeCache());

    assertThat(report.total().items()).isEqualTo(EXPECTED.get("n").asLong());
    assertThat(report.total().formatErrors()).isEqualTo(EXPECTED.get("format_errors").asLong());
    assertThat(report.groups()).hasSize(3);
    report
        .groups()
        .forEach((name, figures) -> assertEqual(figures, EXPECTED.at("/groups/" + name)));
  }

  private static void assertEqual(CritiqueFigures figures, JsonNode expected) {
    assertThat(figures.ansF1().value()).isCloseTo(expected.get("Ans. F1").asDouble(), EXACT);
    assertThat(figures.thF1().value()).isCloseTo(expected.get("Th. F1").asDouble(), EXACT);
    assertThat(figures.exF1().value()).isCloseTo(expected.get("Ex. F1").asDouble(), EXACT);
    assertThat(figures.viscore().value()).isCloseTo(expected.get("VISCore").asDouble(), EXACT);
  }
}
