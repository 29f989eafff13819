package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import touchstone.annotation.study.CorrectedAnswers;
import touchstone.storage.exchange.critic.FileEvaluationReport;
import touchstone.storage.json.Json;

/**
 * Figures straight from files, as JSON or as a table; what a reader should know goes beside them.
 */
final class FileFigures {
  private final Terminal terminal;
  private final boolean json;

  FileFigures(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  /** Prints a critic's figures. */
  void print(FileEvaluationReport report) {
    warn(report);
    if (json) {
      ObjectNode result =
          Json.object()
              .put("n", report.total().items())
              .put("format_errors", report.total().formatErrors())
              .put("null_verdicts", report.total().unreadableVerdicts())
              .put("judged", report.total().judged().judged())
              .put("to_judge", report.total().judged().needed());
      result.set("groups", FigureJson.of(report.groups()));
      terminal.print(result);
    } else {
      table(report);
    }
  }

  private void warn(FileEvaluationReport report) {
    FileEvaluationReport.JudgeTally judge = report.judge();
    if (judge == null) {
      terminal.say(
          "No judge's cache: explanations are not judged, so Ex. F1 and VISCore are open.");
    } else if (judge.undecided() > 0) {
      terminal.say(
          "%d of the judge's %d verdicts rest on a text that says neither correct nor incorrect; as in VISCO, they count as right."
              .formatted(judge.undecided(), judge.verdicts()));
    }
    if (report.recoverableFormatErrors() > 0) {
      terminal.say(
          "%d outputs that count as format errors could still be read by a person."
              .formatted(report.recoverableFormatErrors()));
    }
    if (report.unjudgedGold() > 0) {
      terminal.say(
          "Gold says nothing of %d steps or answers; as in VISCO, flagging one is a false alarm."
              .formatted(report.unjudgedGold()));
    }
  }

  private void table(FileEvaluationReport report) {
    Table table =
        new Table(
            "",
            "items",
            "Ans. F1",
            "Th. F1",
            "Ex. F1",
            "VISCore",
            "judged",
            "% incorrect",
            "no verdict");
    report
        .groups()
        .forEach(
            (name, figures) ->
                table.add(
                    name,
                    Long.toString(figures.items()),
                    Table.cell(figures.ansF1()),
                    Table.cell(figures.thF1()),
                    Table.cell(figures.exF1()),
                    Table.cell(figures.viscore()),
                    figures.judged().judged() + "/" + figures.judged().needed(),
                    Table.cell(figures.percentIncorrect()),
                    Long.toString(figures.unreadableVerdicts())));
    table.print(terminal.out());
    terminal
        .out()
        .printf("format errors: %d of %d%n", report.total().formatErrors(), report.total().items());
  }

  /** Prints what became of a corrector's answers. */
  void print(String name, CorrectedAnswers answers) {
    CorrectionTable.warn(answers, "", terminal);
    if (json) {
      terminal.print(CorrectionTable.toJson(answers));
    } else {
      CorrectionTable.print(name, answers, terminal);
    }
  }
}
