package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyLoader;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.StudySources;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.IncomingCritique;
import touchstone.storage.workspace.IncomingVerdicts;
import touchstone.storage.workspace.Workspace;

/** A workspace says what the files say that it was filled from. */
final class WorkspaceFiguresTest {
  private static final String DATA_SET = "visco";
  private static final CriticRun RUN = new CriticRun(DATA_SET, "critic", "", Protocol.CRITIQUE, 1);

  @TempDir private Path folder;

  @Test
  void figuresOfThreeHundredItemsAreThoseOfTheirFiles() throws Exception {
    SyntheticVisco.Written files = new SyntheticVisco(300, 48, 300).write(folder);
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.touchstone"), InstantSource.system(), new Random(1))) {
      new ViscoImporter(workspace, Runnable::run).run(files.dataset(), DATA_SET, Progress.NONE);
      fill(workspace, files);

      StudyData data =
          new StudyLoader(
                  new StudySources(
                      workspace.studiedItems(),
                      workspace.critiques(),
                      workspace.corrections(),
                      workspace.answerKeys()),
                  null)
              .load(StudySettings.STANDARD);

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
    groups.forEach((name, figures) -> assertEqual(figures, ofFiles.groups().get(name)));
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

  private static void fill(Workspace workspace, SyntheticVisco.Written files) throws Exception {
    List<GoldItem> gold = new GoldReader().read(files.dataset());
    List<ItemShape> shapes =
        gold.stream().map(item -> new ItemShape(item.id(), item.steps().size())).toList();
    List<CritiqueOutput> outputs = all(new CritiqueOutputReader().open(files.critiques(), shapes));
    List<JudgeOutput> judged = all(new JudgeCacheReader().open(files.judgeCache(), shapes));
    List<IncomingCritique> critiques = new ArrayList<>();
    List<IncomingVerdicts> verdicts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      var item = workspace.items().find(DATA_SET, gold.get(i).id()).orElseThrow();
      CriticOutputId id = new CriticOutputId("%064x".formatted(i));
      CriticOutput output =
          new CriticOutput(id, RUN, item.id(), outputs.get(i).critique(), null, List.of(), false);
      critiques.add(new IncomingCritique(output, new byte[0]));
      verdicts.add(
          new IncomingVerdicts(
              "judge", id, verdicts(id, gold.get(i), judged.get(i)), "hash " + i, new byte[0]));
    }
    workspace.criticIntake().add(critiques);
    workspace.criticIntake().addVerdicts(verdicts);
  }

  private static List<ModelVerdict> verdicts(CriticOutputId id, GoldItem gold, JudgeOutput judged) {
    List<ModelVerdict> verdicts = new ArrayList<>();
    for (int step = 0; step < gold.steps().size(); step++) {
      List<ExplanationVerdict> said = judged.judged().steps().get(step);
      List<String> references = gold.steps().get(step).references();
      for (int slot = 0; slot < said.size(); slot++) {
        if (said.get(slot) != ExplanationVerdict.NOT_JUDGED) {
          ExplanationPair pair = new ExplanationPair(id, step + 1, references.get(slot));
          verdicts.add(
              new ModelVerdict("judge", pair, slot, said.get(slot) == ExplanationVerdict.RIGHT));
        }
      }
    }
    return verdicts;
  }

  private static <T> List<T> all(AlignedRows<T> opened) throws Exception {
    try (AlignedRows<T> rows = opened) {
      List<T> contents = new ArrayList<>();
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (row.get() instanceof AlignedRow.Accepted<T> accepted) {
          contents.add(accepted.content());
        }
      }
      return contents;
    }
  }
}
