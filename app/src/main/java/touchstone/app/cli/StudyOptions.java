package touchstone.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.workspace.Workspace;

/** What figures of a workspace can be asked for; the same in each command that has them. */
final class StudyOptions {
  private static final String GOLD = "gold";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--critic",
      paramLabel = "NAME",
      description = "Only this critic, in each of its runs.")
  private @Nullable String critic;

  @Option(
      names = "--against",
      paramLabel = "gold|ANNOTATOR",
      description = "What counts as the truth: gold, or one annotator's blind submissions.")
  private String against = GOLD;

  @Option(
      names = "--inherited",
      paramLabel = "incorrect|correct|exclude",
      description =
          "How a step counts that is wrong only because of an earlier one (default: as the"
              + " guideline says).")
  private @Nullable InheritedErrors inherited;

  @Option(
      names = "--judge",
      paramLabel = "NAME",
      description =
          "Whose verdicts on explanations count, a model's or an annotator's (default: the model"
              + " that judged most).")
  private @Nullable String judge;

  /** The names of those that were given. */
  List<String> given() {
    List<String> names = new ArrayList<>();
    if (critic != null) {
      names.add("--critic");
    }
    if (!against.equals(GOLD)) {
      names.add("--against");
    }
    if (inherited != null) {
      names.add("--inherited");
    }
    if (judge != null) {
      names.add("--judge");
    }
    return names;
  }

  /** Says what has to come in before there are figures. */
  static void tellLack(Terminal terminal, StudyData data, List<Contender> chosen) {
    if (chosen.isEmpty()) {
      terminal.say(
          "Nobody to measure: bring critics' outputs in with touchstone import-critiques.");
    }
    if (data.items().isEmpty()) {
      terminal.say(
          "No item has a truth to measure against: import gold, or make some with touchstone"
              + " accept.");
    }
  }

  boolean hasCritic() {
    return critic != null;
  }

  /** The study as asked for; a name that selects nothing is wrong usage. */
  StudyData load(CommandLineWiring wiring, Workspace workspace)
      throws StorageException, ExchangeException {
    StudyData data =
        wiring.studies(workspace).load(settings(workspace, wiring.guideline(workspace)));
    if (judge != null && !data.judges().contains(judge)) {
      throw misspelt("judge", judge, data.judges());
    }
    List<String> critics = critics(data);
    if (critic != null && !critics.contains(critic)) {
      throw misspelt("critic", critic, critics);
    }
    StudyData firsts = data.ofFirstSamples();
    return critic == null ? firsts : firsts.ofCritic(critic, sources(firsts, critic));
  }

  /** A critic, and its runs as Insights calls them. */
  private static Set<String> sources(StudyData data, String critic) {
    SubjectWords names = new SubjectWords(new Words(Locale.ENGLISH));
    Set<String> sources = new HashSet<>(Set.of(critic));
    for (Contender contender : data.contenders()) {
      if (contender.subject() instanceof Subject.Critic(var run) && run.critic().equals(critic)) {
        sources.add(names.name(run));
      }
    }
    return sources;
  }

  private StudySettings settings(Workspace workspace, Guideline guideline) throws StorageException {
    InheritedErrors reading =
        inherited == null ? InheritedErrors.valueOf(guideline.inherited().name()) : inherited;
    StudySettings settings =
        StudySettings.STANDARD
            .withInherited(reading)
            .withNeutral(NeutralSteps.valueOf(guideline.neutral().name()))
            .withJudge(judge);
    if (against.toLowerCase(Locale.ROOT).equals(GOLD)) {
      return settings;
    }
    Annotator person = annotator(against);
    KnownAnnotator.require(spec, workspace.judgments(), person);
    return settings.withAgainst(new Against.Person(person));
  }

  private Annotator annotator(String name) {
    try {
      return new Annotator(name);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--against: " + e.getMessage(), e);
    }
  }

  private static List<String> critics(StudyData data) {
    List<String> names = new ArrayList<>();
    for (Contender contender : data.contenders()) {
      if (contender.subject() instanceof Subject.Critic(var run)) {
        names.add(run.critic());
      }
    }
    return names.stream().distinct().toList();
  }

  /** The contenders asked for: those of the one critic, or all. */
  List<Contender> chosen(StudyData data) {
    return data.contenders().stream().filter(this::isChosen).toList();
  }

  private boolean isChosen(Contender contender) {
    return critic == null
        || (contender.subject() instanceof Subject.Critic(var run) && run.critic().equals(critic));
  }

  CommandLine.ParameterException misspelt(String what, String name, List<String> known) {
    return new CommandLine.ParameterException(
        spec.commandLine(),
        "there is no %s \"%s\"; %s"
            .formatted(
                what,
                name,
                known.isEmpty() ? "none is there" : "there are: " + String.join(", ", known)));
  }
}
