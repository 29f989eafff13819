package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.Question;

/** Questions to the lead, with their answers, in the folded state of an item. */
final class QuestionJson {
  private QuestionJson() {}

  static ArrayNode write(List<Question> questions) {
    ArrayNode list = Json.object().putArray("questions");
    for (Question asked : questions) {
      ObjectNode node =
          said(asked.by(), asked.at(), asked.words()).put("entry", asked.entry().toString());
      ArrayNode answers = node.putArray("answers");
      asked.answers().forEach(said -> answers.add(said(said.by(), said.at(), said.words())));
      list.add(node);
    }
    return list;
  }

  private static ObjectNode said(Annotator by, Instant at, String words) {
    return Json.object().put("by", by.name()).put("at", at.toString()).put("words", words);
  }

  static List<Question> read(List<JsonNode> nodes) throws MalformedJson {
    List<Question> questions = new ArrayList<>();
    for (JsonNode node : nodes) {
      Fields fields = Fields.of(node, "question");
      List<Question.Answer> answers = new ArrayList<>();
      for (JsonNode answer : fields.list("answers")) {
        answers.add(readAnswer(Fields.of(answer, "answer")));
      }
      questions.add(
          new Question(
              EntryId.parse(fields.requiredText("entry")),
              new Annotator(fields.requiredText("by")),
              Instant.parse(fields.requiredText("at")),
              fields.requiredText("words"),
              answers));
    }
    return questions;
  }

  private static Question.Answer readAnswer(Fields fields) throws MalformedJson {
    return new Question.Answer(
        new Annotator(fields.requiredText("by")),
        Instant.parse(fields.requiredText("at")),
        fields.requiredText("words"));
  }
}
