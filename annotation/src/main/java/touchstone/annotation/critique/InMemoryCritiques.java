package touchstone.annotation.critique;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchstone.annotation.item.ItemId;

/** A few outputs and verdicts on them. Immutable. */
public final class InMemoryCritiques implements Critiques {
  private final List<CriticOutput> outputs;
  private final List<ModelVerdict> verdicts;

  /**
   * Holds these outputs.
   *
   * @param outputs those of one run in the order of their items
   */
  public InMemoryCritiques(List<CriticOutput> outputs, List<ModelVerdict> verdicts) {
    this.outputs = List.copyOf(outputs);
    this.verdicts = List.copyOf(verdicts);
  }

  @Override
  public List<CriticRun> runs() {
    return outputs.stream().map(CriticOutput::run).distinct().toList();
  }

  @Override
  public Optional<CriticOutput> find(CriticRun run, ItemId item) {
    return of(item).stream().filter(output -> output.run().equals(run)).findFirst();
  }

  @Override
  public List<CriticOutput> of(ItemId item) {
    List<CriticRun> runs = runs();
    return outputs.stream()
        .filter(output -> output.item().equals(item))
        .sorted(Comparator.comparingInt(output -> runs.indexOf(output.run())))
        .toList();
  }

  @Override
  public void forEach(CriticRun run, Consumer<CriticOutput> taker) {
    outputs.stream().filter(output -> output.run().equals(run)).forEach(taker);
  }

  @Override
  public void forEachCritique(CriticRun run, Consumer<ItemCritique> taker) {
    forEach(
        run,
        output -> taker.accept(new ItemCritique(output.id(), output.item(), output.critique())));
  }

  @Override
  public long count(CriticRun run) {
    return outputs.stream().filter(output -> output.run().equals(run)).count();
  }

  @Override
  public long judgedCount(String judge, CriticRun run) {
    return verdicts(judge, run).size();
  }

  @Override
  public SortedSet<String> judges(CriticRun run) {
    Set<CriticOutputId> ofRun = new HashSet<>();
    forEach(run, output -> ofRun.add(output.id()));
    return verdicts.stream()
        .filter(verdict -> ofRun.contains(verdict.pair().output()))
        .map(ModelVerdict::judge)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Map<CriticOutputId, VerdictsByText> verdicts(String judge, CriticRun run) {
    Set<CriticOutputId> ofRun = new HashSet<>();
    forEach(run, output -> ofRun.add(output.id()));
    Map<CriticOutputId, List<ModelVerdict>> byOutput =
        verdicts.stream()
            .filter(verdict -> verdict.judge().equals(judge))
            .filter(verdict -> ofRun.contains(verdict.pair().output()))
            .collect(Collectors.groupingBy(verdict -> verdict.pair().output()));
    Map<CriticOutputId, VerdictsByText> found = new HashMap<>();
    byOutput.forEach((output, said) -> found.put(output, new VerdictsByText(said)));
    return found;
  }

  @Override
  public JudgedExplanations judged(
      String judge, CriticOutput output, List<List<String>> references) {
    return new VerdictsByText(
            verdicts.stream()
                .filter(verdict -> verdict.judge().equals(judge))
                .filter(verdict -> verdict.pair().output().equals(output.id()))
                .toList())
        .on(references);
  }
}
