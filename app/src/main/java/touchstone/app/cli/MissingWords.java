package touchstone.app.cli;

import java.util.List;
import touchstone.annotation.session.Missing;

/** Says of a judgment that was to be submitted what it lacks. */
final class MissingWords {
  private MissingWords() {}

  /** The first lack as the rejection, with how many more there are. */
  static RejectedLine of(List<Missing> missing) {
    return of(missing.getFirst(), missing.size() - 1);
  }

  private static RejectedLine of(Missing missing, int more) {
    return switch (missing) {
      case Missing.StepVerdict(int step) ->
          lacks(step, "verdict", "give every step a verdict", more);
      case Missing.Critique(int step) ->
          lacks(step, "critique", "say of every incorrect step why it is wrong", more);
      case Missing.Kind(int step) ->
          lacks(step, "kinds", "give every incorrect step an error kind", more);
      case Missing.EvidenceOf(int step) ->
          lacks(step, "evidence", "mark in the image where a perception error shows", more);
      case Missing.VisualChecks(int step) ->
          lacks(step, "checks", "answer every visual question of the guideline", more);
      case Missing.AnswerVerdict() ->
          new RejectedLine(
              "answer", lack(more), "give the answer a verdict, or send \"submit\": false");
    };
  }

  private static RejectedLine lacks(int step, String field, String cure, int more) {
    return new RejectedLine(
        "steps[%d].%s".formatted(step, field), lack(more), cure + ", or send \"submit\": false");
  }

  private static String lack(int more) {
    return more == 0
        ? "is missing, so the judgment can't be submitted"
        : "is missing, and %d more, so the judgment can't be submitted".formatted(more);
  }
}
