package touchstone.storage.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Text;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.item.ItemId;

/** A corrected answer as JSON, without what names it: run and item. */
public final class CorrectedAnswerJson {
  private static final String RESPONSE = "response";
  private static final String ANSWER = "answer";

  private CorrectedAnswerJson() {}

  public static String write(CorrectedAnswer answer) {
    Map<String, AnswerValue> fields = new LinkedHashMap<>();
    String response = answer.response();
    fields.put(RESPONSE, response == null ? AnswerValue.NOTHING : AnswerValue.text(response));
    fields.put(ANSWER, answer.answer());
    return AnswerJson.write(new Fields(fields));
  }

  public static CorrectedAnswer read(CorrectionRun run, ItemId item, String json)
      throws MalformedJson {
    try {
      if (AnswerJson.read(json) instanceof Fields(Map<String, AnswerValue> fields)) {
        return new CorrectedAnswer(
            run,
            item,
            text(fields.get(RESPONSE)),
            fields.getOrDefault(ANSWER, AnswerValue.NOTHING));
      }
      throw new MalformedJson("", "must be an object");
    } catch (IOException e) {
      throw new MalformedJson("", "is not JSON: " + e.getMessage());
    }
  }

  private static @Nullable String text(@Nullable AnswerValue value) {
    return value instanceof Text(String text) ? text : null;
  }
}
