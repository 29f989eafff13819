package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.agreement.AgreementFigures;
import touchstone.annotation.agreement.AgreementReport;
import touchstone.annotation.agreement.AgreementStudy;
import touchstone.annotation.agreement.RatedItem;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.study.StudySettings;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "agreement",
    header = "Say how far annotators agree.",
    description =
        "Over what each submitted blind, before anything of a critic, another person or the"
            + " reference answer was shown. The scale ends at 1.")
final class AgreementCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  AgreementCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToRead(file)) {
      int verdicts = wiring.guideline(workspace).verdicts().size();
      List<RatedItem> ratings = wiring.studies(workspace).load(StudySettings.STANDARD).ratings();
      List<RatedItem> rated =
          ratings.stream().filter(item -> !item.byAnnotator().isEmpty()).toList();
      AgreementReport report = new AgreementStudy(verdicts, Bootstrap.standard()).report(rated);
      if (report.pairs().isEmpty()) {
        terminal.say("No item has blind submissions of two annotators yet.");
      }
      if (json) {
        terminal.print(toJson(report, rated.size()));
      } else {
        print(report);
      }
      return ExitCodes.DONE;
    }
  }

  private static ObjectNode toJson(AgreementReport report, int items) {
    ObjectNode result = Json.object().put("n", items);
    result.set("steps", toJson(report.steps()));
    result.set("answers", toJson(report.answers()));
    result.set("first_incorrect_step", FigureJson.of(report.firstIncorrectStep()));
    ArrayNode pairs = result.putArray("pairs");
    for (AgreementReport.PairAgreement pair : report.pairs()) {
      ObjectNode node = pairs.addObject().put("one", pair.one()).put("other", pair.other());
      node.set("percent", FigureJson.of(pair.percent()));
      node.set("cohens_kappa", FigureJson.of(pair.cohensKappa()));
    }
    return result;
  }

  private static ObjectNode toJson(AgreementFigures figures) {
    ObjectNode node = Json.object();
    node.set("percent", FigureJson.of(figures.percent()));
    node.set("fleiss_kappa", FigureJson.of(figures.fleissKappa()));
    node.set("alpha_nominal", FigureJson.of(figures.alphaNominal()));
    node.set("alpha_ordinal", FigureJson.of(figures.alphaOrdinal()));
    node.set("ac1", FigureJson.of(figures.ac1()));
    return node;
  }

  private void print(AgreementReport report) {
    Table table = new Table("", "units", "value", "95 % interval");
    add(table, "steps", report.steps());
    add(table, "answers", report.answers());
    add(table, "first incorrect step, percent", report.firstIncorrectStep());
    for (AgreementReport.PairAgreement pair : report.pairs()) {
      String both = pair.one() + " and " + pair.other();
      add(table, both + ", percent", pair.percent());
      add(table, both + ", Cohen's κ", pair.cohensKappa());
    }
    table.print(terminal.out());
  }

  private static void add(Table table, String of, AgreementFigures figures) {
    add(table, of + ", percent", figures.percent());
    add(table, of + ", Fleiss' κ", figures.fleissKappa());
    add(table, of + ", Krippendorff's α", figures.alphaNominal());
    add(table, of + ", α ordinal", figures.alphaOrdinal());
    add(table, of + ", Gwet's AC1", figures.ac1());
  }

  private static void add(Table table, String name, Figure figure) {
    var interval = figure.interval();
    table.add(
        name,
        Long.toString(figure.n()),
        Table.cell(figure.value(), 3),
        interval == null ? "" : "%.3f … %.3f".formatted(interval.low(), interval.high()));
  }
}
