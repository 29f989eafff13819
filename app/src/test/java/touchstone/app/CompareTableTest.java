package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.AnnotationSession;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

/** The table of steps and critics: what its cells say. */
final class CompareTableTest {
  @TempDir private Path folder;

  @Test
  void aStepThatIsWrongOnlyByAnEarlierOneSaysSo() throws Exception {
    Path workspace = InsightsTest.sampleWithCritics(folder);
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      AnnotationSession session =
          new AnnotationSession(
              opened.journal(),
              opened.judgments(),
              GuidelineFile.parse(Guidelines.source("visco")),
              OpenWindow.A1);
      Item item = opened.items().at(2).orElseThrow();
      Judgment judgment =
          CompareTest.judgment(opened, item)
              .withStep(4, said -> said.withInheritedFrom(new TreeSet<>(List.of(3))));
      assertThat(session.record(item, judgment, null, true, "judged 2")).isEmpty();
    }
    InsightsTest.run("accept", workspace.toString(), "--annotator", "a1");
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(CONTROL, DIGIT2);
      open.waitFor(() -> CompareTest.model(open).comparison() != null);
      assertThat(CompareTest.comparison(open).item().number()).isEqualTo(2);
      assertThat(CompareTest.comparison(open).inheritedFrom(4)).containsExactly(3);
      assertThat(CompareTest.seen(open)).containsOnlyOnce("inherited from 3");
    }
  }
}
