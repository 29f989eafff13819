package touchstone.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Missing;
import touchstone.assets.sample.Region;
import touchstone.assets.sample.Sample;
import touchstone.assets.sample.SampleItem;
import touchstone.assets.sample.SampleStep;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ExportReport;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.Selection;
import touchstone.storage.exchange.ViscoExporter;
import touchstone.storage.workspace.Workspace;

/** The sample's way through Touchstone: imported, judged as its key says, accepted, exported. */
public final class Demo {
  /** Who judges all of the sample. */
  public static final Annotator ANNOTATOR = new Annotator("sample");

  private final CommandLineWiring wiring;

  Demo(CommandLineWiring wiring) {
    this.wiring = wiring;
  }

  ExportReport run(Path file, Path gold) throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.create(file)) {
      NewWorkspace.fill(workspace, NewWorkspace.guidelineSource("visco"), true);
      judge(workspace);
      wiring.promotion(workspace, ANNOTATOR).of(ANNOTATOR);
      return wiring
          .export(workspace, new ViscoExporter())
          .run(gold, new Selection.GoldOnly(), true, Progress.NONE);
    }
  }

  private void judge(Workspace workspace) throws StorageException, ExchangeException {
    AnnotationSession session = wiring.session(workspace, ANNOTATOR);
    for (SampleItem sample : Sample.load().items()) {
      Item item = workspace.items().find(NewWorkspace.SAMPLE_DATA_SET, sample.id()).orElseThrow();
      List<Missing> missing = session.record(item, judgment(sample), null, true, sample.id());
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the sample's key lacks " + missing);
      }
    }
  }

  private static Judgment judgment(SampleItem sample) {
    SortedMap<Integer, StepJudgment> steps = new TreeMap<>();
    for (SampleStep step : sample.steps()) {
      steps.put(steps.size() + 1, judgment(step));
    }
    return new Judgment(steps, verdict(sample.answerCorrect()));
  }

  private static StepJudgment judgment(SampleStep step) {
    StepJudgment said = StepJudgment.NONE.withVerdict(verdict(step.correct()));
    if (step.correct()) {
      return said;
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Region region : step.evidence()) {
      evidence.add(
          new Evidence(
              region.image(),
              new Shape.Rectangle(region.x(), region.y(), region.width(), region.height())));
    }
    return said.withCritique(step.references().getFirst())
        .withKinds(new TreeSet<>(step.kinds().stream().map(ErrorKind::new).toList()))
        .withInheritedFrom(new TreeSet<>(step.inheritedFrom()))
        .withEvidence(evidence);
  }

  private static Verdict verdict(boolean correct) {
    return correct ? Verdict.CORRECT : Verdict.INCORRECT;
  }
}
