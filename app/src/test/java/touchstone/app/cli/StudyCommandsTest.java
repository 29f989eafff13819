package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.sample.Sample;

/** Figures of a workspace: the sample, which two people judged. */
class StudyCommandsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @TempDir private Path folder;
  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void judgeTheSample() throws IOException {
    workspace = folder.resolve("sample.touchstone");
    cli.run("new", workspace, "--sample");
    Sample sample = Sample.load();
    for (String annotator : sample.annotators()) {
      try (InputStream lines = sample.open(Sample.judgments(annotator))) {
        assertThat(cli.runWith(lines, "judge", workspace, "--annotator", annotator).exitCode())
            .isZero();
      }
    }
  }

  /** They share 23 items and differ on two answers and six steps. */
  @Test
  void agreementIsOverWhatBothSubmittedBlind() throws IOException {
    JsonNode json = cli.run("agreement", workspace, "--json").json();

    assertThat(json.at("/n").asInt()).isEqualTo(24);
    assertThat(json.at("/answers/percent/n").asInt()).isEqualTo(23);
    assertThat(json.at("/answers/percent/value").asDouble()).isEqualTo(21.0 / 23, EXACT);
    double steps = json.at("/steps/percent/n").asDouble();
    assertThat(json.at("/steps/percent/value").asDouble()).isEqualTo((steps - 6) / steps, EXACT);
    assertThat(json.at("/pairs/0/cohens_kappa/lo").isNumber()).isTrue();
    assertThat(cli.run("agreement", workspace).out()).contains("a1 and a2, Cohen's κ");
  }

  @Test
  void peopleAreMeasuredAgainstGoldMadeWithoutThem() throws IOException {
    JsonNode first = person(cli.run("evaluate", workspace, "--json").json(), "a1");

    assertThat(first.get("n").asInt()).isEqualTo(24);
    assertThat(first.at("/groups/Total/ans_f1/value").isNumber()).isTrue();
    assertThat(first.at("/groups/Total/ex_f1/undefined").asText()).isEqualTo("not_fully_judged");
  }

  @Test
  void againstOneAnnotatorThatOneIsNotMeasured() throws IOException {
    JsonNode json = cli.run("evaluate", workspace, "--against", "a2", "--json").json();

    assertThat(json.get("contenders").findValuesAsText("annotator")).containsExactly("a1");
    assertThat(person(json, "a1").get("n").asInt()).isEqualTo(23);
  }

  private static JsonNode person(JsonNode evaluation, String name) {
    for (JsonNode contender : evaluation.get("contenders")) {
      if (contender.path("annotator").asText().equals(name)) {
        return contender;
      }
    }
    throw new AssertionError("nobody called " + name);
  }

  @Test
  void figuresComeByAnyMetadataKey() {
    Cli.Run run = cli.run("evaluate", workspace, "--by", "src_model");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("a1 (person)", "  model-a", "  model-b", "VISCore");
  }

  @Test
  void aNameThatSelectsNothingIsWrongUsage() {
    assertRefused(cli.run("evaluate", workspace, "--critic", "nobody"), "no critic \"nobody\"");
    assertRefused(cli.run("evaluate", workspace, "--judge", "nobody"), "no judge \"nobody\"");
    assertRefused(cli.run("evaluate", workspace, "--by", "shoe"), "no metadata key", "src_model");
    assertRefused(cli.run("evaluate", workspace, "--against", "nobody"), "there are: a1, a2");
    assertRefused(cli.run("evaluate"), "either WORKSPACE, or --dataset");
    assertRefused(
        cli.run("evaluate", workspace, "--dataset", "x"), "either WORKSPACE, or --dataset");
  }

  private static void assertRefused(Cli.Run run, String... words) {
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }
}
