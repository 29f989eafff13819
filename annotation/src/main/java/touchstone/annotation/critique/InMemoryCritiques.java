package touchstone.annotation.critique;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
  public void forEachCritique(CriticRun run, @Nullable String judge, Consumer<ItemCritique> taker) {
    forEach(
        run,
        output -> {
          List<ModelVerdict> said = judge == null ? List.of() : said(judge, output.id());
          taker.accept(
              new ItemCritique(
                  output.id(),
                  output.item(),
                  output.critique(),
                  said.isEmpty() ? null : new VerdictsByText(said)));
        });
  }

  private List<ModelVerdict> said(String judge, CriticOutputId output) {
    return verdicts.stream()
        .filter(verdict -> verdict.judge().equals(judge))
        .filter(verdict -> verdict.pair().output().equals(output))
        .toList();
  }

  @Override
  public long count(CriticRun run) {
    return outputs.stream().filter(output -> output.run().equals(run)).count();
  }

  @Override
  public long judgedCount(String judge, CriticRun run) {
    return outputs.stream()
        .filter(output -> output.run().equals(run))
        .filter(output -> !said(judge, output.id()).isEmpty())
        .count();
  }

  @Override
  public long extent() {
    return (long) outputs.size() + verdicts.size();
  }

  @Override
  public SortedMap<String, Integer> judges() {
    SortedMap<String, Integer> judged = new TreeMap<>();
    runs().forEach(run -> judges(run).forEach(judge -> judged.merge(judge, 1, Integer::sum)));
    return judged;
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
  public JudgedExplanations judged(
      String judge, CriticOutput output, List<List<String>> references) {
    return new VerdictsByText(said(judge, output.id())).on(references);
  }
}
