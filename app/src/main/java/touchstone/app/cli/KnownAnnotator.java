package touchstone.app.cli;

import java.util.SortedSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Judgments;

/** Catches a misspelt name before it silently selects nothing. */
final class KnownAnnotator {
  private KnownAnnotator() {}

  static void require(CommandSpec spec, Judgments judgments, Annotator annotator)
      throws StorageException {
    SortedSet<Annotator> known = judgments.annotators();
    if (!known.contains(annotator)) {
      String names = known.stream().map(Annotator::name).collect(Collectors.joining(", "));
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "nobody called \"%s\" has judged here; %s"
              .formatted(annotator, names.isEmpty() ? "nobody has yet" : "there are: " + names));
    }
  }
}
