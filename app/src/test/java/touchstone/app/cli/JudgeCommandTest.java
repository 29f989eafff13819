package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Splitter;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

class JudgeCommandTest {
  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void importRows() throws IOException {
    workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace);
    cli.run("import", workspace, ViscoRows.write(folder.resolve("one.jsonl"), "a", "b", "a/b"));
  }

  private Cli.Run judge(Object... lines) {
    String input =
        Arrays.stream(lines)
            .map(line -> line instanceof JsonNode node ? Json.write(node) : line.toString())
            .collect(Collectors.joining("\n"));
    return cli.runWith(input, "judge", workspace, "--annotator", "ann");
  }

  private JsonNode counts() throws IOException {
    return cli.run("info", workspace, "--json").json().at("/annotators/ann");
  }

  @Test
  void eachLineIsAcknowledgedByItsId() throws IOException {
    Cli.Run run = judge(ViscoRows.judgment("j1", "a"), "", ViscoRows.judgment("j2", "b"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines("j1\nj2\n");
    assertThat(run.err()).contains("2 judgments saved, 0 lines rejected");
    assertThat(counts().get("submitted").asInt()).isEqualTo(2);
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  @Test
  void withoutSubmitItIsADraftAndASkipIsASkip() throws IOException {
    ObjectNode draft = ViscoRows.judgment("j1", "a");
    draft.remove("submit");
    ObjectNode skip = Json.object().put("id", "j2").put("item", "b");
    skip.putObject("skip").put("reason", "too_hard").put("words", "Chess.");
    assertThat(judge(draft, skip).exitCode()).isZero();
    assertThat(counts().get("draft").asInt()).isEqualTo(1);
    assertThat(counts().get("skipped").asInt()).isEqualTo(1);
    assertThat(counts().get("to_do").asInt()).isEqualTo(1);
  }

  @Test
  void aRepeatedIdIsAcknowledgedAgainWithoutEffect() throws IOException {
    judge(ViscoRows.judgment("j1", "a"));
    ObjectNode other = ViscoRows.judgment("j1", "b");
    assertThat(judge(other).out()).isEqualToNormalizingNewlines("j1\n");
    assertThat(counts().get("submitted").asInt()).isEqualTo(1);
  }

  @Test
  void aNewLineForASubmittedItemIsANewRevision() throws IOException {
    judge(ViscoRows.judgment("j1", "a"));
    judge(ViscoRows.judgment("j2", "a").put("answer", "correct"));
    Path exported = folder.resolve("out.jsonl");
    cli.run("export", workspace, exported, "--annotator", "ann");
    assertThat(exported).content().contains("\"answer_correctness\":true");
  }

  @Test
  void anItemIsFoundByItsDataSetAndByItsOwnId() throws IOException {
    cli.run("import", workspace, ViscoRows.write(folder.resolve("two.jsonl"), "a"));

    Cli.Run ambiguous = judge(ViscoRows.judgment("j1", "a"));
    assertThat(ambiguous.exitCode()).isEqualTo(1);
    assertThat(ambiguous.err())
        .contains("line 1, field item: \"a\" is in several data sets: one, two; write one/a");

    // "a/b" is an id in data set one, not the item b of a data set a.
    assertThat(judge(ViscoRows.judgment("j2", "two/a"), ViscoRows.judgment("j3", "a/b")).out())
        .isEqualToNormalizingNewlines("j2\nj3\n");
  }

  @Test
  void aLineSpeaksOfTheStepsInForceOfAnItemThatWasCutAnew() throws Exception {
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      Item item = opened.items().find("one", "a").orElseThrow();
      opened
          .journal()
          .append(
              List.of(
                  new Draft(
                      new Annotator("lead"),
                      "",
                      item.id(),
                      new Act.Segmented(
                          Splitter.PARAGRAPHS.split(item.response().text()).segmentation()))));
    }
    ObjectNode whole = ViscoRows.judgment("j1", "a");
    assertThat(judge(whole).err()).contains("line 1, field steps");
    ((ArrayNode) whole.get("steps")).remove(0);

    assertThat(judge(whole).out()).isEqualToNormalizingNewlines("j1\n");
    assertThat(counts().get("submitted").asInt()).isEqualTo(1);
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  private String rejection(Consumer<ObjectNode> change) throws IOException {
    ObjectNode line = ViscoRows.judgment("j1", "a");
    change.accept(line);
    Cli.Run run = judge(line, ViscoRows.judgment("good", "b"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).as("acknowledged").isEqualToNormalizingNewlines("good\n");
    assertThat(counts().get("to_do").asInt()).as("untouched items").isEqualTo(2);
    return run.err();
  }

  private static ObjectNode step(ObjectNode line, int number) {
    return (ObjectNode) line.get("steps").get(number - 1);
  }

  @Test
  void aLineThatIsNotJsonIsNamed() {
    Cli.Run run = judge("{\"id\":", ViscoRows.judgment("good", "b"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEqualToNormalizingNewlines("good\n");
    assertThat(run.err()).contains("line 1: the line is not JSON");
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() {
    byte[] latin = "{\"id\":\"j1\",\"item\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    Cli.Run run =
        cli.runWith(new ByteArrayInputStream(latin), "judge", workspace, "--annotator", "ann");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("line 1: the line is not");
  }

  @Test
  void aLineWithoutAnIdIsRejected() throws IOException {
    assertThat(rejection(line -> line.remove("id"))).contains("line 1, field id: is missing");
  }

  @Test
  void anIdWithALineBreakIsRejectedSinceItsAcknowledgementWouldBeTwo() throws IOException {
    assertThat(rejection(line -> line.put("id", "j1\nj2"))).contains("field id: has a line break");
  }

  @Test
  void anUnknownItemIsRejected() throws IOException {
    assertThat(rejection(line -> line.put("item", "zebra"))).contains("no item \"zebra\"");
  }

  @Test
  void aMisspeltFieldIsRejected() throws IOException {
    assertThat(rejection(line -> line.put("submitt", true)))
        .contains("field submitt: is not a known field");
  }

  @Test
  void aStepThatIsNotThereIsRejected() throws IOException {
    assertThat(rejection(line -> line.withArray("steps").addObject().put("verdict", "correct")))
        .contains("field steps[3]: the item has 2 steps");
  }

  @Test
  void aVerdictThatIsNotOneIsRejected() throws IOException {
    assertThat(rejection(line -> step(line, 1).put("verdict", "wrong")))
        .contains("field steps[1].verdict: must be one of incorrect, neutral, correct");
  }

  @Test
  void aVerdictThatTheGuidelineLacksIsRejected() throws IOException {
    assertThat(rejection(line -> step(line, 1).put("verdict", "neutral")))
        .contains("field steps[1].verdict: neutral is no verdict of the guideline VISCO")
        .contains("use one of incorrect, correct");
  }

  @Test
  void anErrorKindThatTheGuidelineLacksIsRejected() throws IOException {
    assertThat(rejection(line -> step(line, 2).putArray("kinds").add("mood")))
        .contains("field steps[2].kinds: \"mood\" is no error kind")
        .contains("use one of perception, reasoning, knowledge, calculation");
  }

  @Test
  void aStepInheritsFromEarlierStepsOnly() throws IOException {
    assertThat(rejection(line -> step(line, 2).putArray("inherited_from").add(2)))
        .contains("field steps: step 2 can inherit from earlier steps only");
  }

  @Test
  void evidenceOutsideTheImageIsRejected() throws IOException {
    // The image has 40 × 30 pixels; it may be turned, so 30 × 40 would do, 41 in any direction not.
    assertThat(rejection(line -> rectangle(line, 0, 30, 0, 11, 10)))
        .contains("field steps[2].evidence: lies outside image 0, which has 40 × 30 pixels");
  }

  @Test
  void evidenceOnAnImageThatIsNotThereIsRejected() throws IOException {
    assertThat(rejection(line -> rectangle(line, 1, 0, 0, 1, 1)))
        .contains("field steps[2].evidence: there is no image 1, the item has 1");
  }

  @Test
  void evidenceThatFillsTheImageIsTaken() {
    ObjectNode line = ViscoRows.judgment("j1", "a");
    rectangle(line, 0, 0, 0, 40, 30);
    assertThat(judge(line).exitCode()).isZero();
  }

  private static void rectangle(ObjectNode line, int image, int x, int y, int width, int height) {
    step(line, 2)
        .putArray("evidence")
        .addObject()
        .put("image", image)
        .putArray("rectangle")
        .add(x)
        .add(y)
        .add(width)
        .add(height);
  }

  @Test
  void aSpanBeyondTheTextIsRejected() throws IOException {
    // "Four cubes lie on it." has 21 characters.
    assertThat(
            rejection(
                line -> step(line, 2).putArray("spans").addObject().put("start", 0).put("end", 22)))
        .contains("field steps[2].spans: ends at 22, the step has 21 characters");
  }

  @Test
  void aSubmissionThatLacksSomethingIsRejected() throws IOException {
    assertThat(rejection(line -> step(line, 2).remove("critique")))
        .contains("field steps[2].critique: is missing, so the judgment can't be submitted");
  }

  @Test
  void aLineTooLongForMemoryIsNamedAndTheNextIsTaken() {
    byte[] endless = new byte[(16 << 20) + 1];
    Arrays.fill(endless, (byte) 'x');
    String next = "\n" + Json.write(ViscoRows.judgment("good", "b"));
    InputStream input =
        new SequenceInputStream(
            new ByteArrayInputStream(endless),
            new ByteArrayInputStream(next.getBytes(StandardCharsets.UTF_8)));
    Cli.Run run = cli.runWith(input, "judge", workspace, "--annotator", "ann");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEqualToNormalizingNewlines("good\n");
    assertThat(run.err()).contains("line 1: the line is too long; a line may have 16 MB");
  }
}
