package touchstone.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StepPlace;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.Subject;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.critic.FileCorrections;
import touchstone.storage.exchange.critic.UnreadableInputException;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "evaluate",
    header = "Compute VISCO's figures for critics, from a workspace or straight from files.",
    description =
        "Figures are percentages; --json adds the number of cases that each rests on and its 95 %%"
            + " interval over items. One that is undefined is a dash, and null in JSON. Say either"
            + " WORKSPACE, or --dataset with --critiques or --corrections.")
final class EvaluateCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 5;

  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", arity = "0..1", description = "The workspace.")
  private @Nullable Path file;

  @Mixin private StudyOptions options = new StudyOptions();

  @Option(
      names = "--by",
      paramLabel = "KEY",
      description = "Figures for each value of this metadata key (default: critic_superskill).")
  private @Nullable String by;

  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      description = "The data set with its gold, in VISCO's format.")
  private @Nullable Path dataset;

  @Option(
      names = "--critiques",
      paramLabel = "FILE",
      description = "The critic's output, a line for each item of the data set.")
  private @Nullable Path critiques;

  @Option(
      names = "--judge-cache",
      paramLabel = "FILE",
      description =
          "Which critiques a judge found right (default: the .gpt_evaluate_cache beside the"
              + " critiques, where there is one).")
  private @Nullable Path judgeCache;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "A corrector's new answers, a line for each item of the data set.")
  private @Nullable Path corrections;

  @Option(
      names = "--corrector",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "The model that gave them. Over the responses that it wrote as well, SCoRe's"
              + " deltas, CL and CS are in the JSON.")
  private String corrector;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  EvaluateCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws UnreadableInputException, StorageException, ExchangeException {
    requireFigures();
    boolean ofCorrector = corrections != null || !corrector.isEmpty();
    boolean ofCritic = critiques != null || judgeCache != null;
    Path gold = file == null ? dataset : null;
    if (file != null && dataset == null && !ofCritic && !ofCorrector) {
      evaluate(file);
    } else if (gold != null && critiques != null && !ofCorrector) {
      new FileFigures(terminal, json).print(wiring.evaluate(gold, critiques, judgeCache));
    } else if (gold != null && corrections != null && !ofCritic) {
      String name = corrector.isEmpty() ? String.valueOf(corrections.getFileName()) : corrector;
      new FileFigures(terminal, json)
          .print(name, FileCorrections.evaluate(gold, corrections, corrector));
    } else {
      throw new ParameterException(
          spec.commandLine(),
          "say either WORKSPACE, or --dataset FILE with --critiques FILE or --corrections FILE");
    }
    return ExitCodes.DONE;
  }

  /** What files are evaluated by is VISCO's own; all else asks for a workspace. */
  private void requireFigures() {
    List<String> given = new ArrayList<>(options.given());
    if (by != null) {
      given.add("--by");
    }
    if (dataset != null && file == null && !given.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "%s goes with WORKSPACE only, not with --dataset; leave it out, or import the files into a workspace"
              .formatted(String.join(" and ", given)));
    }
  }

  private void evaluate(Path workspaceFile) throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToRead(workspaceFile)) {
      StudyData data = options.load(wiring, workspace);
      if (by != null && data.values(by).isEmpty()) {
        throw options.misspelt("metadata key", by, data.keys());
      }
      List<Contender> chosen = options.chosen(data);
      warn(workspace, data, chosen);
      WorkspaceEvaluation evaluation =
          new WorkspaceEvaluation(data, chosen, by, Bootstrap.standard());
      if (json) {
        terminal.print(evaluation.toJson(options.hasCritic()));
      } else {
        evaluation.print(terminal);
        CorrectionTable.print(data.corrections(), terminal);
      }
    }
  }

  private void warn(Workspace workspace, StudyData data, List<Contender> chosen)
      throws StorageException {
    StudyOptions.tellLack(terminal, data, chosen);
    for (Contender contender : chosen) {
      if (!contender.missing().isEmpty()) {
        terminal.say(
            "%s says nothing of %d items: %s"
                .formatted(
                    SubjectName.of(contender.subject()),
                    contender.missing().size(),
                    names(workspace, contender.missing())));
      }
      List<StepPlace> bare = contender.withoutReference(data.settings().reading());
      if (!bare.isEmpty() && contender.subject() instanceof Subject.Critic) {
        terminal.say(
            "%s found %d wrong steps without a reference critique, so Ex. F1 and VISCore are undefined; write one into gold for: %s"
                .formatted(
                    SubjectName.of(contender.subject()), bare.size(), places(workspace, bare)));
      }
    }
  }

  private static String places(Workspace workspace, List<StepPlace> steps) throws StorageException {
    List<String> names = new ArrayList<>();
    for (StepPlace place : steps.subList(0, Math.min(steps.size(), MOST_NAMED))) {
      workspace
          .items()
          .find(new ItemId(place.item()))
          .ifPresent(item -> names.add(item.sourceId() + " step " + place.step()));
    }
    return String.join(", ", names) + (steps.size() > MOST_NAMED ? ", …" : "");
  }

  private static String names(Workspace workspace, List<String> ids) throws StorageException {
    List<String> names = new ArrayList<>();
    for (String id : ids.subList(0, Math.min(ids.size(), MOST_NAMED))) {
      workspace.items().find(new ItemId(id)).ifPresent(item -> names.add(item.sourceId()));
    }
    return String.join(", ", names) + (ids.size() > MOST_NAMED ? ", …" : "");
  }
}
