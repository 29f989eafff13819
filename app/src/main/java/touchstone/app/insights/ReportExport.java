package touchstone.app.insights;

import java.io.IOException;
import java.nio.file.Path;
import touchstone.annotation.StorageException;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.study.StudyResults;
import touchstone.app.tasks.Background;

/** Writes the figures that are shown to a report, in the background. */
public final class ReportExport {
  private final InsightsModel model;
  private final Background background;
  private final Output output;

  /** Writes a report in the format that the file's name asks for. */
  @FunctionalInterface
  public interface Output {
    void write(StudyResults results, Path file) throws IOException, StorageException;
  }

  public ReportExport(InsightsModel model, Background background, Output output) {
    this.model = model;
    this.background = background;
    this.output = output;
  }

  /**
   * Writes the figures that are shown, with all intervals, also while those are still computed for
   * the window; nothing where there are no figures.
   */
  public void write(Path file) {
    if (!(model.stateProperty().get() instanceof InsightsState.Shown(var results, _))) {
      return;
    }
    String name = String.valueOf(file.getFileName());
    background.run(
        () -> {
          output.write(StudyResults.of(results.data(), Bootstrap.standard()), file);
          return name;
        },
        written -> model.tell(new InsightsNotice.Reported(written)),
        failure -> model.tell(new InsightsNotice.NotReported(name, failure)));
  }
}
