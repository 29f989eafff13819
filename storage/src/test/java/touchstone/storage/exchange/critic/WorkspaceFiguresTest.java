package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudySettings;
import touchstone.storage.workspace.Workspace;

/** A workspace says what the files say that it was filled from. */
final class WorkspaceFiguresTest {
  @TempDir private Path folder;

  @Test
  void figuresOfThreeHundredItemsAreThoseOfTheirFiles() throws Exception {
    SyntheticVisco.Written files = new SyntheticVisco(300, 48, 300).write(folder);
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.touchstone"), InstantSource.system(), new Random(1))) {
      FilledWorkspace.fill(workspace, files, 1);

      StudyData data = FilledWorkspace.studies(workspace).load(StudySettings.STANDARD);

      assertThat(data.judge()).isEqualTo("judge");
      assertThat(data.viscoNamed() && data.allImported()).isTrue();
      assertEqual(
          data,
          new FileEvaluation(Bootstrap.none())
              .evaluate(files.dataset(), files.critiques(), files.judgeCache()));
    }
  }

  private static void assertEqual(StudyData data, FileEvaluationReport ofFiles) {
    Contender critic = data.contenders().getFirst();
    CritiqueMetrics metrics = new CritiqueMetrics(data.settings().reading(), Bootstrap.none());
    assertThat(critic.missing()).isEmpty();
    assertEqual(metrics.figures(critic.items()), ofFiles.total());
    Map<String, CritiqueFigures> groups = metrics.by("critic_superskill", critic.items());
    assertThat(groups).hasSize(2);
    groups.forEach(
        (name, figures) ->
            assertEqual(figures, Objects.requireNonNull(ofFiles.groups().get(name))));
  }

  private static void assertEqual(CritiqueFigures one, CritiqueFigures other) {
    assertThat(one.items()).isEqualTo(other.items());
    assertThat(one.formatErrors()).isEqualTo(other.formatErrors());
    assertThat(one.judged()).isEqualTo(other.judged());
    assertEqual(one.ansF1(), other.ansF1());
    assertEqual(one.thF1(), other.thF1());
    assertEqual(one.exF1(), other.exF1());
    assertEqual(one.viscore(), other.viscore());
    assertEqual(one.percentIncorrect(), other.percentIncorrect());
  }

  private static void assertEqual(Figure one, Figure other) {
    assertThat(one.n()).isEqualTo(other.n());
    assertThat(one.value()).isCloseTo(other.value(), within(1e-9));
  }
}
