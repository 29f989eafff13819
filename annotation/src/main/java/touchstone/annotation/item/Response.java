package touchstone.annotation.item;

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
}
