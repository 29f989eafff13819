package touchstone.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Guideline;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.workspace.Workspace;

/** What a new workspace begins with: a guideline, and the sample where it is asked for. */
final class NewWorkspace {
  static final String SAMPLE_DATA_SET = "sample";

  private NewWorkspace() {}

  /**
   * The text of a guideline, which is sound.
   *
   * @param guideline the name of a built-in one, or a file
   */
  static String guidelineSource(String guideline) throws ExchangeException {
    String source =
        Guidelines.names().contains(guideline) ? Guidelines.source(guideline) : read(guideline);
    GuidelineFile.parse(source);
    return source;
  }

  private static String read(String guideline) throws ExchangeException {
    Path file = Path.of(guideline);
    if (!Files.exists(file)) {
      throw new ExchangeException(
          "the guideline %s is neither one of %s nor a file that is there; check the path"
              .formatted(guideline, String.join(", ", Guidelines.names())));
    }
    return GuidelineFile.read(file);
  }

  /** Puts the guideline in force. */
  static Guideline fill(Workspace workspace, String source, boolean sample)
      throws StorageException, ExchangeException {
    Guideline guideline = GuidelineFile.parse(source);
    workspace.putGuideline(guideline.id(), source);
    if (sample) {
      addSample(workspace, guideline);
    }
    return guideline;
  }

  /** By way of a file, since that is how all items come in. */
  private static void addSample(Workspace workspace, Guideline guideline)
      throws StorageException, ExchangeException {
    Sample sample = Sample.load();
    try {
      Path lines = Files.createTempFile("touchstone-sample", ".jsonl");
      try {
        try (OutputStream out = Files.newOutputStream(lines)) {
          sample.writeExtendedVisco(out);
        }
        new ViscoFormat()
            .into(workspace, Runnable::run)
            .over(lines, SAMPLE_DATA_SET, Progress.NONE);
      } finally {
        Files.delete(lines);
      }
      new SampleCritics(sample, workspace).add(guideline);
    } catch (IOException e) {
      throw new ExchangeException(
          "the sample can't be unpacked (%s); make room in the temporary folder"
              .formatted(IoReason.of(e)),
          e);
    }
  }
}
