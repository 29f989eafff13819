package touchstone.storage.exchange;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.storage.exchange.Exporter.ExportRecord;
import touchstone.storage.workspace.Workspace;

/** Writes judgments to a file, item by item, in any format; memory does not grow with the file. */
public final class Export {
  private final Workspace workspace;
  private final Exporter exporter;

  public Export(Workspace workspace, Exporter exporter) {
    this.workspace = workspace;
    this.exporter = exporter;
  }

  /**
   * Writes a file beside the target, makes it durable and moves it into place, so that a target is
   * always whole.
   *
   * @param verify whether to read the file back before it is moved
   * @param progress may stop the export; then the target is as it was
   */
  public ExportReport run(Path target, Selection selection, boolean verify, Progress progress)
      throws ExchangeException, StorageException {
    workspace.requireFree(target);
    Path whole = target.toAbsolutePath();
    Path draft = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      Pass pass = new Pass(selection, progress);
      try (FileChannel channel =
              FileChannel.open(
                  draft,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        pass.run(new Writing(out));
        out.flush();
        channel.force(true);
      }
      if (verify) {
        verify(draft, selection);
      }
      Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return new ExportReport(
          pass.written, pass.without, pass.repeated, pass.realigned, pass.refused, verify);
    } catch (IOException e) {
      throw new ExchangeException(
          target + " can't be written (" + e.getMessage() + "); choose another folder, or free it",
          e);
    } finally {
      deleteDraft(draft);
    }
  }

  private static void deleteDraft(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      LoggerFactory.getLogger(Export.class).warn("a draft file is left over", e);
    }
  }

  /**
   * Reads an exported file back and compares it, line by line, with what the workspace says now.
   *
   * @throws ExchangeException if it differs, saying where
   */
  public void verify(Path file, Selection selection) throws ExchangeException, StorageException {
    try (Lines lines = new Lines(Files.newInputStream(file))) {
      new Pass(selection, Progress.NONE).run(new Comparing(lines));
      if (lines.next()) {
        throw differs(lines.number(), "is more than the workspace has");
      }
    } catch (IOException e) {
      throw new ExchangeException(file + " can't be read back (" + e.getMessage() + ")", e);
    }
  }

  private static ExchangeException differs(long line, String how) {
    return new ExchangeException(
        "verification failed: line %d %s; export again, and check the disk if it stays so"
            .formatted(line, how));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Where the lines of a pass go. */
  private interface Sink {
    /** A line that is the layout's own. */
    void line(String text) throws IOException, ExchangeException;

    void line(String before, ExportRecord record)
        throws IOException, StorageException, ExchangeException;
  }

  private record Writing(OutputStream out) implements Sink {
    @Override
    public void line(String text) throws IOException {
      out.write(utf8(text));
      out.write('\n');
    }

    @Override
    public void line(String before, ExportRecord record) throws IOException, StorageException {
      out.write(utf8(before));
      record.writeTo(out);
      out.write('\n');
    }
  }

  private record Comparing(Lines lines) implements Sink {
    @Override
    public void line(String text) throws IOException, ExchangeException {
      requireNext(utf8(text));
    }

    @Override
    public void line(String before, ExportRecord record)
        throws IOException, StorageException, ExchangeException {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(utf8(before));
      record.writeTo(whole);
      byte[] line = requireNext(whole.toByteArray());
      byte[] written = Arrays.copyOfRange(line, utf8(before).length, line.length);
      String problem = record.problemWith(written);
      if (!problem.isEmpty()) {
        throw differs(lines.number(), problem);
      }
    }

    private byte[] requireNext(byte[] expected) throws IOException, ExchangeException {
      if (!lines.next()) {
        throw differs(lines.number() + 1, "is missing");
      }
      byte[] actual = lines.bytes();
      if (!Arrays.equals(actual, expected)) {
        throw differs(lines.number(), "is not what the workspace says");
      }
      return actual;
    }
  }

  /** One walk over the items. */
  private final class Pass {
    private final Selection selection;
    private final Progress progress;
    private final List<String> refused = new ArrayList<>();
    private int written;
    private int without;
    private int repeated;
    private int realigned;

    Pass(Selection selection, Progress progress) {
      this.selection = selection;
      this.progress = progress;
    }

    void run(Sink sink) throws IOException, StorageException, ExchangeException {
      Layout layout = exporter.layout();
      Exporter.Records records = exporter.open(workspace);
      if (!layout.opening().isEmpty()) {
        sink.line(layout.opening());
      }
      long count = workspace.items().count();
      for (long number = 1; number <= count; number++) {
        take(workspace.items().at(number).orElseThrow(), records, sink);
        if (!progress.at(number, count) && number < count) {
          throw new ExchangeException("the export was stopped; the target is as it was");
        }
      }
      if (!layout.closing().isEmpty()) {
        sink.line(layout.closing());
      }
    }

    private void take(Item item, Exporter.Records records, Sink sink)
        throws IOException, StorageException, ExchangeException {
      Optional<Selected> selected = selection.of(item, workspace.judgments());
      if (selected.isEmpty()) {
        without++;
        return;
      }
      try {
        ExportRecord record = records.of(item, selected.get());
        sink.line(exporter.layout().before(written == 0), record);
        repeated += record.repeated();
        realigned += record.realigned() ? 1 : 0;
        written++;
      } catch (UnfitItem e) {
        refused.add(item.sourceId() + ": " + e.why());
      }
    }
  }
}
