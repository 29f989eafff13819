package touchstone.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.Setting;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Guideline;
import touchstone.assets.sample.Sample;
import touchstone.assets.sample.SampleCorrections;
import touchstone.assets.sample.SampleCritiques;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.critic.CriticImporter;
import touchstone.storage.workspace.Workspace;

/**
 * What critics, a judge, correctors and two earlier annotators said of the sample.
 *
 * <p>The annotators' judgments go in under names that nobody opens the sample by: who opens it
 * finds every item unjudged, and sees what others said of an item only after submitting it.
 */
final class SampleCritics {
  private static final String JUDGE = "sample-judge";

  /** Begins the names of those who judged before. */
  private static final String EARLIER = "pilot-";

  private final Sample sample;
  private final Workspace workspace;

  SampleCritics(Sample sample, Workspace workspace) {
    this.sample = sample;
    this.workspace = workspace;
  }

  /** Adds all of it; the items must be there. */
  void add(Guideline guideline) throws StorageException, ExchangeException, IOException {
    Path folder = Files.createTempDirectory("touchstone-sample");
    try {
      for (SampleCritiques critiques : sample.critiques()) {
        add(critiques, folder);
      }
      for (SampleCorrections corrections : sample.corrections()) {
        add(corrections, folder);
      }
    } finally {
      deleteAll(folder);
    }
    for (String annotator : sample.annotators()) {
      judge(annotator, guideline);
    }
  }

  private void add(SampleCritiques critiques, Path folder)
      throws StorageException, ExchangeException, IOException {
    new CriticImporter(workspace)
        .critiques(
            new CriticImporter.Batch(
                unpacked(critiques.file(), folder),
                NewWorkspace.SAMPLE_DATA_SET,
                critiques.critic(),
                "",
                1,
                Protocol.valueOf(critiques.protocol().toUpperCase(Locale.ROOT)),
                unpacked(critiques.judgeCache(), folder),
                JUDGE),
            Progress.NONE);
  }

  private void add(SampleCorrections corrections, Path folder)
      throws StorageException, ExchangeException, IOException {
    new CriticImporter(workspace)
        .corrections(
            unpacked(corrections.file(), folder),
            new CorrectionRun(
                NewWorkspace.SAMPLE_DATA_SET,
                corrections.corrector(),
                CritiqueSource.named(corrections.critiqueSource()),
                Setting.valueOf(corrections.setting())),
            Progress.NONE);
  }

  private Path unpacked(String file, Path folder) throws IOException {
    Path target = folder.resolve(Path.of(file).getFileName().toString());
    try (InputStream in = sample.open(file)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    return target;
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void judge(String annotator, Guideline guideline)
      throws StorageException, ExchangeException, IOException {
    AnnotationSession session =
        new AnnotationSession(
            workspace.journal(),
            workspace.judgments(),
            guideline,
            new Annotator(EARLIER + annotator));
    Intake intake =
        new Intake(
            session, workspace.journal(), workspace.judgments(), new ItemNames(workspace.items()));
    try (InputStream in = sample.open(Sample.judgments(annotator))) {
      LineReader lines = new LineReader(in, 1 << 20);
      while (lines.next()) {
        take(lines.bytes(), intake);
      }
    }
  }

  private static void take(byte[] line, Intake intake) throws StorageException {
    try {
      intake.take(line);
    } catch (RejectedLine e) {
      // Made for VISCO's guideline; another may have no place for this judgment.
      LoggerFactory.getLogger(SampleCritics.class).debug("a judgment is left out", e);
    }
  }
}
