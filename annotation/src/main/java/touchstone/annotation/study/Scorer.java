package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.bias.BiasMetrics;
import touchstone.annotation.metrics.pattern.PatternComparison;
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

  /** How far one contender is ahead of another, on the items that both spoke of. */
  public CritiqueDifferences compare(Contender one, Contender other) {
    Set<String> shared = ids(one);
    shared.retainAll(ids(other));
    return new CritiqueMetrics(reading, bootstrap).compare(of(shared, one), of(shared, other));
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
