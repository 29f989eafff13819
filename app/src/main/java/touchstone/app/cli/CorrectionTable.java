package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.correction.CorrectionFigures;
import touchstone.annotation.study.CorrectedAnswers;
import touchstone.annotation.study.CorrectionCard;
import touchstone.storage.json.Json;

/** What became of corrected answers. */
final class CorrectionTable {
  private CorrectionTable() {}

  static ArrayNode toJson(List<CorrectedAnswers> corrections) {
    ArrayNode all = Json.array();
    for (CorrectedAnswers answers : corrections) {
      all.addObject()
          .put("corrector", answers.corrector())
          .put("critique_source", answers.critiqueSource())
          .put("setting", answers.setting())
          .setAll(toJson(answers));
    }
    return all;
  }

  /** What became of one corrector's answers, without saying whose they are. */
  static ObjectNode toJson(CorrectedAnswers answers) {
    CorrectionCard card = CorrectionCard.of(answers, Bootstrap.standard());
    ObjectNode node =
        Json.object()
            .put("n", answers.corrections().size())
            .put("own_responses", answers.own().size())
            .put("without_rule", answers.withoutRule())
            .put("unreadable", answers.unreadable());
    node.setAll(toJson(card.figures(), card.own()));
    ObjectNode formats = node.putObject("formats");
    card.byFormat()
        .forEach(
            (format, figures) ->
                formats.set(
                    FigureJson.lower(format), toJson(figures, card.ownByFormat().get(format))));
    return node;
  }

  /** SCoRe's figures, CL and CS over the responses that the corrector wrote itself, where any. */
  private static ObjectNode toJson(CorrectionFigures figures, @Nullable CorrectionFigures own) {
    ObjectNode node = Json.object();
    node.putObject("transitions")
        .put("right_right", figures.transitions().rightToRight())
        .put("right_wrong", figures.transitions().rightToWrong())
        .put("wrong_right", figures.transitions().wrongToRight())
        .put("wrong_wrong", figures.transitions().wrongToWrong());
    node.set("accuracy", FigureJson.of(figures.accuracy()));
    node.set("gain", FigureJson.of(figures.gain()));
    if (own != null && own.accuracy().n() > 0) {
      node.set("delta_t1_t2", FigureJson.of(own.deltaT1T2()));
      node.set("delta_i_c", FigureJson.of(own.deltaIncorrectToCorrect()));
      node.set("delta_c_i", FigureJson.of(own.deltaCorrectToIncorrect()));
      node.set("cl", FigureJson.of(own.confidenceLevel()));
      node.set("cs", FigureJson.of(own.critiqueScore()));
    }
    return node;
  }

  /**
   * Says how many answers no rule is for, or can be read by theirs.
   *
   * @param after what tells whose answers they are; may be empty
   */
  static void warn(CorrectedAnswers answers, String after, Terminal terminal) {
    if (answers.withoutRule() > 0) {
      terminal.say(
          "%d answers%s come from sources without a rule of their own; they were matched exactly."
              .formatted(answers.withoutRule(), after));
    }
    if (answers.unreadable() > 0) {
      terminal.say(
          "%d answers%s can't be read by their source's rule; they count as wrong."
              .formatted(answers.unreadable(), after));
    }
  }

  /** Prints nothing where there are none. */
  static void print(List<CorrectedAnswers> corrections, Terminal terminal) {
    if (corrections.isEmpty()) {
      return;
    }
    Table table = table();
    for (CorrectedAnswers answers : corrections) {
      String name =
          "%s after %s, %s"
              .formatted(answers.corrector(), answers.critiqueSource(), answers.setting());
      warn(answers, " of " + name, terminal);
      add(table, name, answers);
    }
    terminal.out().println();
    table.print(terminal.out());
  }

  /** Prints one corrector's answers under a name. */
  static void print(String name, CorrectedAnswers answers, Terminal terminal) {
    Table table = table();
    add(table, name, answers);
    table.print(terminal.out());
  }

  private static Table table() {
    return new Table("corrections", "answers", "accuracy", "gain", "✓→✓", "✓→✗", "✗→✓", "✗→✗");
  }

  private static void add(Table table, String name, CorrectedAnswers answers) {
    CorrectionCard card = CorrectionCard.of(answers, Bootstrap.none());
    add(table, name, card.figures());
    card.byFormat()
        .forEach((format, figures) -> add(table, "  " + FigureJson.lower(format), figures));
  }

  private static void add(Table table, String name, CorrectionFigures figures) {
    List<String> cells = new ArrayList<>();
    CorrectionFigures.Transitions ways = figures.transitions();
    cells.add(name);
    cells.add(Long.toString(figures.accuracy().n()));
    cells.add(Table.cell(figures.accuracy()));
    cells.add(Table.cell(figures.gain()));
    cells.add(Long.toString(ways.rightToRight()));
    cells.add(Long.toString(ways.rightToWrong()));
    cells.add(Long.toString(ways.wrongToRight()));
    cells.add(Long.toString(ways.wrongToWrong()));
    table.add(cells.toArray(String[]::new));
  }
}
