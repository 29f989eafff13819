package touchstone.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.workspace.Workspace;

@Command(
    name = "judge",
    header = "Take judgments in from standard input, one JSON object a line.",
    description = {
      "  {\"id\": \"j1\", \"item\": \"ID\", \"steps\": [",
      "     {\"verdict\": \"correct\"},",
      "     {\"verdict\": \"incorrect\", \"critique\": \"…\",",
      "      \"kinds\": [\"perception\"], \"inherited_from\": [1], \"unsure\": false,",
      "      \"evidence\": [{\"image\": 0, \"rectangle\": [x, y, width, height]}],",
      "      \"spans\": [{\"start\": 0, \"end\": 5}], \"note\": \"\"}],",
      "   \"answer\": \"incorrect\", \"skip\": null, \"submit\": true}%n",
      "(on one line). Prints each line's id once its judgment is safe on disk. An id that was sent"
          + " before is acknowledged again, without effect. A line that can't be taken stores"
          + " nothing, is not acknowledged, and is named on standard error.%n",
      "item is the item's id in its source, DATASET/ID where several data sets have it, or the"
          + " item's own id. Steps come in their order and count from 1; the characters of spans,"
          + " and images, count from 0. Without \"submit\": true a judgment stays a draft."
    })
final class JudgeCommand implements Callable<Integer> {
  /** Sixty steps of 100 KB fit well. */
  private static final int LONGEST_LINE = 16 << 20;

  private final CommandLineWiring wiring;
  private final Terminal terminal;
  private long taken;
  private long rejected;

  @Parameters(paramLabel = "WORKSPACE", description = "The workspace to judge in.")
  private Path file;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      required = true,
      description = "Whose judgments they are.")
  private Annotator annotator;

  JudgeCommand(CommandLineWiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws StorageException, ExchangeException {
    try (Workspace workspace = wiring.openToWrite(file)) {
      Intake intake =
          new Intake(
              wiring.session(workspace, annotator),
              workspace.journal(),
              workspace.judgments(),
              new ItemNames(workspace.items()));
      takeAll(new LineReader(terminal.in(), LONGEST_LINE), intake);
    }
    return rejected == 0 ? ExitCodes.DONE : ExitCodes.SOME_REJECTED;
  }

  private void takeAll(LineReader lines, Intake intake) throws StorageException, ExchangeException {
    try {
      while (lines.next()) {
        take(lines, intake);
      }
    } catch (IOException e) {
      throw new ExchangeException("standard input can't be read (" + IoReason.of(e) + ")", e);
    } finally {
      terminal.say("%d judgments saved, %d lines rejected.".formatted(taken, rejected));
    }
  }

  private void take(LineReader lines, Intake intake) throws StorageException, ExchangeException {
    try {
      if (lines.isBlank()) {
        return;
      }
      if (lines.tooLong()) {
        throw tooLong();
      }
      acknowledge(intake.take(lines.bytes()));
      taken++;
    } catch (RejectedLine e) {
      reject(e, lines.number());
    } catch (OutOfMemoryError e) {
      // What the line held is garbage by now; the lines after it can go on.
      reject(tooLong(), lines.number());
    }
  }

  private void acknowledge(String id) throws ExchangeException {
    terminal.out().println(id);
    if (terminal.out().checkError()) {
      throw new ExchangeException(
          "nobody reads the acknowledgements any more; send again what was not acknowledged");
    }
  }

  private void reject(RejectedLine why, long line) {
    rejected++;
    terminal.say(why.at(line).describe());
  }

  private static RejectedLine tooLong() {
    return new RejectedLine(
        "",
        "the line is too long",
        "a line may have %d MB; shorten it, or split it into several"
            .formatted(LONGEST_LINE >> 20));
  }
}
