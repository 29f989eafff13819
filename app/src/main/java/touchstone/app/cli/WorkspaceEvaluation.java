package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.PairedComparison;
import touchstone.annotation.study.Published;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.app.figures.CorrectionsAfter;
import touchstone.app.figures.DistinctNames;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;
import touchstone.storage.json.Json;

/** The figures of a workspace's contenders, as JSON or as tables. */
final class WorkspaceEvaluation {
  private static final String SUPERSKILL = "critic_superskill";
  private static final String TOTAL = "Total";

  private final StudyData data;
  private final List<Contender> contenders;
  private final @Nullable String by;
  private final Bootstrap bootstrap;
  private final CritiqueMetrics metrics;
  private final Scorer scorer;

  /**
   * An evaluation with intervals.
   *
   * @param contenders those asked for
   * @param by a metadata key; null for VISCO's Reasoning and Perception
   */
  WorkspaceEvaluation(
      StudyData data, List<Contender> contenders, @Nullable String by, Bootstrap bootstrap) {
    this.data = data;
    this.contenders = contenders;
    this.by = by;
    this.bootstrap = bootstrap;
    this.metrics = new CritiqueMetrics(data.settings().reading(), bootstrap);
    this.scorer = new Scorer(data.settings().reading(), bootstrap);
  }

  private SequencedMap<String, CritiqueFigures> groups(Contender contender) {
    SequencedMap<String, CritiqueFigures> groups = new LinkedHashMap<>();
    groups.put(TOTAL, metrics.figures(contender.items()));
    Map<String, CritiqueFigures> found =
        metrics.by(by == null ? SUPERSKILL : by, contender.items());
    if (by == null) {
      for (String skill : List.of("Reasoning", "Perception")) {
        groups.put(skill, found.getOrDefault(skill, metrics.figures(List.of())));
      }
    }
    new TreeMap<>(found).forEach(groups::putIfAbsent);
    return groups;
  }

  /**
   * All contenders.
   *
   * @param alone whether one critic was asked for: then its first run's figures stand at the top,
   *     too, and it is compared with everybody else instead of each two with one another
   */
  ObjectNode toJson(boolean alone) {
    ObjectNode result = Json.object();
    ArrayNode all = Json.array();
    CorrectionsAfter corrections = corrections();
    contenders.forEach(
        contender ->
            all.add(toJson(contender).set("gains", gains(corrections.of(contender.subject())))));
    if (alone && !all.isEmpty()) {
      result.setAll((ObjectNode) all.get(0));
    } else {
      result.put("n", data.items().size());
    }
    result
        .put("judge", data.judge())
        .put("against", against(data.settings().against()))
        .put("inherited", FigureJson.lower(data.settings().inherited()))
        .put("neutral", FigureJson.lower(data.settings().neutral()));
    result.set("contenders", all);
    result.set("comparisons", comparisons(alone));
    result.set("corrections", CorrectionTable.toJson(data.corrections()));
    StudyResults beside = StudyResults.besideCards(data, bootstrap);
    result.set("samples", BesideJson.samples(beside.consistency()));
    result.set("errors", BesideJson.errors(beside.errors()));
    ArrayNode published = result.putArray("published");
    for (Published one : Published.beside(data)) {
      published
          .addObject()
          .put("name", one.name())
          .put("viscore", one.viscore())
          .put("ans_f1", one.ansF1())
          .put("th_f1", one.thF1())
          .put("ex_f1", one.exF1())
          .put("percent_incorrect", one.percentIncorrect());
    }
    return result;
  }

  private ObjectNode toJson(Contender contender) {
    SequencedMap<String, CritiqueFigures> groups = groups(contender);
    CritiqueFigures total = metrics.figures(contender.items());
    ObjectNode node = FigureJson.of(contender.subject());
    node.put("n", total.items())
        .put("missing", contender.missing().size())
        .put("format_errors", total.formatErrors())
        .put("null_verdicts", total.unreadableVerdicts())
        .put("judged", total.judged().judged())
        .put("to_judge", total.judged().needed());
    node.set("groups", FigureJson.of(groups));
    return node;
  }

  /** Whose word counts as the truth, as the command line names it. */
  static String against(Against against) {
    return switch (against) {
      case Against.Gold() -> "gold";
      case Against.Person(var annotator) -> annotator.name();
    };
  }

  private ArrayNode comparisons(boolean alone) {
    ArrayNode comparisons = Json.array();
    for (PairedComparison pair : alone ? withAllOthers() : scorer.eachTwo(contenders)) {
      ObjectNode node = comparisons.addObject();
      node.set("one", FigureJson.of(pair.one()));
      node.set("other", FigureJson.of(pair.other()));
      node.put("n", pair.items());
      node.setAll(FigureJson.of(pair.ahead()));
    }
    return comparisons;
  }

  private List<PairedComparison> withAllOthers() {
    return contenders.stream()
        .flatMap(
            one ->
                data.contenders().stream()
                    .filter(other -> !other.subject().equals(one.subject()))
                    .map(other -> scorer.compared(one, other)))
        .toList();
  }

  private CorrectionsAfter corrections() {
    return new CorrectionsAfter(
        data.contenders().stream().map(Contender::subject).toList(),
        data.corrections().stream().map(one -> CorrectionCard.of(one, bootstrap)).toList(),
        new SubjectWords(new Words(Locale.ENGLISH)));
  }

  /** What answers gained that were corrected after a run's critiques, by corrector. */
  private static ArrayNode gains(List<CorrectionCard> corrections) {
    ArrayNode gains = Json.array();
    for (CorrectionCard card : corrections) {
      ObjectNode node =
          gains
              .addObject()
              .put("corrector", card.answers().corrector())
              .put("setting", card.answers().setting());
      node.set("gain", FigureJson.of(card.figures().gain()));
    }
    return gains;
  }

  void print(Terminal terminal) {
    Table table =
        new Table(
            "",
            "items",
            "missing",
            "VISCore",
            "Ans. F1",
            "Th. F1",
            "Ex. F1",
            "judged",
            "% incorrect",
            "format errors",
            "no verdict");
    DistinctNames names =
        new DistinctNames(
            contenders.stream().map(Contender::subject).toList(),
            SubjectName::of,
            "%s (%s)"::formatted);
    for (Contender contender : contenders) {
      SequencedMap<String, CritiqueFigures> groups = groups(contender);
      String name = names.of(contender.subject());
      groups.forEach((group, figures) -> add(table, contender, name, group, figures));
    }
    Published.beside(data).forEach(one -> add(table, one));
    table.print(terminal.out());
  }

  private static void add(
      Table table, Contender contender, String name, String group, CritiqueFigures figures) {
    boolean total = group.equals(TOTAL);
    table.add(
        total ? name : "  " + group,
        Long.toString(figures.items()),
        total ? Integer.toString(contender.missing().size()) : "",
        Table.cell(figures.viscore()),
        Table.cell(figures.ansF1()),
        Table.cell(figures.thF1()),
        Table.cell(figures.exF1()),
        figures.judged().judged() + "/" + figures.judged().needed(),
        Table.cell(figures.percentIncorrect()),
        Long.toString(figures.formatErrors()),
        Long.toString(figures.unreadableVerdicts()));
  }

  private static void add(Table table, Published one) {
    table.add(
        one.name() + " (published)",
        "",
        "",
        Table.cell(one.viscore(), 1),
        Table.cell(one.ansF1(), 1),
        Table.cell(one.thF1(), 1),
        Table.cell(one.exF1(), 1),
        "",
        Table.cell(one.percentIncorrect(), 1),
        "",
        "");
  }
}
