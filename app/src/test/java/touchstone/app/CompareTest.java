package touchstone.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.AnnotationSession;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

/** The sample's critics beside gold, step by step, by keys alone. */
final class CompareTest {
  /** Lets a1 submit what gold says of every item but the last two. */
  static Path judged(Path workspace) throws Exception {
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      AnnotationSession session =
          new AnnotationSession(
              opened.journal(),
              opened.judgments(),
              GuidelineFile.parse(Guidelines.source("visco")),
              OpenWindow.A1);
      for (long number = 1; number <= opened.items().count() - 2; number++) {
        Item item = opened.items().at(number).orElseThrow();
        Judgment gold = opened.judgments().imported(item.id()).orElseThrow().judgment();
        for (int step = 1; step <= item.stepCount(); step++) {
          String critique =
              opened.judgments().imported(item.id()).orElseThrow().referencesOf(step).stream()
                  .findFirst()
                  .map(reference -> reference.text())
                  .orElse("");
          gold = gold.withStep(step, said -> said.withCritique(critique));
        }
        var missing = session.record(item, gold, null, true, "judged " + number);
        if (!missing.isEmpty()) {
          throw new AssertionError(item.sourceId() + " lacks " + missing);
        }
      }
    }
    return workspace;
  }
}
