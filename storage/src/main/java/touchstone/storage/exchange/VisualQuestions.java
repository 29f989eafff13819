package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a record asks people to check against the image: a list of questions for each step, of this
 * program's own making, since VISCO's records have none.
 */
final class VisualQuestions {
  static final String FIELD = "visual_questions";

  private VisualQuestions() {}

  /**
   * Reads the questions by step.
   *
   * @param remarks told of each value that can't be understood; it is left out
   * @return a list for each step, or an empty one where nothing is asked
   */
  static List<List<String>> read(JsonNode given, int stepCount, Consumer<BadRow> remarks) {
    if (given.isMissingNode() || given.isNull()) {
      return List.of();
    }
    if (!given.isArray() || given.size() != stepCount) {
      remarks.accept(
          new BadRow(
              FIELD,
              given.isArray()
                  ? "has %d entries for %d steps".formatted(given.size(), stepCount)
                  : "is not a list",
              "give a list of questions for each step, [] for none; the item came in without"));
      return List.of();
    }
    List<List<String>> questions = new ArrayList<>();
    for (int step = 0; step < stepCount; step++) {
      questions.add(ofStep(given.get(step), FIELD + "[" + step + "]", remarks));
    }
    return questions.stream().allMatch(List::isEmpty) ? List.of() : questions;
  }

  private static List<String> ofStep(JsonNode given, String place, Consumer<BadRow> remarks) {
    if (!given.isArray() && !given.isNull()) {
      remarks.accept(
          new BadRow(place, "is not a list", "give the questions of a step as a list of strings"));
      return List.of();
    }
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      JsonNode question = given.get(i);
      if (question.isTextual() && !question.textValue().isBlank()) {
        questions.add(question.textValue().strip());
      } else {
        remarks.accept(
            new BadRow(
                place + "[" + i + "]",
                "is no question",
                "give each question as a string that is not blank; it was left out"));
      }
    }
    return questions;
  }
}
