package touchstone.annotation.study;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import touchstone.annotation.agreement.RatedItem;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.GoldItem;

/**
 * Gold, and everything said beside it, aligned. Figures are pure functions of it.
 *
 * @param items with the truth that was asked for, in the order of their numbers
 * @param contenders critics first, then people, then ensembles
 * @param judge whose verdicts on explanations are in it; empty where there are none
 * @param allImported whether all of gold came with the items
 * @param hidden ids of the items that are left out because the viewer may not see figures of them
 *     yet
 * @param judges everybody whose verdicts on explanations are there
 * @param model the one of them, no person, that judged most runs; empty where there is none
 * @param viscoNamed whether every item's id in its source has the form that VISCO's have
 * @param ratings what people submitted blind, on the items that are not left out
 * @param dataSets how many of the items are from each data set
 */
public record StudyData(
    StudySettings settings,
    List<GoldItem> items,
    List<Contender> contenders,
    List<Samples> samples,
    List<CorrectedAnswers> corrections,
    String judge,
    boolean allImported,
    List<ItemId> hidden,
    List<String> judges,
    String model,
    boolean viscoNamed,
    List<RatedItem> ratings,
    Map<String, Long> dataSets) {
  public StudyData {
    items = List.copyOf(items);
    contenders = List.copyOf(contenders);
    samples = List.copyOf(samples);
    corrections = List.copyOf(corrections);
    hidden = List.copyOf(hidden);
    judges = List.copyOf(judges);
    ratings = List.copyOf(ratings);
    dataSets = Collections.unmodifiableMap(new TreeMap<>(dataSets));
  }

  public StudyData(
      StudySettings settings,
      List<GoldItem> items,
      List<Contender> contenders,
      List<Samples> samples,
      List<CorrectedAnswers> corrections,
      String judge,
      boolean allImported,
      List<ItemId> hidden) {
    this(
        settings,
        items,
        contenders,
        samples,
        corrections,
        judge,
        allImported,
        hidden,
        List.of(),
        "",
        false,
        List.of(),
        Map.of());
  }

  /** The same with these contenders alone. */
  public StudyData with(List<Contender> chosen) {
    return new StudyData(
        settings,
        items,
        chosen,
        samples,
        corrections,
        judge,
        allImported,
        hidden,
        judges,
        model,
        viscoNamed,
        ratings,
        dataSets);
  }

  /**
   * The same without what concerns other critics beside the contenders.
   *
   * @param sources what corrections after the critic's runs name as their source of critiques
   */
  public StudyData ofCritic(String critic, Set<String> sources) {
    return new StudyData(
        settings,
        items,
        contenders,
        samples.stream().filter(one -> one.first().critic().equals(critic)).toList(),
        corrections.stream().filter(one -> sources.contains(one.critiqueSource())).toList(),
        judge,
        allImported,
        hidden,
        judges,
        model,
        viscoNamed,
        ratings,
        dataSets);
  }

  /**
   * The same with the first sample alone of each of a critic's runs, for lists in which each
   * contender stands once: what further samples say is told by their consistency.
   */
  public StudyData ofFirstSamples() {
    Set<Subject> firsts =
        new SampleSets(contenders)
            .firsts().stream().map(Contender::subject).collect(Collectors.toSet());
    return with(
        contenders.stream()
            .filter(
                one -> !(one.subject() instanceof Subject.Critic) || firsts.contains(one.subject()))
            .toList());
  }

  public long steps() {
    return items.stream().mapToLong(item -> item.steps().size()).sum();
  }

  public Optional<Contender> contender(Subject subject) {
    return contenders.stream().filter(one -> one.subject().equals(subject)).findFirst();
  }

  /** The metadata keys of the items that have at least two values and not one for each item. */
  public List<String> keys() {
    Map<String, Set<String>> values = new TreeMap<>();
    for (GoldItem item : items) {
      item.attributes()
          .forEach((key, value) -> values.computeIfAbsent(key, _ -> new TreeSet<>()).add(value));
    }
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && entry.getValue().size() < items.size())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The values of a key, in their order. */
  public List<String> values(String key) {
    return items.stream()
        .flatMap(item -> Optional.ofNullable(item.attributes().get(key)).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
