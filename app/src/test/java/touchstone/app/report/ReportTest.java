package touchstone.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.app.insights.Study;
import touchstone.app.report.ReportFile.Format;
import touchstone.assets.words.Words;

final class ReportTest {
  private static final String HOSTILE =
      "</title><script>alert(1)</script><img src=x onerror=alert(2)> | `x` [a](javascript:b) \"'";

  private static final ReportFacts FACTS =
      new ReportFacts(HOSTILE, HOSTILE, 3, "Touchstone 1", LocalDate.of(2026, 3, 9));

  @TempDir private Path folder;

  private String report(Locale language, String word, Format format) throws Exception {
    return report(language, format, Study.of(StudySettings.STANDARD, word, List.of()));
  }

  private String report(Locale language, Format format, StudyData data) throws Exception {
    Path file = folder.resolve("report");
    StudyResults results = StudyResults.of(data, Bootstrap.standard());
    new ReportFile(new Words(language), _ -> {}).write(results, FACTS, format, file);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    return Files.readString(file);
  }

  @Test
  void theHtmlHoldsSentencesFiguresChartsDefinitionsAndVersions() throws Exception {
    String html = report(Locale.ENGLISH, "critic-a", Format.HTML);

    assertThat(html)
        .contains("critic-a finds 100 % of reasoning errors but 0 % of perception errors")
        .contains("<svg ")
        .contains("Flags of critic-a by position of the step")
        .contains("Flags of critic-a by length of the critique")
        .contains("Mantel–Haenszel")
        .contains("guideline v3")
        .contains("Touchstone 1")
        .contains("March 9, 2026");
    assertThat(html.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http://", "https://")
        .doesNotContainIgnoringCase("<script");
  }

  @Test
  void intervalsStandBelowTheirFiguresAndNamesToTheLeft() throws Exception {
    String html = report(Locale.ENGLISH, "critic-a", Format.HTML);

    assertThat(html)
        .contains("<td class=\"name\">critic-a</td>")
        .containsPattern("<td>[0-9.]+<small>95 % [0-9.]+ … [0-9.]+</small></td>")
        .containsPattern("<td>–<small>[a-z][^<]+</small></td>");
    assertThat(report(Locale.ENGLISH, "critic-a", Format.MARKDOWN))
        .containsPattern("\\| [0-9.]+ \\(95 % [0-9.]+ … [0-9.]+\\) \\|");
  }

  @Test
  void nothingInTheDataIsMarkup() throws Exception {
    String html = report(Locale.ENGLISH, HOSTILE, Format.HTML);

    assertThat(html).contains("&lt;script&gt;");
    assertThat(html).doesNotContain("<script", "<img");
    assertThat(html).contains("default-src 'none'");

    String markdown = report(Locale.ENGLISH, HOSTILE, Format.MARKDOWN);
    assertThat(markdown).doesNotContain("<script", "<img", "[a](javascript", "| `x`");
    assertThat(markdown.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(line -> assertThat(line).endsWith("|"));
  }

  @Test
  void whatWasLeftOutForTheReaderIsCounted() throws Exception {
    StudyData data =
        Study.of(StudySettings.STANDARD, "critic-a", List.of(new ItemId("9".repeat(64))));

    assertThat(report(Locale.ENGLISH, Format.MARKDOWN, data))
        .contains("| Left out | 1 item that has still to be judged");
  }

  /** GitHub makes links of bare addresses, and a list of what begins with a number. */
  @Test
  void markdownHasNoListsAndNoLinksFromTheData() throws Exception {
    String numbered = report(Locale.ENGLISH, "1. https://evil.example/?a=b", Format.MARKDOWN);
    assertThat(numbered).doesNotContain("https://").contains("\n1\\. https&#58;//evil.example");

    String bare = report(Locale.ENGLISH, "2) www.evil.example", Format.MARKDOWN);
    assertThat(bare).doesNotContain("www.").contains("\n2\\) www&#46;evil.example");

    String mail = report(Locale.ENGLISH, "    a@evil.example", Format.MARKDOWN);
    assertThat(mail).doesNotContain("a@evil", "\n    ").contains("a@<!-- -->evil.example");
  }

  @Test
  void nothingInTheDataSteersATerminalOrTurnsWordsAround() throws Exception {
    for (Format format : Format.values()) {
      String report = report(Locale.ENGLISH, "a\u001b[31mb\u202ec\nd", format);

      assertThat(report).contains("b c d").doesNotContain("\u001b", "\u202e");
    }
  }

  @Test
  void eachLanguageWritesItsOwnWordsAndNumbers() throws Exception {
    assertThat(report(Locale.SIMPLIFIED_CHINESE, "critic-a", Format.HTML))
        .contains("lang=\"zh-CN\"")
        .contains("critic-a 找到 100 % 的推理错误，却只找到 0 % 的感知错误");
  }

  @Test
  void theNameTellsTheFormat() {
    assertThat(Format.of(Path.of("a.md"))).isEqualTo(Format.MARKDOWN);
    assertThat(Format.of(Path.of("R.MD"))).isEqualTo(Format.MARKDOWN);
    assertThat(Format.of(Path.of("a.html"))).isEqualTo(Format.HTML);
  }
}
