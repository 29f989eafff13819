package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;

/**
 * Reads the cache of VISCO's judge: for each item, for each step, one verdict for each reference
 * critique, null where none was needed. The stored verdict counts; where it is absent, {@link
 * JudgeText} reads it from the judge's words.
 */
public final class JudgeCacheReader {
  /**
   * Opens a file.
   *
   * @param items the items of the data set that the cache came with, in its order
   */
  public AlignedRows<JudgeOutput> open(Path file, List<ItemShape> items) throws IOException {
    return new AlignedRows<>(file, items, JudgeCacheReader::read);
  }

  static JudgeOutput read(StoredRow row, ItemShape item) throws UnreadableRowException {
    JsonNode steps = row.stepList("", item);
    List<List<ExplanationVerdict>> judged = new ArrayList<>(steps.size());
    int given = 0;
    int undecided = 0;
    for (int step = 0; step < steps.size(); step++) {
      List<ExplanationVerdict> verdicts = new ArrayList<>();
      for (JsonNode cell : steps.get(step)) {
        verdicts.add(verdict(cell, "[" + step + "]"));
        given += cell.isNull() ? 0 : 1;
        undecided += isUndecided(cell) ? 1 : 0;
      }
      judged.add(verdicts);
    }
    return new JudgeOutput(new JudgedExplanations(judged), given, undecided);
  }

  private static ExplanationVerdict verdict(JsonNode cell, String field)
      throws UnreadableRowException {
    if (cell.isNull()) {
      return ExplanationVerdict.NOT_JUDGED;
    }
    JsonNode correct = cell.path("correct");
    if (correct.isBoolean() || correct.isIntegralNumber()) {
      return correct.asBoolean() ? ExplanationVerdict.RIGHT : ExplanationVerdict.WRONG;
    }
    if (correct.isMissingNode() && cell.path("response").isTextual()) {
      return JudgeText.saysRight(cell.path("response").textValue())
          ? ExplanationVerdict.RIGHT
          : ExplanationVerdict.WRONG;
    }
    throw new UnreadableRowException(
        field,
        cell + " is no verdict",
        "Write null or {\"response\": …, \"correct\": true|false}.");
  }

  private static boolean isUndecided(JsonNode cell) {
    JsonNode response = cell.path("response");
    return response.isTextual() && !JudgeText.decides(response.textValue());
  }
}
