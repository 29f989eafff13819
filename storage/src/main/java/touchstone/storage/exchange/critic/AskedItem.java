package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.study.AnswersAfter;

/**
 * An item of a VISCO data set as corrected answers are measured by it.
 *
 * @param before whether its first answer was right
 * @param model that wrote the response; null where nothing tells
 */
record AskedItem(String id, boolean before, AnswerKey key, @Nullable String model) {
  /** Reads a data set, whose images are skipped; the first row that can't be read ends it. */
  static List<AskedItem> read(Path dataset) throws UnreadableInputException {
    List<AskedItem> items = new ArrayList<>();
    try (JsonLines lines = new JsonLines(dataset, "image")) {
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        try {
          items.add(of(StoredRow.of(line)));
        } catch (UnreadableRowException e) {
          throw new UnreadableInputException(dataset, e.at(line.number()));
        }
      }
    } catch (IOException e) {
      throw new UnreadableInputException(dataset, e);
    }
    if (items.isEmpty()) {
      throw new UnreadableInputException(dataset, "holds no items.");
    }
    return items;
  }

  private static AskedItem of(StoredRow row) throws UnreadableRowException {
    String id = row.at("id").asText();
    require(row, "id", "Give each item a name of its own.");
    require(row, "label", "Give the reference answer.");
    Map<String, AnswerValue> metadata =
        row.asWritten("meta_data") instanceof AnswerValue.Fields(var fields) ? fields : Map.of();
    String model = metadata.get("src_model") instanceof AnswerValue.Text(var text) ? text : null;
    AnswerKey key = new AnswerKey(AnswerValue.NOTHING, row.asWritten("label"), metadata);
    return new AskedItem(id, before(id, row), key, model);
  }

  private static void require(StoredRow row, String field, String cure)
      throws UnreadableRowException {
    if (!row.has(field)) {
      throw new UnreadableRowException(field, "is missing", cure);
    }
  }

  private static boolean before(String id, StoredRow row) throws UnreadableRowException {
    Verdict gold = GoldReader.gold(row.verdict("answer_correctness"));
    return AnswersAfter.wasRight(id, gold, Verdict.INCORRECT::equals)
        .orElseThrow(
            () ->
                new UnreadableRowException(
                    "answer_correctness",
                    "is missing, and no other field says whether the first answer was right",
                    "Write true or false."));
  }
}
