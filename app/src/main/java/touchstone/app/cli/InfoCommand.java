package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

@Command(name = "info", header = "Say what is in a workspace, and who judged how much of it.")
final class InfoCommand implements Callable<Integer> {
  private final CommandLineWiring wiring;
  private final Terminal terminal;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace.")
  private Path file;

  @Option(names = "--json", description = "Print the result as one JSON object.")
  private boolean json;

  InfoCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToRead(file)) {
      Guideline guideline = wiring.guideline(workspace);
      Census census = Census.of(workspace.items(), workspace.judgments(), workspace.search());
      CriticCensus critics = CriticCensus.of(workspace.critiques(), workspace.corrections());
      if (json) {
        ObjectNode result = toJson(workspace, guideline, census);
        critics.addTo(result);
        terminal.print(result);
      } else {
        print(workspace, guideline, census);
        critics.forEachLine(this::line);
      }
      return ExitCodes.DONE;
    }
  }

  private ObjectNode toJson(Workspace workspace, Guideline guideline, Census census)
      throws StorageException, ExchangeException {
    ObjectNode result =
        Json.object()
            .put("file", file.toString())
            .put("schema", workspace.schemaVersion())
            .put("bytes", size())
            .put("items", census.items())
            .put("images", census.images());
    ObjectNode dataSets = result.putObject("datasets");
    census.dataSets().forEach(dataSets::put);
    result
        .putObject("guideline")
        .put("name", guideline.name())
        .put("version", guideline.version())
        .put("id", guideline.id());
    ObjectNode annotators = result.putObject("annotators");
    census
        .annotators()
        .forEach(
            (annotator, counts) -> {
              ObjectNode node = annotators.putObject(annotator.name());
              for (Status status : Status.values()) {
                node.put(lower(status), counts.getOrDefault(status, 0));
              }
              node.put("median_active_seconds", census.medianSeconds().get(annotator));
            });
    result
        .putObject("gold")
        .put("accepted", census.accepted())
        .put("imported", census.imported())
        .put("incomplete", census.incomplete());
    result.put("acts_set_aside", census.setAside());
    return result;
  }

  private void print(Workspace workspace, Guideline guideline, Census census)
      throws StorageException, ExchangeException {
    line("workspace", file.toString());
    line("size", "%.1f MB, schema %d".formatted(size() / 1e6, workspace.schemaVersion()));
    line("guideline", guideline.name() + ", version " + guideline.version());
    line("items", "%d with %d images".formatted(census.items(), census.images()));
    census.dataSets().forEach((name, count) -> line("data set", name + ": " + count + " items"));
    line(
        "gold",
        "%d accepted, %d imported, of the latter %d incomplete"
            .formatted(census.accepted(), census.imported(), census.incomplete()));
    census
        .annotators()
        .forEach(
            (annotator, counts) ->
                line(
                    "annotator",
                    annotator
                        + ": "
                        + counts.entrySet().stream()
                            .map(one -> one.getValue() + " " + words(one.getKey()))
                            .collect(Collectors.joining(", "))));
    if (census.setAside() > 0) {
      line(
          "set aside",
          census.setAside()
              + " acts that speak of steps cut otherwise than now; the journal keeps them");
    }
  }

  private void line(String name, String value) {
    terminal.line("%-11s%s".formatted(name, value));
  }

  private static String lower(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Status status) {
    return lower(status).replace('_', ' ');
  }

  private long size() throws ExchangeException {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new ExchangeException(
          "the size of " + file + " can't be found out (" + IoReason.of(e) + ")", e);
    }
  }
}
