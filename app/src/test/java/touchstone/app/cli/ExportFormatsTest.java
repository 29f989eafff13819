package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

/** What each format holds of one judgment that says everything, on an image of 200 × 100. */
class ExportFormatsTest {
  private static final String STEPS =
      """
      [{"verdict": "correct",
        "checks": [{"question": "Round?", "answer": "no",
                    "evidence": {"image": 0, "point": [50, 25]}}]},
       {"verdict": "incorrect", "unsure": true, "critique": "It is \\u00e9 \\ud83d\\ude00.",
        "kinds": ["perception"], "inherited_from": [1], "confidence": 0.75, "note": "n",
        "spans": [{"start": 0, "end": 4, "kind": "perception"}],
        "evidence": [{"image": 0, "rectangle": [20, 10, 50, 25]},
                     {"image": 0, "polygon": [[0, 0], [100, 0], [100, 100]]}]}]
      """;

  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;
  private Path exported;

  @BeforeEach
  void judgeOneItem() throws IOException {
    workspace = folder.resolve("pilot.touchstone");
    exported = folder.resolve("out");
    ObjectNode record = (ObjectNode) Json.parse(Files.readString(rows()));
    record.put("image", Base64.getEncoder().encodeToString(picture(200, 100)));
    Path source = folder.resolve("in.jsonl");
    Files.writeString(source, Json.write(record) + "\n");
    cli.run("new", workspace);
    cli.run("import", workspace, source);
    assertThat(cli.runWith(Json.write(judgment()), "judge", workspace, "--annotator", "ann").err())
        .contains("1 judgments saved");
  }

  private Path rows() throws IOException {
    return ViscoRows.write(folder.resolve("row.jsonl"), "a");
  }

  private static ObjectNode judgment() throws IOException {
    ObjectNode line = Json.object().put("id", "j1").put("item", "a").put("answer", "incorrect");
    line.set("steps", Json.parse(STEPS));
    return line.put("submit", true);
  }

  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    var image =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private JsonNode export(String format, String... more) throws IOException {
    Object[] arguments = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"export", workspace, exported, "--format", format, "--verify"},
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    Cli.Run run = cli.run(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Json.parse(Files.readString(exported));
  }

  @Test
  void jsonLinesHoldEverythingAndAreTakenBackByJudge() throws IOException {
    JsonNode line = export("jsonl", "--annotator", "ann");

    assertThat(line.get("steps").get(1).get("evidence").get(0).get("rectangle").get(2).asDouble())
        .isEqualTo(50);
    JsonNode about = line.get("about");
    assertThat(about.at("/images/0/width").asInt()).isEqualTo(200);
    assertThat(about.get("annotator").asText()).isEqualTo("ann");
    assertThat(about.get("blind").asBoolean()).isTrue();
    assertThat(about.at("/guideline/version").asInt()).isPositive();
    assertThat(about.get("source_id").asText()).isEqualTo("a");

    String text = Files.readString(exported);
    assertThat(cli.runWith(text, "judge", workspace, "--annotator", "bob").exitCode()).isZero();
    JsonNode again = export("jsonl", "--annotator", "bob");
    assertThat(again.get("steps")).isEqualTo(line.get("steps"));
    assertThat(again.get("answer")).isEqualTo(line.get("answer"));
  }

  @Test
  void activeTimeGoesOutByStepAndAsAWhole() throws Exception {
    try (Workspace open = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      AnnotationSession session =
          new AnnotationSession(
              open.journal(),
              open.judgments(),
              GuidelineFile.parse(Guidelines.source("visco")),
              new Annotator("ann"));
      ItemId item = open.items().at(1).orElseThrow().id();
      session.spend(item, 2, 12_500);
      session.spend(item, 0, 3_000);
      session.spend(item, 2, 500);
    }
    JsonNode spent = export("jsonl", "--annotator", "ann").at("/about/milliseconds");
    assertThat(spent).isEqualTo(Json.parse("{\"0\": 3000, \"2\": 13000}"));
    JsonNode task = export("label-studio", "--annotator", "ann").get(0);
    // Seconds: 3 + 13.
    assertThat(task.at("/annotations/0/lead_time").asDouble()).isEqualTo(16);
  }

  @Test
  void jsonLinesOfGoldSayWhereItComesFrom() throws IOException {
    assertThat(export("jsonl").at("/about/gold/origin/kind").asText()).isEqualTo("imported");

    cli.run("accept", workspace, "--annotator", "ann");
    JsonNode gold = export("jsonl", "--gold").at("/about/gold");
    assertThat(gold.at("/origin/from").asText()).isEqualTo("ann");
    assertThat(gold.at("/references/2/0/author").asText()).isEqualTo("ann");
  }

  @Test
  void labelStudioGetsPercentOfTheUprightImage() throws IOException {
    JsonNode task = export("label-studio", "--annotator", "ann").get(0);

    assertThat(task.at("/data/image").asText()).startsWith("data:image/png;base64,iVBOR");
    JsonNode annotation = task.at("/annotations/0");
    assertThat(annotation.get("lead_time").asDouble()).isZero();
    // 20 of 200, 10 of 100, 50 of 200, 25 of 100.
    assertThat(value(annotation, "rectangles").at("/x").asDouble()).isEqualTo(10);
    assertThat(value(annotation, "rectangles").at("/y").asDouble()).isEqualTo(10);
    assertThat(value(annotation, "rectangles").at("/width").asDouble()).isEqualTo(25);
    assertThat(value(annotation, "rectangles").at("/height").asDouble()).isEqualTo(25);
    assertThat(value(annotation, "rectangles").at("/rectanglelabels/0").asText())
        .isEqualTo("step 2");
    assertThat(value(annotation, "polygons").at("/points/1/0").asDouble()).isEqualTo(50);
    assertThat(value(annotation, "points").at("/x").asDouble()).isEqualTo(25);
    assertThat(value(annotation, "verdict_2").at("/choices/0").asText()).isEqualTo("incorrect");
    assertThat(value(annotation, "critique_2").at("/text/0").asText()).isEqualTo("It is é 😀.");
    assertThat(value(annotation, "kinds_2").at("/choices/0").asText()).isEqualTo("perception");
    assertThat(value(annotation, "check_1_1").at("/choices/0").asText()).isEqualTo("no");

    Set<String> ids = new HashSet<>();
    annotation.get("result").forEach(result -> ids.add(result.get("id").asText()));
    assertThat(ids).hasSize(annotation.get("result").size());
  }

  private static JsonNode value(JsonNode annotation, String from) {
    for (JsonNode result : annotation.get("result")) {
      if (result.get("from_name").asText().equals(from)) {
        return result.get("value");
      }
    }
    throw new AssertionError("no result of " + from);
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() {
    Cli.Run run = cli.run("export", workspace, exported, "--format", "csv");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("visco, jsonl, label-studio");
  }
}
