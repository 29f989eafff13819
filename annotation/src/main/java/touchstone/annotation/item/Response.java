package touchstone.annotation.item;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model wrote: an ordered chain of reasoning steps and a final answer.
 *
 * @param answer as it reads; an answer that is not a string is its JSON
 */
public record Response(List<String> steps, String answer) {
  public Response {
    steps = List.copyOf(steps);
  }

  /** Question, steps and answer, a line each: what may be searched before submission. */
  public String visibleText(String question) {
    List<String> lines = new ArrayList<>();
    lines.add(question);
    lines.addAll(steps);
    lines.add(answer);
    return String.join("\n", lines);
  }
}
