package touchstone.app.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyLoader;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.Export;
import touchstone.storage.exchange.Exporter;
import touchstone.storage.exchange.GuidelineIntake;
import touchstone.storage.exchange.critic.CriticCheck;
import touchstone.storage.exchange.critic.CriticImporter;
import touchstone.storage.exchange.critic.FileEvaluation;
import touchstone.storage.exchange.critic.FileEvaluationReport;
import touchstone.storage.exchange.critic.UnreadableInputException;
import touchstone.storage.workspace.Workspace;

/**
 * Makes the commands and, for them, whatever holds a resource. Commands ask for it when they run
 * and close it before they return.
 */
public final class CommandLineWiring {
  private final Terminal terminal;
  private final WindowOpener window;
  private final Photographer photographer;
  private final InstantSource clock;
  private final RandomGenerator random;

  public CommandLineWiring(
      Terminal terminal,
      WindowOpener window,
      Photographer photographer,
      InstantSource clock,
      RandomGenerator random) {
    this.terminal = terminal;
    this.window = window;
    this.photographer = photographer;
    this.clock = clock;
    this.random = random;
  }

  /** The whole command line; {@code execute} runs one and returns the exit code. */
  public CommandLine commandLine() {
    CommandLine line = new CommandLine(new TouchstoneCommand(window));
    for (Object command : commands()) {
      CommandLine subcommand = new CommandLine(command);
      subcommand.getCommandSpec().addOption(help());
      line.addSubcommand(spaced(subcommand));
    }
    spaced(line);
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpAutoWidth(terminal.interactive())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Annotator.class, CommandLineWiring::annotator)
        .setParameterExceptionHandler(new UsageHandler(terminal))
        .setExecutionExceptionHandler(new FailureHandler(terminal))
        .setExecutionStrategy(CommandLineWiring::run);
  }

  /** Whoever names an annotator to a command must not be taken for somebody else. */
  private static int run(CommandLine.ParseResult parsed) {
    if (parsed.hasSubcommand() && parsed.hasMatchedOption("--annotator")) {
      throw new CommandLine.ParameterException(
          parsed.subcommand().commandSpec().commandLine(),
          "--annotator in front of a command is for the window only; put it behind the command,"
              + " where that has it");
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static CommandLine spaced(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("%nUsage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n");
    return command;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this text and exit.")
        .build();
  }

  private List<Object> commands() {
    return List.of(
        new NewCommand(this, terminal),
        new ImportCommand(this, terminal),
        new ImportCritiquesCommand(this, terminal),
        new ImportCorrectionsCommand(this, terminal),
        new JudgeCommand(this, terminal),
        new AcceptCommand(this, terminal),
        new ExportCommand(this, terminal),
        new EvaluateCommand(this, terminal),
        new PatternsCommand(this, terminal),
        new ReportCommand(this, terminal),
        new AgreementCommand(this, terminal),
        new CheckCommand(this, terminal),
        new BackupCommand(this, terminal),
        new InfoCommand(this, terminal),
        new LeadsCommand(this, terminal),
        new GuidelineCommand(this, terminal),
        new DemoCommand(this, terminal, photographer));
  }

  private static Annotator annotator(String name) {
    try {
      return new Annotator(name);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  Workspace create(Path file) throws StorageException {
    return Workspace.create(file, clock, random);
  }

  Workspace openToWrite(Path file) throws StorageException {
    return Workspace.open(file, clock, random);
  }

  Workspace openToRead(Path file) throws StorageException {
    return Workspace.openToRead(file);
  }

  CriticImporter criticImporter(Workspace workspace) {
    return new CriticImporter(workspace);
  }

  /** What is wrong with a workspace, in its file and in what was read from critics' rows. */
  List<String> problems(Workspace workspace) throws StorageException {
    List<String> problems = new ArrayList<>(workspace.check());
    problems.addAll(new CriticCheck(workspace).problems());
    return problems;
  }

  Export export(Workspace workspace, Exporter exporter) {
    return new Export(workspace, exporter);
  }

  /** The guideline in force. */
  Guideline guideline(Workspace workspace) throws StorageException, ExchangeException {
    return guidelines(workspace).history().inForce();
  }

  GuidelineIntake guidelines(Workspace workspace) {
    return new GuidelineIntake(workspace);
  }

  AnnotationSession session(Workspace workspace, Annotator annotator)
      throws StorageException, ExchangeException {
    return new AnnotationSession(
        workspace.journal(), workspace.judgments(), guideline(workspace), annotator);
  }

  /** Promotions in the name of one person. */
  Promotion promotion(Workspace workspace, Annotator by)
      throws StorageException, ExchangeException {
    return new Promotion(
        workspace.items(),
        workspace.judgments(),
        workspace.journal(),
        by,
        guideline(workspace).id());
  }

  /** Studies of all items: the command line judges nothing. */
  Studies studies(Workspace workspace) {
    return new StudyLoader(workspace.studySources(), null);
  }

  /**
   * A critic's figures from files.
   *
   * @param judgeCache null for the one beside the critiques, if there is one
   */
  FileEvaluationReport evaluate(Path dataset, Path critiques, @Nullable Path judgeCache)
      throws UnreadableInputException {
    Path cache =
        judgeCache == null ? FileEvaluation.judgeCacheBeside(critiques).orElse(null) : judgeCache;
    return new FileEvaluation(Bootstrap.standard()).evaluate(dataset, critiques, cache);
  }
}
