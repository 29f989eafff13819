package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.Question;

/** Questions to the lead, with their answers, in the folded state of an item. */
final class QuestionJson {
  private QuestionJson() {}

  static ArrayNode write(List<Question> questions) {
    ArrayNode list = Json.object().putArray("questions");
    for (Question asked : questions) {
      ObjectNode node =
          said(asked.entry(), asked.by(), asked.at(), asked.words(), asked.takenBack());
      ArrayNode answers = node.putArray("answers");
      asked.answers().forEach(given -> answers.add(write(given)));
      list.add(node);
    }
    return list;
  }

  private static ObjectNode write(Question.Answer given) {
    return said(given.entry(), given.by(), given.at(), given.words(), given.takenBack());
  }

  private static ObjectNode said(
      EntryId entry, Annotator by, Instant at, String words, boolean takenBack) {
    ObjectNode node =
        Json.object()
            .put("entry", entry.toString())
            .put("by", by.name())
            .put("at", at.toString())
            .put("words", words);
    if (takenBack) {
      node.put("taken_back", true);
    }
    return node;
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
              fields.flag("taken_back"),
              answers));
    }
    return questions;
  }

  private static Question.Answer readAnswer(Fields fields) throws MalformedJson {
    return new Question.Answer(
        EntryId.parse(fields.requiredText("entry")),
        new Annotator(fields.requiredText("by")),
        Instant.parse(fields.requiredText("at")),
        fields.requiredText("words"),
        fields.flag("taken_back"));
  }

  static ObjectNode write(Effect.Sending sending) {
    ObjectNode node =
        Json.object().put("question", sending.question().toString()).put("sent", sending.sent());
    if (sending instanceof Effect.Answering answering) {
      node.put("answer", answering.answer().toString());
    }
    return node;
  }

  /** Reads what a question or an answer was set to. */
  static Effect.Sending readSending(Fields fields) throws MalformedJson {
    EntryId question = EntryId.parse(fields.requiredText("question"));
    String answer = fields.text("answer");
    boolean sent = fields.flag("sent");
    return answer.isEmpty()
        ? new Effect.Asking(question, sent)
        : new Effect.Answering(question, EntryId.parse(answer), sent);
  }
}
