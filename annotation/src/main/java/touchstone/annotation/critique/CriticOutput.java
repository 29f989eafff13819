package touchstone.annotation.critique;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;

/**
 * What a critic said of an item in one run.
 *
 * @param response the critic's own words, null where the file kept none
 * @param lookBack for each step, the questions asked about it; empty without LookBack
 * @param recoverable whether the critique has a format error that a more tolerant parser gets over.
 *     It changes no figure.
 */
public record CriticOutput(
    CriticOutputId id,
    CriticRun run,
    ItemId item,
    Critique critique,
    @Nullable String response,
    List<List<VisualQuestion>> lookBack,
    boolean recoverable) {
  public CriticOutput {
    lookBack = lookBack.stream().map(List::copyOf).toList();
  }

  /** The questions asked about a step, which is counted from 1. */
  public List<VisualQuestion> lookBackOn(int step) {
    return step <= lookBack.size() ? lookBack.get(step - 1) : List.of();
  }
}
