package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.comparison.CaseRecord;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.judgment.Verdict;
import touchstone.storage.json.Json;

final class CaseListFileTest {
  private static final CaseRecord MISSED =
      new CaseRecord(
          "missed_error",
          "visco",
          "x-1",
          2,
          new CriticRun("visco", "@critic", "", Protocol.LOOKBACK, 1),
          Verdict.INCORRECT,
          CriticVerdict.UNREADABLE,
          "=1+1, so \"two\"",
          "",
          List.of("first", "second"));
  private static final CaseRecord DIVIDED =
      new CaseRecord(
          "disagreement", "visco", "x-2", 1, null, Verdict.CORRECT, null, "fine", "", List.of());

  @TempDir private Path folder;

  @Test
  void aSpreadsheetTakesNoTextForAFormula() throws Exception {
    Path file = folder.resolve("cases.csv");

    new CaseListFile().write(file, List.of(MISSED, DIVIDED));

    assertThat(Files.readString(file))
        .isEqualTo(
            "list,dataset,item,step,critic,run,protocol,sample,gold,verdict,text,explanation,"
                + "references\r\n"
                + "missed_error,visco,x-1,2,'@critic,,lookback,1,incorrect,unreadable,"
                + "\"'=1+1, so \"\"two\"\"\",,\"first\nsecond\"\r\n"
                + "disagreement,visco,x-2,1,,,,,correct,,fine,,\r\n");
  }

  @Test
  void jsonLinesSayEverythingAsItIs() throws Exception {
    Path file = folder.resolve("cases.jsonl");

    new CaseListFile().write(file, List.of(MISSED, DIVIDED));

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    JsonNode missed = Json.parse(lines.getFirst());
    assertThat(missed.path("critic").textValue()).isEqualTo("@critic");
    assertThat(missed.path("text").textValue()).isEqualTo("=1+1, so \"two\"");
    assertThat(missed.path("references")).hasSize(2);
    assertThat(Json.parse(lines.getLast()).path("critic").isNull()).isTrue();
  }
}
