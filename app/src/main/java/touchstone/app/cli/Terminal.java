package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import touchstone.app.report.PlainText;
import touchstone.storage.json.Json;

/**
 * Where commands read and write; always UTF-8, whatever the system's own encoding.
 *
 * @param out for results only
 * @param err for everything that is said beside them
 * @param interactive whether somebody watches {@code err}, so that progress may be drawn on it
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean interactive) {
  /** The start script sets it where standard error is a terminal; Java can't find that out. */
  private static final String INTERACTIVE = "touchstone.terminal";

  /** The streams of this process. */
  public static Terminal ofProcess() {
    return new Terminal(
        System.in,
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean(INTERACTIVE));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  /** Prints the one JSON object that is a command's result. */
  void print(ObjectNode result) {
    out.println(Json.write(result));
  }

  /** Prints a line in which nothing steers the terminal. */
  void line(String text) {
    out.println(PlainText.of(text));
  }

  /** Says something to a person, at once. */
  void say(String message) {
    message.lines().map(PlainText::of).forEach(err::println);
    err.flush();
  }
}
