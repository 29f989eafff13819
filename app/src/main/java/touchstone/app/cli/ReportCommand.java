package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.app.report.ProgramVersion;
import touchstone.app.report.ReportFacts;
import touchstone.app.report.ReportFile;
import touchstone.app.report.ReportFile.Format;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "report",
    header = "Write the figures of a workspace as one document to pass on.",
    description = "HTML has its charts in it and needs no other file; Markdown has them as tables.")
final class ReportCommand implements Callable<Integer> {
  private static final List<String> LANGUAGES = List.of("en", "zh");

  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace.")
  private Path workspace;

  @Parameters(index = "1", paramLabel = "FILE", description = "Where the report goes.")
  private Path file;

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html or markdown (default: by the file's name).")
  private @Nullable Format format;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "en or zh (default: en).")
  private String language;

  @Option(
      names = "--json",
      description = "Print what was written, and all figures, as one JSON object.")
  private boolean json;

  ReportCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    Locale locale = locale();
    try (Workspace open = wiring.openToRead(workspace)) {
      StudyData data = options.load(wiring, open);
      List<Contender> contenders = options.chosen(data);
      StudyResults results = StudyResults.of(data.with(contenders), Bootstrap.standard());
      Format chosen = format == null ? Format.of(file) : format;
      new ReportFile(new Words(locale), open::requireFree)
          .write(results, facts(wiring.guideline(open)), chosen, file);
      if (json) {
        terminal.print(toJson(results, chosen, data, contenders));
      } else {
        terminal.line(
            "Report on %d items and %d subjects written to %s."
                .formatted(results.data().items().size(), results.cards().size(), file));
      }
      return ExitCodes.DONE;
    } catch (IOException e) {
      throw new ExchangeException(
          "The report can't be written to %s (%s). Choose a folder that can be written."
              .formatted(file, IoReason.of(e)));
    }
  }

  private Locale locale() {
    Locale locale = Locale.forLanguageTag(language);
    if (!LANGUAGES.contains(locale.getLanguage())) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--language knows %s, not \"%s\"".formatted(String.join(" and ", LANGUAGES), language));
    }
    return locale;
  }

  private ReportFacts facts(Guideline guideline) {
    String name = workspace.getFileName().toString().replaceFirst("\\.touchstone$", "");
    return new ReportFacts(
        name,
        guideline.name(),
        guideline.version(),
        ProgramVersion.text(),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private ObjectNode toJson(
      StudyResults results, Format chosen, StudyData data, List<Contender> contenders) {
    ObjectNode node =
        Json.object()
            .put("file", file.toString())
            .put("format", chosen.name().toLowerCase(Locale.ROOT))
            .put("items", results.data().items().size())
            .put("subjects", results.cards().size());
    node.set(
        "evaluation",
        new WorkspaceEvaluation(data, contenders, null, Bootstrap.standard())
            .toJson(options.hasCritic()));
    List<Contender> speaking = contenders.stream().filter(one -> !one.items().isEmpty()).toList();
    node.set("patterns", new PatternJson(data, speaking).toJson());
    return node;
  }
}
