package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.SequencedMap;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.study.Subject;
import touchstone.storage.json.Json;

/** Figures as JSON: value, n and the ends of the interval; null where there is none. */
final class FigureJson {
  private FigureJson() {}

  static ObjectNode of(Figure figure) {
    ObjectNode node = Json.object().put("value", figure.value()).put("n", figure.n());
    var interval = figure.interval();
    node.put("lo", interval == null ? null : interval.low());
    node.put("hi", interval == null ? null : interval.high());
    Undefined why = figure.undefined();
    if (why != null) {
      node.put("undefined", lower(why));
    }
    return node;
  }

  /** The groups of a critic's figures by name. */
  static ObjectNode of(SequencedMap<String, CritiqueFigures> groups) {
    ObjectNode node = Json.object();
    groups.forEach(
        (name, figures) -> {
          ObjectNode group = node.putObject(name);
          group.set("ans_f1", of(figures.ansF1()));
          group.set("th_f1", of(figures.thF1()));
          group.set("ex_f1", of(figures.exF1()));
          group.set("viscore", of(figures.viscore()));
          group.set("percent_incorrect", of(figures.percentIncorrect()));
        });
    return node;
  }

  static ObjectNode of(CritiqueDifferences differences) {
    ObjectNode node = Json.object();
    node.set("ans_f1", of(differences.ansF1()));
    node.set("th_f1", of(differences.thF1()));
    node.set("ex_f1", of(differences.exF1()));
    node.set("viscore", of(differences.viscore()));
    node.set("percent_incorrect", of(differences.percentIncorrect()));
    return node;
  }

  private static ObjectNode of(CritiqueDifferences.Difference difference) {
    return of(difference.figure()).put("p", difference.pValue());
  }

  /** Who is measured. */
  static ObjectNode of(Subject subject) {
    ObjectNode node = Json.object();
    switch (subject) {
      case Subject.Critic(var run) ->
          node.put("critic", run.critic())
              .put("dataset", run.dataSet())
              .put("run", run.name())
              .put("protocol", lower(run.protocol()))
              .put("sample", run.sample());
      case Subject.Person(var annotator) -> node.put("annotator", annotator.name());
      case Subject.Ensemble(var voting, var members) -> {
        node.put("ensemble", lower(voting)).put("dataset", members.getFirst().dataSet());
        ArrayNode critics = node.putArray("members");
        members.forEach(run -> critics.add(run.critic()));
      }
    }
    return node;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
