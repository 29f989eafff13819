package touchstone.app;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

/** A workspace, and files beside it, with which the window comes into every {@link WindowState}. */
final class EverythingToSee {
  /** Beside the workspace, to be taken in. */
  static final String GUIDELINE = "prm800k.md";

  static final String CRITIC = "critic-d.jsonl";

  private EverythingToSee() {}

  /** What every part of a step needs to show. */
  private static final String ASKING_FOR_EVERYTHING =
      """
      ---
      name: Everything
      version: 1
      verdicts: [correct, neutral, incorrect]
      kinds: visco
      required: [visual_checks]
      checklist: ["Is it there?"]
      confidence: true
      ---
      Look **twice**, and say `why`.

      * first at the image
      * then at the step
      """;

  /** A workspace whose annotator may reach every state. */
  static Path in(Path folder) throws Exception {
    Path file = InsightsTest.sampleWithCritics(folder);
    try (Workspace sample = Workspace.open(file, Clock.systemUTC(), new Random())) {
      sample.putGuideline(GuidelineFile.parse(ASKING_FOR_EVERYTHING).id(), ASKING_FOR_EVERYTHING);
      AnnotationSession another =
          new AnnotationSession(
              sample.journal(),
              sample.judgments(),
              GuidelineFile.parse(ASKING_FOR_EVERYTHING),
              new Annotator("another"));
      another.ask(sample.items().at(1).orElseThrow().id(), "Which of the two?");
      sample.putSetting("leads", OpenWindow.A1.name());
    }
    Files.writeString(folder.resolve(GUIDELINE), Guidelines.source("prm800k"));
    try (InputStream in = Sample.load().open("critics/critic-a.jsonl")) {
      String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve(CRITIC), rows.replaceFirst("\n.*\n", "\n{\n"));
    }
    return file;
  }
}
