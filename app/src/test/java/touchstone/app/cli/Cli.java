package touchstone.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;
import touchstone.app.Main;
import touchstone.storage.json.Json;

/** Runs the command line within this process and keeps what it says. */
final class Cli {
  private final List<@Nullable Path> opened = new ArrayList<>();
  private final List<@Nullable Annotator> openedFor = new ArrayList<>();

  /** What a run came to. */
  record Run(int exitCode, String out, String err) {
    JsonNode json() throws IOException {
      return Json.parse(out);
    }
  }

  Run run(Object... arguments) {
    return runWith("", arguments);
  }

  Run runWith(String input, Object... arguments) {
    return runWith(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  Run runWith(InputStream input, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(input, new PrintWriter(out), new PrintWriter(err), false);
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    int exitCode = new Main(this::open, (_, _) -> List.of(), true).run(words, terminal);
    return new Run(exitCode, out.toString(), err.toString());
  }

  private int open(@Nullable Path workspace, @Nullable Annotator annotator) {
    opened.add(workspace);
    openedFor.add(annotator);
    return 0;
  }

  /** Who was to judge in the windows that were opened; null for whoever was last. */
  List<@Nullable Annotator> openedFor() {
    return openedFor;
  }

  /** What windows were opened for. */
  List<@Nullable Path> opened() {
    return opened;
  }
}
