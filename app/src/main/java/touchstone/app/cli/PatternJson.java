package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.pattern.PatternDifferences;
import touchstone.annotation.metrics.pattern.PerceptionFigures;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.FlagCurves;
import touchstone.annotation.study.LookBackDifferences;
import touchstone.annotation.study.LookBackPair;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.app.figures.PatternSentences;
import touchstone.assets.words.Words;
import touchstone.storage.json.Json;

/** The three patterns of a study's contenders, and what LookBack changes, as JSON. */
final class PatternJson {
  private final StudyData data;
  private final List<Contender> chosen;
  private final Scorer scorer;
  private final PatternSentences sentences = new PatternSentences(new Words(Locale.ENGLISH));

  /**
   * Patterns with intervals.
   *
   * @param chosen those asked for, of whom each says something
   */
  PatternJson(StudyData data, List<Contender> chosen) {
    this.data = data;
    this.chosen = chosen;
    this.scorer = new Scorer(data.settings().reading(), Bootstrap.standard());
  }

  List<Scorecard> cards() {
    return chosen.stream().map(scorer::score).toList();
  }

  List<LookBackDifferences> pairs() {
    return LookBackPair.of(data).stream()
        .filter(pair -> chosen.contains(pair.lookBack()))
        .map(scorer::compare)
        .toList();
  }

  ObjectNode toJson() {
    ObjectNode result =
        Json.object()
            .put("n", data.items().size())
            .put("judge", data.judge())
            .put("against", WorkspaceEvaluation.against(data.settings().against()))
            .put("inherited", FigureJson.lower(data.settings().inherited()))
            .put("neutral", FigureJson.lower(data.settings().neutral()));
    ArrayNode contenders = result.putArray("contenders");
    for (Contender contender : chosen) {
      Scorecard card = scorer.score(contender);
      ObjectNode node = toJson(card);
      node.put("n", card.critique().items()).put("missing", contender.missing().size());
      FlagCurves curves = FlagCurves.of(contender, data.settings().reading(), Bootstrap.standard());
      node.set("bias", BesideJson.bias(card.bias(), curves));
      contenders.add(node);
    }
    result.set("comparisons", comparisons());
    ArrayNode lookBack = result.putArray("lookback");
    for (LookBackDifferences pair : pairs()) {
      ObjectNode node = lookBack.addObject();
      node.set("plain", FigureJson.of(pair.plain()));
      node.set("lookback", FigureJson.of(pair.lookBack()));
      node.put("n", pair.items());
      node.set("figures", FigureJson.of(pair.critique()));
      node.set("patterns", toJson(pair.patterns()));
    }
    return result;
  }

  /** Each two of those asked for; one alone stands beside everybody else. */
  private ArrayNode comparisons() {
    ArrayNode comparisons = Json.array();
    for (int first = 0; first < chosen.size(); first++) {
      Contender one = chosen.get(first);
      List<Contender> others =
          data.contenders().stream()
              .filter(other -> !other.items().isEmpty() && !other.equals(one))
              .toList();
      for (Contender other : others) {
        int second = chosen.indexOf(other);
        if (second < 0 || second > first) {
          scorer
              .comparePatterns(one, other)
              .ifPresent(
                  ahead -> {
                    ObjectNode node = comparisons.addObject();
                    node.set("one", FigureJson.of(one.subject()));
                    node.set("other", FigureJson.of(other.subject()));
                    node.set("patterns", toJson(ahead));
                  });
        }
      }
    }
    return comparisons;
  }

  List<String> sentences(Scorecard card) {
    return List.of(
        sentences.perception(card),
        sentences.falseAlarms(card),
        sentences.reluctance(card),
        sentences.propagation(card),
        sentences.propagationInFull(card));
  }

  private ObjectNode toJson(Scorecard card) {
    ObjectNode node = FigureJson.of(card.subject());
    ObjectNode perception = node.putObject("perception");
    perception.set("reasoning", toJson(card.perception().reasoning()));
    perception.set("perception", toJson(card.perception().perception()));
    perception.set("hit_difference", FigureJson.of(card.perception().hitDifference()));
    perception.set(
        "false_alarm_difference", FigureJson.of(card.perception().falseAlarmDifference()));
    perception.set("f1_difference", FigureJson.of(card.perception().f1Difference()));
    ObjectNode kinds = perception.putObject("hits_by_kind");
    card.perception().hitsByKind().forEach((kind, hits) -> kinds.set(kind, FigureJson.of(hits)));
    ObjectNode reluctance = node.putObject("reluctance");
    reluctance.set("percent_incorrect", FigureJson.of(card.reluctance().critic()));
    reluctance.set("percent_of_readable", FigureJson.of(card.reluctance().criticReadable()));
    reluctance.set("gold", FigureJson.of(card.reluctance().gold()));
    reluctance.set("difference", FigureJson.of(card.reluctance().difference()));
    ObjectNode propagation = node.putObject("propagation");
    propagation.set("critic_run", FigureJson.of(card.propagation().criticRun()));
    propagation.set("gold_run", FigureJson.of(card.propagation().goldRun()));
    propagation.set("excess_run", FigureJson.of(card.propagation().excessRun()));
    propagation.set("spill", FigureJson.of(card.propagation().spill()));
    propagation.set("crude_spill", FigureJson.of(card.propagation().crudeSpill()));
    propagation.set("false_alarms_before", FigureJson.of(card.spill().before()));
    propagation.set("false_alarms_after", FigureJson.of(card.spill().after()));
    propagation.set("inherited_hits", FigureJson.of(card.propagation().inheritedHits()));
    propagation.set("original_hits", FigureJson.of(card.propagation().originalHits()));
    ArrayNode words = node.putArray("sentences");
    sentences(card).forEach(words::add);
    return node;
  }

  private static ObjectNode toJson(PerceptionFigures.Detection detection) {
    ObjectNode node = Json.object();
    node.set("hit_rate", FigureJson.of(detection.hitRate()));
    node.set("false_alarm_rate", FigureJson.of(detection.falseAlarmRate()));
    node.set("f1", FigureJson.of(detection.f1()));
    return node;
  }

  private static ObjectNode toJson(PatternDifferences differences) {
    ObjectNode node = Json.object();
    node.set("perception_hits", FigureJson.of(differences.perceptionHits()));
    node.set("reasoning_hits", FigureJson.of(differences.reasoningHits()));
    node.set("perception_false_alarms", FigureJson.of(differences.perceptionFalseAlarms()));
    node.set("reasoning_false_alarms", FigureJson.of(differences.reasoningFalseAlarms()));
    node.set("hit_gap", FigureJson.of(differences.hitGap()));
    node.set("percent_incorrect", FigureJson.of(differences.percentIncorrect()));
    node.set("excess_run", FigureJson.of(differences.excessRun()));
    node.set("spill", FigureJson.of(differences.spill()));
    return node;
  }
}
