package touchstone.annotation.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an answer to an item is measured by, with every value as its source wrote it.
 *
 * @param first the answer that the item's response ends with; {@link AnswerValue#NOTHING} where it
 *     has none
 * @param label the reference answer; {@link AnswerValue#NOTHING} where there is none
 */
public record AnswerKey(AnswerValue first, AnswerValue label, Map<String, AnswerValue> metadata) {
  public AnswerKey {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }
}
