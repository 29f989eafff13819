package touchstone.storage.exchange.critic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyLoader;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.IncomingCritique;
import touchstone.storage.workspace.IncomingVerdicts;
import touchstone.storage.workspace.Workspace;

/** Workspaces that hold what {@link SyntheticVisco} wrote. */
final class FilledWorkspace {
  private static final String DATA_SET = "visco";

  private FilledWorkspace() {}

  static Studies studies(Workspace workspace) {
    return new StudyLoader(workspace.studySources(), null);
  }

  /** Takes the items in, and the one critic's output under as many critics' names. */
  static void fill(Workspace workspace, SyntheticVisco.Written files, int critics)
      throws Exception {
    new ViscoImporter(workspace, Runnable::run).run(files.dataset(), DATA_SET, Progress.NONE);
    List<GoldItem> gold = new GoldReader().read(files.dataset());
    List<ItemShape> shapes =
        gold.stream().map(item -> new ItemShape(item.id(), item.steps().size())).toList();
    List<CritiqueOutput> outputs = all(new CritiqueOutputReader().open(files.critiques(), shapes));
    List<JudgeOutput> judged = all(new JudgeCacheReader().open(files.judgeCache(), shapes));
    for (int critic = 1; critic <= critics; critic++) {
      String name = "critic-" + critic;
      CriticRun run = new CriticRun(DATA_SET, name, "", Protocol.CRITIQUE, 1);
      add(workspace, run, gold, outputs, judged);
    }
  }

  /** Puts on record that somebody was shown everything of every item. */
  static void openTo(Annotator viewer, Workspace workspace) throws Exception {
    List<Draft> acts = new ArrayList<>();
    for (long number = 1; number <= workspace.items().count(); number++) {
      ItemId item = workspace.items().at(number).orElseThrow().id();
      acts.add(new Draft(viewer, "guideline", item, new Act.Exposed(Exposure.CRITIC)));
      acts.add(new Draft(viewer, "guideline", item, new Act.Exposed(Exposure.GOLD)));
    }
    workspace.journal().append(acts);
  }

  private static void add(
      Workspace workspace,
      CriticRun run,
      List<GoldItem> gold,
      List<CritiqueOutput> outputs,
      List<JudgeOutput> judged)
      throws Exception {
    List<IncomingCritique> critiques = new ArrayList<>();
    List<IncomingVerdicts> verdicts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      var item = workspace.items().find(DATA_SET, gold.get(i).id()).orElseThrow();
      CriticOutputId id = id(run.critic() + "/" + i);
      CriticOutput output =
          new CriticOutput(id, run, item.id(), outputs.get(i).critique(), null, List.of(), false);
      critiques.add(new IncomingCritique(output, new byte[0]));
      verdicts.add(
          new IncomingVerdicts(
              "judge", id, verdicts(id, gold.get(i), judged.get(i)), id.value(), new byte[0]));
    }
    workspace.criticIntake().add(critiques);
    workspace.criticIntake().addVerdicts(verdicts);
  }

  private static CriticOutputId id(String content) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return new CriticOutputId(HexFormat.of().formatHex(hash));
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
