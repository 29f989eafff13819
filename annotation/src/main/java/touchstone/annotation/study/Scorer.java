package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.bias.BiasMetrics;
import touchstone.annotation.metrics.pattern.PatternComparison;
import touchstone.annotation.metrics.pattern.PatternDifferences;
import touchstone.annotation.metrics.pattern.PerceptionPattern;
import touchstone.annotation.metrics.pattern.PropagationPattern;
import touchstone.annotation.metrics.pattern.ReluctancePattern;

/** Computes the figures of contenders under one reading, with or without intervals. */
public final class Scorer {
  private final Reading reading;
  private final Bootstrap bootstrap;

  public Scorer(Reading reading, Bootstrap bootstrap) {
    this.reading = reading;
    this.bootstrap = bootstrap;
  }

  public Scorecard score(Contender contender) {
    List<CritiquedItem> items = contender.items();
    return new Scorecard(
        contender.subject(),
        new CritiqueMetrics(reading, bootstrap).figures(items),
        new PerceptionPattern(reading, bootstrap).figures(items),
        new ReluctancePattern(reading, bootstrap).figures(items),
        new PropagationPattern(reading, bootstrap).figures(items),
        SpillRates.of(items, reading, bootstrap),
        new BiasMetrics(bootstrap).figures(items));
  }

  /** The critique figures for each value of a metadata key. */
  public SequencedMap<String, CritiqueFigures> by(String key, Contender contender) {
    return new CritiqueMetrics(reading, bootstrap).by(key, contender.items());
  }

  /**
   * How far one contender is ahead of another, on the items that both spoke of, and by the same
   * truth: a person's, which is without that person's own word, where one of them is a person.
   */
  public CritiqueDifferences compare(Contender one, Contender other) {
    return compared(one, other).ahead();
  }

  /** The same with the number of items that it rests on. */
  public PairedComparison compared(Contender one, Contender other) {
    SharedItems shared = SharedItems.of(one, other);
    return new PairedComparison(
        one.subject(),
        other.subject(),
        shared.ones().size(),
        new CritiqueMetrics(reading, bootstrap).compare(shared.ones(), shared.others()));
  }

  /**
   * How far one contender's patterns are ahead of another's, on the same items and by the same
   * truth.
   *
   * @return empty where they share no item
   */
  public Optional<PatternDifferences> comparePatterns(Contender one, Contender other) {
    SharedItems shared = SharedItems.of(one, other);
    return shared.ones().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PatternComparison(reading, bootstrap).compare(shared.ones(), shared.others()));
  }

  /** Each two of them that share an item, every pair once. */
  public List<PairedComparison> eachTwo(List<Contender> contenders) {
    return IntStream.range(0, contenders.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.range(first + 1, contenders.size())
                    .mapToObj(second -> List.of(contenders.get(first), contenders.get(second))))
        .toList()
        .parallelStream()
        .map(pair -> compared(pair.getFirst(), pair.getLast()))
        .filter(pair -> pair.items() > 0)
        .toList();
  }

  /** What LookBack changes, on the items that both runs spoke of. */
  public LookBackDifferences compare(LookBackPair pair) {
    Set<String> shared = ids(pair.plain());
    shared.retainAll(ids(pair.lookBack()));
    List<CritiquedItem> plain = of(shared, pair.plain());
    List<CritiquedItem> lookBack = of(shared, pair.lookBack());
    return new LookBackDifferences(
        pair.plain().subject(),
        pair.lookBack().subject(),
        shared.size(),
        new CritiqueMetrics(reading, bootstrap).compare(lookBack, plain),
        new PatternComparison(reading, bootstrap).compare(lookBack, plain));
  }

  private static Set<String> ids(Contender contender) {
    Set<String> ids = new HashSet<>();
    contender.items().forEach(item -> ids.add(item.gold().id()));
    return ids;
  }

  /** In an order that both contenders share. */
  private static List<CritiquedItem> of(Set<String> ids, Contender contender) {
    Map<String, CritiquedItem> byId = new HashMap<>();
    contender.items().forEach(item -> byId.put(item.gold().id(), item));
    List<CritiquedItem> items = new ArrayList<>();
    ids.stream().sorted().forEach(id -> items.add(byId.get(id)));
    return items;
  }
}
