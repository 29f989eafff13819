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
   * @param progress may stop the export; then the target is as it was
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
        pass.run(line -> line.record().writeTo(out, workspace.images()), out);
        out.flush();
        channel.force(true);
      }
      if (verify) {
        verify(draft, selection);
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

  /**
   * Reads an exported file back and compares it, line by line, with what the workspace says now.
   *
   * @throws ExchangeException if it differs, saying where
   */
  public void verify(Path file, Selection selection) throws ExchangeException, StorageException {
    try (Lines lines = new Lines(Files.newInputStream(file))) {
      new Pass(selection, Progress.NONE)
          .run(expected -> requireNext(lines, expected), OutputStream.nullOutputStream());
      if (lines.next()) {
        throw differs(lines.number(), "is more than the workspace has");
      }
    } catch (IOException e) {
      throw new ExchangeException(file + " can't be read back (" + e.getMessage() + ")", e);
    }
  }

  private void requireNext(Lines lines, Line expected)
      throws IOException, StorageException, ExchangeException {
    if (!lines.next()) {
      throw differs(lines.number() + 1, "is missing");
    }
    byte[] actual = lines.bytes();
    ByteArrayOutputStream whole = new ByteArrayOutputStream(actual.length);
    expected.record().writeTo(whole, workspace.images());
    if (!Arrays.equals(actual, whole.toByteArray())) {
      throw differs(lines.number(), "is not what the workspace says");
    }
    try {
      Gold read = ViscoRecord.read(actual, "verification").imported();
      if (!ViscoAnnotation.says(read, expected.gold(), expected.stepCount())) {
        throw differs(lines.number(), "has other verdicts than the workspace");
      }
    } catch (BadRow e) {
      throw differs(lines.number(), "can't be imported again: " + e.getMessage());
    }
  }

  private static ExchangeException differs(long line, String how) {
    return new ExchangeException(
        "verification failed: line %d %s; export again, and check the disk if it stays so"
            .formatted(line, how));
  }

  /** One line of the file. */
  private record Line(RawRecord record, Gold gold, int stepCount) {}

  @FunctionalInterface
  private interface Sink {
    void take(Line line) throws IOException, StorageException, ExchangeException;
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

    void run(Sink sink, OutputStream lineEnds)
        throws IOException, StorageException, ExchangeException {
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
          sink.take(new Line(record(item, gold.get()), gold.get(), item.stepCount()));
          lineEnds.write('\n');
          written++;
        }
        if (!progress.at(number, count) && number < count) {
          throw new ExchangeException("the export was stopped; the target is as it was");
        }
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
