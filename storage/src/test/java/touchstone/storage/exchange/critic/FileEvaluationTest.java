package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Coverage;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;

class FileEvaluationTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Path DATASET = Resources.path("small/test.jsonl");
  private static final Path CRITIQUES = Resources.path("small/critic.jsonl");
  private static final Path CACHE = Resources.path("small/critic.jsonl.gpt_evaluate_cache");

  @TempDir Path folder;

  private final FileEvaluation evaluation = new FileEvaluation(Bootstrap.standard());

  @Test
  void figuresEqualTheOfficialScripts() throws Exception {
    JsonNode expected = Resources.json("small/expected.json");

    FileEvaluationReport report = evaluation.evaluate(DATASET, CRITIQUES, CACHE);

    assertThat(report.total().items()).isEqualTo(expected.get("n").asLong());
    assertThat(report.total().formatErrors()).isEqualTo(expected.get("format_errors").asLong());
    assertThat(report.groups().sequencedKeySet())
        .containsExactly("Total", "Reasoning", "Perception");
    report
        .groups()
        .forEach(
            (name, figures) -> {
              JsonNode group = expected.get("groups").get(name);
              assertValue(figures.ansF1(), group.get("Ans. F1"));
              assertValue(figures.thF1(), group.get("Th. F1"));
              assertValue(figures.exF1(), group.get("Ex. F1"));
              assertValue(figures.viscore(), group.get("VISCore"));
            });
  }

  @Test
  void eachFigureHasItsCasesAndAnIntervalAroundIt() throws Exception {
    CritiqueFigures total = evaluation.evaluate(DATASET, CRITIQUES, CACHE).total();

    // 3 + 2 + 4 + 1 + 3 + 5 + 2 steps
    assertThat(total.thF1().n()).isEqualTo(20);
    assertThat(total.ansF1().n()).isEqualTo(7);
    assertThat(total.thF1().interval()).matches(interval -> interval.contains(200.0 / 3));
    assertThat(total.unreadableVerdicts()).isEqualTo(3 + 1 + 1);
  }

  @Test
  void verdictsThatRestOnATextWithoutAnEndAreCounted() throws Exception {
    FileEvaluationReport report = evaluation.evaluate(DATASET, CRITIQUES, CACHE);

    // "TODO", "cut off at the" and "no judgment"; six steps have three verdicts each
    assertThat(report.judge()).isEqualTo(new FileEvaluationReport.JudgeTally(18, 3));
  }

  @Test
  void withoutAJudgeExplanationsStayUndefined() throws Exception {
    CritiqueFigures total = evaluation.evaluate(DATASET, CRITIQUES, null).total();

    assertThat(total.exF1().undefined()).isEqualTo(Undefined.NOT_FULLY_JUDGED);
    assertThat(total.viscore().value()).isNull();
    assertThat(total.judged()).isEqualTo(new Coverage(0, 6));
    assertThat(total.ansF1().value()).isNotNull();
  }

  @Test
  void theJudgesCacheIsFoundBesideTheCritiques() {
    assertThat(FileEvaluation.judgeCacheBeside(CRITIQUES)).contains(CACHE);
    assertThat(FileEvaluation.judgeCacheBeside(DATASET)).isEmpty();
  }

  @Test
  void aMissingRowIsNamedByItsItem() throws IOException {
    Path shorter = withLines(CRITIQUES, lines -> lines.removeLast());

    assertThatThrownBy(() -> evaluation.evaluate(DATASET, shorter, null))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("6 rows")
        .hasMessageContaining("7 items")
        .hasMessageContaining("test2||Perception||Counting||Sample||6");
  }

  @Test
  void aRowTooManyIsNamedByItsLine() throws IOException {
    Path longer = withLines(CRITIQUES, lines -> lines.add(lines.getLast()));

    assertThatThrownBy(() -> evaluation.evaluate(DATASET, longer, null))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("line 8");
  }

  @Test
  void anotherNumberOfStepsIsNamedByLineFieldAndItem() throws IOException {
    Path swapped = withLines(CRITIQUES, lines -> lines.add(0, lines.remove(1)));

    assertThatThrownBy(() -> evaluation.evaluate(DATASET, swapped, null))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("formatted.reasoning_correctness")
        .hasMessageContaining("test1||Reasoning||Math||Sample||0 has 3 steps");
  }

  @Test
  void aBrokenLineOfTheDataSetIsNamed() throws IOException {
    Path broken = withLines(DATASET, lines -> lines.set(3, lines.get(3).substring(0, 200)));

    assertThatThrownBy(() -> evaluation.evaluate(broken, CRITIQUES, null))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("line 4");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> evaluation.evaluate(folder.resolve("none.jsonl"), CRITIQUES, null))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("none.jsonl");
  }

  @Test
  void zerosAndQuotedVerdictsBecomeBooleans() throws Exception {
    CritiqueFigures plain = evaluation.evaluate(DATASET, CRITIQUES, CACHE).total();
    Path loose =
        withLines(
            CRITIQUES,
            lines ->
                lines.replaceAll(
                    line ->
                        line.replace("\"answer_correctness\": false", "\"answer_correctness\": 0")
                            .replace("[true, false, true]", "[1, \"False\", true]")));

    FileEvaluationReport report = evaluation.evaluate(DATASET, loose, CACHE);

    assertThat(report.total()).isEqualTo(plain);
    // three answers, two steps
    assertThat(report.repairedVerdicts()).isEqualTo(5);
  }

  @Test
  void whatIsNoVerdictAtAllIsReported() throws IOException {
    Path wrong =
        withLines(CRITIQUES, lines -> lines.set(0, lines.get(0).replace("[true,", "[\"maybe\",")));

    assertThatThrownBy(() -> evaluation.evaluate(DATASET, wrong, null))
        .hasMessageContaining("formatted.reasoning_correctness[0]")
        .hasMessageContaining("\"maybe\" is no verdict");
  }

  @Test
  void goldWithoutCritiquesOrVerdictsIsCountedAsUnjudged() throws Exception {
    Path incomplete =
        withLines(
            DATASET,
            lines ->
                lines.replaceAll(
                    line ->
                        line.replaceAll("\"reasoning_critic\": .*?]], ", "")
                            .replace(
                                "\"answer_correctness\": true", "\"answer_correctness\": null")));

    FileEvaluationReport report = evaluation.evaluate(incomplete, CRITIQUES, null);

    assertThat(report.unjudgedGold()).isEqualTo(3);
    // Answers: 2 found, 4 wrong, 3 flagged, one of them where gold says nothing.
    assertThat(report.total().ansF1().value()).isCloseTo(100 * 4.0 / 7, EXACT);
  }

  private interface Edit {
    void apply(List<String> lines);
  }

  private Path withLines(Path source, Edit edit) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(source));
    edit.apply(lines);
    return Files.write(folder.resolve(source.getFileName()), lines);
  }

  private static void assertValue(Figure figure, JsonNode expected) {
    assertThat(figure.value()).isCloseTo(expected.doubleValue(), EXACT);
  }
}
