package touchstone.storage.exchange.critic;

import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.storage.exchange.Hashes;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.IncomingCorrection;
import touchstone.storage.workspace.ItemOutline;
import touchstone.storage.workspace.Workspace;

/** Rows of one run of a corrector, in VISCO's format: {@code response} and {@code answer}. */
final class CorrectionFileRows implements RowImport.Format<IncomingCorrection> {
  private static final String ANSWER = "answer";

  private final Workspace workspace;
  private final CorrectionRun run;

  CorrectionFileRows(Workspace workspace, CorrectionRun run) {
    this.workspace = workspace;
    this.run = run;
  }

  @Override
  public IncomingCorrection read(StoredRow row, ItemOutline item, byte[] raw)
      throws UnreadableRowException {
    CorrectedAnswer answer =
        new CorrectedAnswer(run, item.id(), CritiqueOutputReader.response(row), answer(row));
    return new IncomingCorrection(answer, hash(row, item), raw);
  }

  /** The new answer that a row gives. */
  static AnswerValue answer(StoredRow row) throws UnreadableRowException {
    if (!row.at("").isObject() || !(row.has(ANSWER) || row.has("response"))) {
      throw new UnreadableRowException(
          ANSWER, "is missing, and response too", "Give the new answer, or null.");
    }
    return row.asWritten(ANSWER);
  }

  private String hash(StoredRow row, ItemOutline item) {
    return Hashes.row(
        row.at(""),
        List.of(
            run.dataSet(),
            run.corrector(),
            run.source().name(),
            run.setting().name(),
            item.id().value()));
  }

  @Override
  public List<Outcome> write(List<IncomingCorrection> batch) throws StorageException {
    return workspace.criticIntake().addCorrections(batch);
  }

  @Override
  public UnreadableRowException conflict(IncomingCorrection refused) throws StorageException {
    String present =
        workspace
            .criticRecords()
            .correction(refused.answer())
            .map(IncomingCorrection::hash)
            .orElse("another");
    return new UnreadableRowException(
        "",
        "%s has another answer to this item already: %.12s is there, this one would be %.12s"
            .formatted(RunWords.of(run), present, refused.hash()),
        "Name this corrector otherwise with --corrector.");
  }
}
