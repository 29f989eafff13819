package touchstone.storage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Images;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.ImportedSteps;
import touchstone.storage.workspace.RawRecord;
import touchstone.storage.workspace.Workspace;

/**
 * VISCO's shape. A record whose human annotation is what came with it goes out as it came in; of
 * any other, only VISCO's three annotation fields are written anew.
 */
public final class ViscoExporter implements Exporter {
  @Override
  public String format() {
    return "visco";
  }

  @Override
  public Layout layout() {
    return Layout.LINES;
  }

  @Override
  public Records open(Workspace workspace) {
    return (item, selected) -> record(workspace, item, selected.gold());
  }

  private static ExportRecord record(Workspace workspace, Item item, Gold gold)
      throws StorageException, UnfitItem {
    if (item.images().size() != 1) {
      throw new UnfitItem("has %d images, VISCO's shape holds one".formatted(item.images().size()));
    }
    RawRecord raw = workspace.rawRecord(item.number());
    int stepCount = item.response().imported().size();
    if (gold.origin() instanceof Gold.Origin.Imported) {
      return new Line(raw, workspace.images(), gold, stepCount, 0, false);
    }
    Gold asImported = ImportedSteps.of(gold, item.response());
    ViscoAnnotation annotation = ViscoAnnotation.of(asImported, stepCount);
    return new Line(
        RecordEdit.replace(raw, annotation.fields()),
        workspace.images(),
        asImported,
        stepCount,
        annotation.repeated(),
        item.response().segmentation() != null);
  }

  private record Line(
      RawRecord record, Images images, Gold gold, int stepCount, int repeated, boolean realigned)
      implements ExportRecord {
    @Override
    public void writeTo(OutputStream out) throws IOException, StorageException {
      record.writeTo(out, images);
    }

    @Override
    public String problemWith(byte[] written) {
      try {
        Gold read = ViscoRecord.read(written, "verification").imported();
        return ViscoAnnotation.says(read, gold, stepCount)
            ? ""
            : "has other verdicts than the workspace";
      } catch (BadRow e) {
        return "can't be imported again: " + e.getMessage();
      }
    }
  }
}
