package touchstone.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/** VISCO's {@code test.jsonl}. */
final class ViscoFormat implements Importer {
  private static final int HEAD = 1 << 16;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:");

  /** An image may fill the head; then it is the one field that shows. */
  private static final Pattern CONTENT = Pattern.compile("\"(question|response|images?)\"\\s*:");

  @Override
  public String format() {
    return "visco";
  }

  @Override
  public boolean recognises(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return ID.matcher(head).find() && CONTENT.matcher(head).find();
    }
  }

  @Override
  public Run into(Workspace workspace, Executor executor) {
    return new ViscoImporter(workspace, executor)::run;
  }

  @Override
  public Run rehearsalIn(Workspace workspace, Executor executor) {
    return new ViscoImporter(workspace, executor)::rehearse;
  }
}
