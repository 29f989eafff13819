package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.storage.exchange.Hashes;
import touchstone.storage.json.AnswerJson;
import touchstone.storage.json.Json;
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
    if (!row.at("").isObject() || !(row.has(ANSWER) || row.has("response"))) {
      throw new UnreadableRowException(
          ANSWER, "is missing, and response too", "Give the new answer, or null.");
    }
    CorrectedAnswer answer =
        new CorrectedAnswer(run, item.id(), CritiqueOutputReader.response(row), answer(raw));
    return new IncomingCorrection(answer, hash(row, item), raw);
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

  /** As written; of several fields with this name the last counts, as elsewhere in the row. */
  private static AnswerValue answer(byte[] raw) throws UnreadableRowException {
    AnswerValue answer = AnswerValue.NOTHING;
    try (JsonParser parser = Json.factory().createParser(raw)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(ANSWER);
        parser.nextToken();
        if (wanted) {
          answer = AnswerJson.read(parser);
        } else {
          parser.skipChildren();
        }
      }
      return answer;
    } catch (IOException e) {
      throw new UnreadableRowException(
          ANSWER, "can't be read: " + e.getMessage(), "Write one JSON value a line.");
    }
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
