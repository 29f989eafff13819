package touchstone.annotation.answer;

import java.util.Map;
import java.util.Optional;

/** All that a rule may look at. */
record Attempt(AnswerValue answer, AnswerValue label, Map<String, AnswerValue> metadata) {
  Attempt {
    metadata = Map.copyOf(metadata);
  }

  Optional<AnswerValue> about(String key) {
    return Optional.ofNullable(metadata.get(key));
  }

  boolean says(String key, String text) {
    return about(key).filter(new AnswerValue.Text(text)::equals).isPresent();
  }
}
