package touchstone.assets.sample.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.assets.sample.SampleItem;

/**
 * What a critic says, without what can be derived.
 *
 * @param agreement its explanation of every step that it holds correct
 * @param outputs by item id; where an item is absent the critic holds all of it correct
 */
record CriticSource(String agreement, Map<String, Output> outputs) {

  /**
   * A critic's output on one item. Steps count from 1.
   *
   * @param steps the explanations of the steps that it calls incorrect
   * @param answer its verdict on the answer; absent for correct
   * @param raw its text, where that is not the JSON that was asked for
   * @param unreadable whether no verdict can be read from {@code raw}
   * @param withoutStep steps that it leaves out
   * @param withoutExplanation steps of which it gives the verdict alone
   * @param sameMistake for a step, whether the judge finds the mistake of each reference in the
   *     explanation; null for a call of the judge that failed; absent for three times true
   * @param reference LookBack's own answer to the question
   * @param checks LookBack's visual questions of each step, each with its answer
   */
  record Output(
      Map<Integer, String> steps,
      @Nullable Boolean answer,
      @Nullable String raw,
      boolean unreadable,
      List<Integer> withoutStep,
      List<Integer> withoutExplanation,
      Map<Integer, List<@Nullable Boolean>> sameMistake,
      @Nullable String reference,
      List<List<List<String>>> checks) {

    private static final Output AGREES =
        new Output(Map.of(), null, null, false, List.of(), List.of(), Map.of(), null, List.of());

    boolean flags(int step) {
      return !unreadable && steps.containsKey(step);
    }
  }

  Output of(SampleItem item) {
    return outputs.getOrDefault(item.id(), Output.AGREES);
  }
}
