package touchstone.annotation.critique;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;

/** The critics' outputs of a workspace. Safe for use by several threads. */
public interface Critiques {
  /** Every run, in the order in which they came in. */
  List<CriticRun> runs() throws StorageException;

  Optional<CriticOutput> find(CriticRun run, ItemId item) throws StorageException;

  /** What all runs say of an item, in the order of {@link #runs()}. */
  List<CriticOutput> of(ItemId item) throws StorageException;

  /** Hands over the outputs of a run one by one, in the order of the items' numbers. */
  void forEach(CriticRun run, Consumer<CriticOutput> taker) throws StorageException;

  /**
   * The same without what no figure rests on, which takes less time.
   *
   * @param judge the model whose verdicts come along; null for none
   */
  void forEachCritique(CriticRun run, @Nullable String judge, Consumer<ItemCritique> taker)
      throws StorageException;

  /**
   * How many outputs a run has. Since none ever changes or goes, equal counts mean equal outputs.
   */
  long count(CriticRun run) throws StorageException;

  /**
   * A number that is greater once an output or a judge's verdicts have come in; equal numbers mean
   * that nothing has.
   */
  long extent() throws StorageException;

  /** Models whose verdicts came in, with how many runs they speak of. */
  SortedMap<String, Integer> judges() throws StorageException;

  /** Models whose verdicts on a run's explanations came in. */
  SortedSet<String> judges(CriticRun run) throws StorageException;

  /** How many of a run's outputs a model judge has verdicts on; none ever changes or goes. */
  long judgedCount(String judge, CriticRun run) throws StorageException;

  /**
   * What a model judge said of an output's explanations.
   *
   * @param references the human critiques of each step as they stand now; a verdict on a text that
   *     is not among them is passed over
   */
  JudgedExplanations judged(String judge, CriticOutput output, List<List<String>> references)
      throws StorageException;
}
