package touchstone.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.FlagCurves;
import touchstone.annotation.study.PairedComparison;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.Subject;

/**
 * What a report says beyond the figures that are shown at once.
 *
 * @param curves how flags follow something besides the truth, for those that have some
 * @param pairs each two critics
 * @param breakdowns figures by metadata
 */
public record Details(
    Map<Subject, FlagCurves> curves, List<PairedComparison> pairs, List<Breakdown> breakdowns) {
  private static final List<String> KEYS =
      List.of("critic_superskill", "critic_skill", "src_dataset");

  public Details {
    curves = Map.copyOf(curves);
    pairs = List.copyOf(pairs);
    breakdowns = List.copyOf(breakdowns);
  }

  /** One subject's figures for each value of a key. */
  public record Breakdown(
      String key, Subject subject, SequencedMap<String, CritiqueFigures> byValue) {}

  /** All of them, with intervals. */
  public static Details of(StudyData data) {
    Reading reading = data.settings().reading();
    Bootstrap bootstrap = Bootstrap.standard();
    Scorer scorer = new Scorer(reading, bootstrap);
    List<Contender> speaking =
        data.contenders().stream().filter(one -> !one.items().isEmpty()).toList();
    List<Contender> critics =
        speaking.stream().filter(one -> one.subject() instanceof Subject.Critic).toList();
    List<String> keys = new ArrayList<>(data.keys());
    keys.retainAll(KEYS);
    return new Details(
        data.contenders().stream()
            .collect(
                Collectors.toMap(
                    Contender::subject, one -> FlagCurves.of(one, reading, bootstrap))),
        scorer.eachTwo(critics),
        KEYS.stream()
            .filter(keys::contains)
            .flatMap(key -> breakdowns(key, speaking, scorer))
            .toList());
  }

  private static Stream<Breakdown> breakdowns(String key, List<Contender> speaking, Scorer scorer) {
    return speaking.parallelStream()
        .map(one -> new Breakdown(key, one.subject(), scorer.by(key, one)));
  }
}
