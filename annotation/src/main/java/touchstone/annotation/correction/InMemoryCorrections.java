package touchstone.annotation.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchstone.annotation.item.ItemId;

/** A few corrected answers. Immutable. */
public final class InMemoryCorrections implements Corrections {
  private final List<CorrectedAnswer> answers;

  /**
   * Holds these answers.
   *
   * @param answers those of one run in the order of their items
   */
  public InMemoryCorrections(List<CorrectedAnswer> answers) {
    this.answers = List.copyOf(answers);
  }

  @Override
  public List<CorrectionRun> runs() {
    return answers.stream().map(CorrectedAnswer::run).distinct().toList();
  }

  @Override
  public Optional<CorrectedAnswer> find(CorrectionRun run, ItemId item) {
    return of(item).stream().filter(answer -> answer.run().equals(run)).findFirst();
  }

  @Override
  public List<CorrectedAnswer> of(ItemId item) {
    List<CorrectionRun> runs = runs();
    return answers.stream()
        .filter(answer -> answer.item().equals(item))
        .sorted(Comparator.comparingInt(answer -> runs.indexOf(answer.run())))
        .toList();
  }

  @Override
  public void forEach(CorrectionRun run, Consumer<CorrectedAnswer> taker) {
    answers.stream().filter(answer -> answer.run().equals(run)).forEach(taker);
  }
}
