package touchstone.app.insights;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.FoldedJudgments;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Reader;
import touchstone.annotation.session.ReplicaId;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudySettings;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.workspace.Saver;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;

/** Figures that are computed when a test says so, for one person who looks at them. */
final class InsightsBench {
  static final Annotator A1 = new Annotator("a1");

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Journal journal =
      new InMemoryJournal(ReplicaId.random(new Random(1)), InstantSource.system());
  private final Judgments judgments = new FoldedJudgments(journal, Map.of());

  InsightsModel model(Studies studies, Set<Annotator> leads) throws Exception {
    Reader reader = Reader.among(leads, A1);
    AnnotationSession session =
        new AnnotationSession(
            journal, judgments, GuidelineFile.parse(Guidelines.source("visco")), reader);
    Background inline = new Background(Runnable::run, Runnable::run);
    Delay never =
        new Delay() {
          @Override
          public void restart(Runnable action) {}

          @Override
          public void cancel() {}
        };
    return new InsightsModel(
        studies,
        StudySettings.STANDARD,
        new Saver(session, inline, never, InstantSource.system(), () -> null),
        reader.figures(),
        background());
  }

  Background background() {
    return new Background(work::add, Runnable::run);
  }

  Journal journal() {
    return journal;
  }

  Judgments judgments() {
    return judgments;
  }

  /** What is still to be computed. */
  int waiting() {
    return work.size();
  }

  /** Computes the next of it. */
  void step() {
    work.remove().run();
  }

  /** Computes all of it. */
  void finish() {
    while (!work.isEmpty()) {
      step();
    }
  }
}
