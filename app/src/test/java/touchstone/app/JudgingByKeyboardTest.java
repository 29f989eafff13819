package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.exchange.Export;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.Selection;
import touchstone.storage.exchange.ViscoExporter;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.text.RichText;

final class JudgingByKeyboardTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  @Test
  void anItemIsJudgedSubmittedFoundAgainAndTakenBackByKeysAlone() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      assertThat(open.item().item().number()).isEqualTo(1);
      open.press(DIGIT1, DIGIT3);
      assertThat(open.textOf("#saved")).matches("Saved .*, last: step 2 incorrect");
      assertThat(open.focusOwner()).isInstanceOf(TextArea.class);
      open.type("it is at x = 1");
      assertThat(open.textOf("#saved")).endsWith(", last: critique of step 2");
      open.press(ENTER, DIGIT3);
      open.type("follows from 2");
      open.press(ENTER, DIGIT1, DIGIT3);
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 2);
      assertThat(open.textOf("#notice")).isEqualTo("Item 1 submitted");
      assertThat(open.textOf("#saved")).endsWith(", last: submission");
    }

    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(again.item().item().number()).isEqualTo(2);
      again.press(PAGE_UP);
      again.waitFor(() -> again.item().item().number() == 1);
      assertThat(again.standing().status()).isEqualTo(Status.SUBMITTED);
      assertThat(again.judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(again.judgment().step(2).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(again.judgment().step(2).critique()).isEqualTo("it is at x = 1");
      assertThat(again.judgment().step(3).critique()).isEqualTo("follows from 2");
      assertThat(again.judgment().answer()).isEqualTo(Verdict.INCORRECT);

      again.chord(CONTROL, Z);
      assertThat(again.standing().status()).isEqualTo(Status.DRAFT);
      assertThat(again.textOf("#notice")).isEqualTo("Undid: submission");
      again.chord(CONTROL, Z);
      assertThat(again.judgment().answer()).isNull();
      again.chord(CONTROL, SHIFT, Z);
      again.chord(CONTROL, SHIFT, Z);
      assertThat(again.standing().status()).isEqualTo(Status.SUBMITTED);
    }

    JsonNode exported = exportOf("sample-01");
    assertThat(exported.at("/reasoning_correctness").toString())
        .isEqualTo("[true,false,false,true]");
    assertThat(exported.at("/reasoning_critic/1/0").textValue()).isEqualTo("it is at x = 1");
    assertThat(exported.at("/reasoning_critic/0/0").textValue()).isEmpty();
    assertThat(exported.at("/answer_correctness").booleanValue()).isFalse();
  }

  @Test
  void whatIsMissingIsShownAndFocused() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT1, DIGIT3);
      open.chord(CONTROL, ENTER);
      assertThat(open.standing().status()).isEqualTo(Status.DRAFT);
      // Step 2 lacks its critique, steps 3 and 4 and the answer their verdicts.
      assertThat(open.textOf("#notice")).isEqualTo("4 things are missing");
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "critique-2");
      assertThat(open.robot().lookup(".lacking-note").queryAllAs(javafx.scene.control.Label.class))
          .filteredOn(javafx.scene.Node::isVisible)
          .extracting(javafx.scene.control.Label::getText)
          .containsExactlyInAnyOrder(
              "Say why it is wrong", "Needs a verdict", "Needs a verdict", "Needs a verdict");
      open.type("x");
      assertThat(open.item().step(2).missingProperty().get()).isEmpty();
    }
  }

  @Test
  void theReferenceAnswerIsHiddenUntilItIsAskedForAndThatIsRecorded() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      assertThat(shown(open, ".reference-name")).containsExactly("reference hidden");
      assertThat(open.standing().exposures()).isEmpty();
      open.press(V);
      assertThat(shown(open, ".reference-name")).containsExactly("reference");
      Node name = visible(open, ".reference-name").iterator().next();
      Node answer = visible(open, ".reference-answer").iterator().next();
      assertThat(name.localToScene(name.getLayoutBounds()).getMaxX())
          .isLessThan(answer.localToScene(answer.getBoundsInLocal()).getMinX());
      assertThat(open.robot().lookup(".reference-answer").queryAllAs(javafx.scene.Node.class))
          .filteredOn(RichText.class::isInstance)
          .extracting(node -> ((RichText) node).getText().source())
          .containsExactly("$y=(x-1)^2-4$");
      assertThat(open.standing().exposures()).containsExactly(Exposure.REFERENCE_ANSWER);
    }
  }

  private static List<String> shown(OpenWindow open, String query) {
    return visible(open, query).stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private static Set<Node> visible(OpenWindow open, String query) {
    return open.robot().lookup(query).match(JudgingByKeyboardTest::isShown).queryAll();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private JsonNode exportOf(String sourceId) throws Exception {
    Path file = folder.resolve("a1.jsonl");
    try (Workspace opened = Workspace.openToRead(workspace)) {
      assertThat(opened.check()).isEmpty();
      new Export(opened, new ViscoExporter())
          .run(file, new Selection.Of(OpenWindow.A1, false), true, Progress.NONE);
    }
    for (String line : Files.readAllLines(file)) {
      JsonNode record = new ObjectMapper().readTree(line);
      if (record.path("id").asText().equals(sourceId)) {
        return record;
      }
    }
    throw new AssertionError(sourceId + " was not exported");
  }
}
