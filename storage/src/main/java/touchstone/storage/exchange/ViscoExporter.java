package touchstone.storage.exchange;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Gold;
import touchstone.storage.workspace.RawRecord;
import touchstone.storage.workspace.Workspace;

/**
 * Exports in VISCO's shape. A record whose human annotation is what came with it goes out as it
 * came in; of any other, only VISCO's three annotation fields are written anew.
 */
public final class ViscoExporter {
  private final Workspace workspace;

  public ViscoExporter(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Writes a file beside the target, makes it durable and moves it into place, so that a target is
   * always whole.
   *
   * @param verify whether to read the file back before it is moved
   */
  public ExportReport run(Path target, Selection selection, boolean verify, Progress progress)
      throws ExchangeException, StorageException {
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
        pass.run(line -> line.writeTo(out, workspace.images()), out);
        out.flush();
        channel.force(true);
      }
      if (verify) {
        verify(draft, selection, pass);
      }
      Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return new ExportReport(pass.written, pass.without, pass.repeated, pass.refused, verify);
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
      org.slf4j.LoggerFactory.getLogger(ViscoExporter.class).warn("a draft file is left over", e);
    }
  }

  private void verify(Path draft, Selection selection, Pass first)
      throws IOException, StorageException, ExchangeException {
    try (Lines lines = new Lines(Files.newInputStream(draft))) {
      Pass second = new Pass(selection, Progress.NONE);
      second.run(
          expected -> {
            if (!lines.next()) {
              throw new IOException("the file ends too early");
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            expected.writeTo(whole, workspace.images());
            byte[] actual = lines.bytes();
            if (!Arrays.equals(actual, whole.toByteArray())) {
              throw new IOException("line " + lines.number() + " differs from the workspace");
            }
            requireReadable(actual, lines.number());
          },
          OutputStream.nullOutputStream());
      if (lines.next() || second.written != first.written) {
        throw new ExchangeException(
            "what was written differs from the workspace, which changed meanwhile: export again");
      }
    }
  }

  private static void requireReadable(byte[] line, long number) throws IOException {
    try {
      ViscoRecord.read(line, "verification");
    } catch (BadRow e) {
      throw new IOException(e.at(number).describe(), e);
    }
  }

  @FunctionalInterface
  private interface Sink {
    void take(RawRecord record) throws IOException, StorageException;
  }

  /** One walk over the items. */
  private final class Pass {
    private final Selection selection;
    private final Progress progress;
    private final List<String> refused = new ArrayList<>();
    private int written;
    private int without;
    private int repeated;

    Pass(Selection selection, Progress progress) {
      this.selection = selection;
      this.progress = progress;
    }

    void run(Sink sink, OutputStream lineEnds) throws IOException, StorageException {
      long count = workspace.items().count();
      for (long number = 1; number <= count; number++) {
        Item item = workspace.items().at(number).orElseThrow();
        Optional<Gold> gold = selection.of(item, workspace.judgments());
        if (gold.isEmpty()) {
          without++;
        } else if (item.images().size() != 1) {
          refused.add(
              "%s: has %d images, VISCO's shape holds one"
                  .formatted(item.sourceId(), item.images().size()));
        } else {
          sink.take(record(item, gold.get()));
          lineEnds.write('\n');
          written++;
        }
        progress.at(number, count);
      }
    }

    private RawRecord record(Item item, Gold gold) throws StorageException {
      RawRecord raw = workspace.rawRecord(item.number());
      if (gold.origin() instanceof Gold.Origin.Imported) {
        return raw;
      }
      ViscoAnnotation annotation = ViscoAnnotation.of(gold, item.stepCount());
      repeated += annotation.repeated();
      return RecordEdit.replace(raw, annotation.fields());
    }
  }
}
