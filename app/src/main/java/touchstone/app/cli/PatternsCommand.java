package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Reading;
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
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "patterns",
    header = "Say how critics fail: three patterns, each with its figures.",
    description =
        "Missed perception, reluctance to say no, and errors seen to spread too far. Where a critic"
            + " ran with LookBack as well, what that changes.")
final class PatternsCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;
  private final PatternSentences sentences = new PatternSentences(new Words(Locale.ENGLISH));

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  PatternsCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToRead(file)) {
      StudyData data = options.load(wiring, workspace);
      Scorer scorer = new Scorer(data.settings().reading(), Bootstrap.standard());
      List<Contender> chosen =
          options.chosen(data).stream().filter(one -> !one.items().isEmpty()).toList();
      List<Scorecard> cards = chosen.stream().map(scorer::score).toList();
      List<LookBackDifferences> pairs =
          LookBackPair.of(data).stream()
              .filter(pair -> chosen.contains(pair.lookBack()))
              .map(scorer::compare)
              .toList();
      if (json) {
        terminal.print(toJson(cards, pairs, chosen, data.settings().reading()));
      } else {
        print(cards, pairs);
      }
      return ExitCodes.DONE;
    }
  }

  private List<String> sentences(Scorecard card) {
    return List.of(
        sentences.perception(card),
        sentences.falseAlarms(card),
        sentences.reluctance(card),
        sentences.propagation(card),
        sentences.propagationInFull(card));
  }

  private ObjectNode toJson(
      List<Scorecard> cards,
      List<LookBackDifferences> pairs,
      List<Contender> chosen,
      Reading reading) {
    ObjectNode result = Json.object();
    ArrayNode contenders = result.putArray("contenders");
    for (int i = 0; i < cards.size(); i++) {
      ObjectNode node = toJson(cards.get(i));
      FlagCurves curves = FlagCurves.of(chosen.get(i), reading, Bootstrap.standard());
      node.set("bias", BesideJson.bias(cards.get(i).bias(), curves));
      contenders.add(node);
    }
    ArrayNode lookBack = result.putArray("lookback");
    for (LookBackDifferences pair : pairs) {
      ObjectNode node = lookBack.addObject();
      node.set("plain", FigureJson.of(pair.plain()));
      node.set("lookback", FigureJson.of(pair.lookBack()));
      node.put("n", pair.items());
      node.set("figures", FigureJson.of(pair.critique()));
      node.set("patterns", toJson(pair.patterns()));
    }
    return result;
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

  private void print(List<Scorecard> cards, List<LookBackDifferences> pairs) {
    for (Scorecard card : cards) {
      terminal.line(SubjectName.of(card.subject()));
      sentences(card).forEach(sentence -> terminal.line("  " + sentence));
    }
    for (LookBackDifferences pair : pairs) {
      Table table = new Table("LookBack minus plain, in points", SubjectName.of(pair.plain()));
      PatternDifferences changed = pair.patterns();
      table.add("hit rate on perception", Table.cell(changed.perceptionHits()));
      table.add("hit rate on reasoning", Table.cell(changed.reasoningHits()));
      table.add("false alarms on perception", Table.cell(changed.perceptionFalseAlarms()));
      table.add("false alarms on reasoning", Table.cell(changed.reasoningFalseAlarms()));
      table.add("% incorrect", Table.cell(changed.percentIncorrect()));
      table.add("false alarms after an error", Table.cell(changed.spill()));
      terminal.out().println();
      table.print(terminal.out());
    }
  }
}
