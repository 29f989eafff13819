package touchstone.storage.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.Images;

/**
 * An item's record as it came in.
 *
 * @param bytes without its images
 * @param cuts where the images were, in order
 */
public record RawRecord(byte[] bytes, List<Incoming.Cut> cuts) {
  public RawRecord {
    cuts = List.copyOf(cuts);
  }

  /** Writes the record whole, the images put back as Base64. */
  public void writeTo(OutputStream out, Images images) throws IOException, StorageException {
    int from = 0;
    for (Incoming.Cut cut : cuts) {
      out.write(bytes, from, cut.offset() - from);
      byte[] image =
          images
              .bytes(cut.sha256())
              .orElseThrow(
                  () -> new StorageException(Reason.DAMAGED, "image " + cut.sha256() + " is lost"));
      out.write(Base64.getEncoder().encode(image));
      from = cut.offset();
    }
    out.write(bytes, from, bytes.length - from);
  }
}
