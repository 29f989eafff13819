package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.pattern.PerceptionFigures;
import touchstone.annotation.study.ErrorCounts;
import touchstone.annotation.study.LookBackPair;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.SpillRates;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyLoader;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.assets.sample.Sample;
import touchstone.storage.workspace.Workspace;

/** Figures of a workspace: the sample, which two people judged. */
class StudyCommandsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @TempDir private Path folder;
  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void makeTheSample() {
    workspace = folder.resolve("sample.touchstone");
    cli.run("new", workspace, "--sample");
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
    assertThat(cli.run("agreement", workspace).out()).contains("pilot-a1 and pilot-a2, Cohen's κ");
  }

  @Test
  void peopleAreMeasuredAgainstGoldMadeWithoutThem() throws IOException {
    JsonNode first = person(cli.run("evaluate", workspace, "--json").json(), "pilot-a1");

    assertThat(first.get("n").asInt()).isEqualTo(24);
    assertThat(first.at("/groups/Total/ans_f1/value").isNumber()).isTrue();
    assertThat(first.at("/groups/Total/ex_f1/undefined").asText()).isEqualTo("not_fully_judged");
  }

  @Test
  void againstOneAnnotatorThatOneIsNotMeasured() throws IOException {
    JsonNode json = cli.run("evaluate", workspace, "--against", "pilot-a2", "--json").json();

    assertThat(json.get("contenders").findValuesAsText("annotator")).containsExactly("pilot-a1");
    assertThat(person(json, "pilot-a1").get("n").asInt()).isEqualTo(23);
  }

  /** As many errors as gold has wrong steps, with those of two kinds in two cells. */
  @Test
  void errorsComeByKindSkillAndSource() throws IOException {
    JsonNode errors = cli.run("evaluate", workspace, "--json").json().get("errors");

    assertThat(errors)
        .allSatisfy(cell -> assertThat(cell.get("n").asInt()).isPositive())
        .extracting(cell -> cell.get("kind").asText())
        .contains("perception", "reasoning", "knowledge", "calculation", "");
    assertThat(errors.findValuesAsText("skill")).contains("Chart", "Math", "Science");
    assertThat(errors.get(0).get("source").asText()).isNotEmpty();
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
    assertThat(run.out()).contains("pilot-a1 (person)", "  model-a", "  model-b", "VISCore");
  }

  @Test
  void aNameThatSelectsNothingIsWrongUsage() {
    assertRefused(cli.run("evaluate", workspace, "--critic", "nobody"), "no critic \"nobody\"");
    assertRefused(cli.run("evaluate", workspace, "--judge", "nobody"), "no judge \"nobody\"");
    assertRefused(cli.run("evaluate", workspace, "--by", "shoe"), "no metadata key", "src_model");
    assertRefused(
        cli.run("evaluate", workspace, "--against", "nobody"), "there are: pilot-a1, pilot-a2");
    assertRefused(cli.run("evaluate"), "either WORKSPACE, or --dataset");
    assertRefused(
        cli.run("evaluate", workspace, "--dataset", "x"), "either WORKSPACE, or --dataset");
  }

  /** The figures that the sample's README counts, each critic failing in its own way. */
  @Test
  void theSamplesCriticsShowTheirPatterns() throws StorageException {
    try (Workspace opened = Workspace.openToRead(workspace)) {
      Studies studies = new StudyLoader(opened.studySources(), null);
      StudyData data = studies.load(StudySettings.STANDARD);
      Scorer scorer = new Scorer(data.settings().reading(), Bootstrap.none());
      List<Scorecard> cards = data.contenders().stream().map(scorer::score).toList();

      PerceptionFigures a = card(cards, "critic-a").perception();
      assertThat(a.hitDifference().value()).isNegative();
      assertThat(card(cards, "critic-b").reluctance().critic().value()).isEqualTo(9, within(0.5));
      assertThat(card(cards, "critic-b").reluctance().gold().value()).isEqualTo(39, within(0.5));
      assertThat(card(cards, "critic-b, LookBack").reluctance().critic().value())
          .isEqualTo(46, within(0.5));
      SpillRates c = card(cards, "critic-c").spill();
      assertThat(c.after().value()).isEqualTo(100 * 8 / 9.0, EXACT);
      assertThat(c.before().value()).isEqualTo(100 / 23.0, EXACT);
      assertThat(
              scorer
                  .compare(LookBackPair.of(data).getFirst())
                  .patterns()
                  .percentIncorrect()
                  .value())
          .isPositive();
      assertThat(a.hitsByKind()).containsKeys("perception", "reasoning");
      assertThat(StudyResults.besideCards(data, Bootstrap.none()).errors().cells())
          .extracting(ErrorCounts.Cell::kind)
          .contains("perception", "reasoning");
    }
  }

  private static Scorecard card(List<Scorecard> cards, String name) {
    return cards.stream()
        .filter(card -> SubjectName.of(card.subject()).equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void patternsComeInSentencesWithTheirFigures() throws IOException {
    JsonNode json = cli.run("patterns", workspace, "--critic", "critic-b", "--json").json();

    assertThat(json.get("contenders").size()).isEqualTo(2);
    assertThat(json.at("/contenders/0/sentences").size()).isEqualTo(5);
    assertThat(json.at("/contenders/0/reluctance/difference/value").asDouble()).isNegative();
    assertThat(json.at("/lookback/0/patterns/percent_incorrect/value").asDouble()).isPositive();
    assertThat(json.at("/lookback/0/n").asInt()).isEqualTo(22);
    assertThat(json.at("/contenders/0/perception/hits_by_kind/perception/n").asInt()).isPositive();
    JsonNode positions = json.at("/contenders/0/bias/positions");
    assertThat(positions.get(0).get("from").asInt()).isEqualTo(1);
    assertThat(positions.get(0).at("/wrong/n").asInt()).isEqualTo(22);
    assertThat(json.at("/contenders/0/bias/flag_by_position/n").asInt()).isPositive();
    assertThat(cli.run("patterns", workspace).out())
        .contains("critic-a", "errors but", "LookBack minus plain");
  }

  @Test
  void oneCriticsFiguresAreThoseOfItsFiles() throws IOException {
    Sample sample = Sample.load();
    Path dataset = folder.resolve("sample.jsonl");
    try (OutputStream out = Files.newOutputStream(dataset)) {
      sample.writeVisco(out);
    }
    for (String file :
        List.of("critics/critic-a.jsonl", "critics/critic-a.jsonl.gpt_evaluate_cache")) {
      try (InputStream in = sample.open(file)) {
        Files.copy(in, folder.resolve(Path.of(file).getFileName()));
      }
    }
    Path critiques = folder.resolve("critic-a.jsonl");
    JsonNode files =
        cli.run("evaluate", "--dataset", dataset, "--critiques", critiques, "--json").json();

    Cli.Run run = cli.run("evaluate", workspace, "--critic", "critic-a", "--json");

    assertThat(run.json().get("n")).isEqualTo(files.get("n"));
    assertThat(run.json().get("format_errors")).isEqualTo(files.get("format_errors"));
    for (String group : List.of("Total", "Reasoning", "Perception")) {
      for (String figure : List.of("ans_f1", "th_f1", "ex_f1", "viscore")) {
        String at = "/groups/" + group + "/" + figure + "/value";
        assertThat(run.json().at(at).asDouble()).isEqualTo(files.at(at).asDouble(), EXACT);
      }
    }
    assertThat(run.err()).contains("critic-a says nothing of 2 items");
    assertThat(run.json().get("comparisons").findValuesAsText("annotator")).hasSize(2);
    assertThat(run.json().get("comparisons").size())
        .as("3 runs, 2 people, 2 ensembles")
        .isEqualTo(7);
  }

  @Test
  void whatBecameOfCorrectedAnswersIsThatOfTheirFiles() throws IOException {
    Sample sample = Sample.load();
    Path dataset = folder.resolve("sample.jsonl");
    try (OutputStream out = Files.newOutputStream(dataset)) {
      sample.writeVisco(out);
    }
    JsonNode imported = cli.run("evaluate", workspace, "--json").json().get("corrections");
    assertThat(imported).hasSameSizeAs(sample.corrections()).hasSize(2);
    for (int i = 0; i < imported.size(); i++) {
      Path file = folder.resolve("corrections-" + i + ".jsonl");
      try (InputStream in = sample.open(sample.corrections().get(i).file())) {
        Files.copy(in, file);
      }
      String corrector = sample.corrections().get(i).corrector();

      Cli.Run run =
          cli.run(
              "evaluate",
              "--dataset",
              dataset,
              "--corrections",
              file,
              "--corrector",
              corrector,
              "--json");

      ObjectNode ofWorkspace = (ObjectNode) imported.get(i);
      ofWorkspace.remove(List.of("corrector", "critique_source", "setting"));
      assertThat(run.exitCode()).isZero();
      assertThat(run.json()).isEqualTo(ofWorkspace);
      assertThat(run.json().at("/transitions/wrong_right").asInt()).isPositive();
    }
  }

  private static void assertRefused(Cli.Run run, String... words) {
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }
}
