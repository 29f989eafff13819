package touchstone.app.compare;

import java.nio.file.Path;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.comparison.CaseRecord;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;

/** Writes the list that is looked through to a file, in the background. */
public final class CaseExport {
  private final CompareModel model;
  private final CaseRecords records;
  private final Background background;
  private final Output output;

  /** Writes records in the format that the file's name asks for. */
  @FunctionalInterface
  public interface Output {
    void write(Path file, List<CaseRecord> cases) throws StorageException;
  }

  public CaseExport(CompareModel model, Bench bench, Background background, Output output) {
    this.model = model;
    this.records = new CaseRecords(bench);
    this.background = background;
    this.output = output;
  }

  /** Writes the list as it is now. */
  public void write(Path file) {
    Listing listing = model.browser().listingProperty().get();
    CaseList list = model.browser().list();
    background.run(
        () -> {
          List<CaseRecord> cases = records.of(listing, list);
          output.write(file, cases);
          return cases.size();
        },
        cases -> model.tell(new CompareNotice.Exported(cases, String.valueOf(file.getFileName()))),
        failure -> model.tell(new CompareNotice.Failed(failure)));
  }
}
