package touchstone.storage.workspace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Gold;

/**
 * An item on its way into the workspace.
 *
 * @param visualQuestions for each step, what to check against the image; empty for nothing
 * @param imported human annotation that came with it, null for none
 * @param raw the record as it came, its images cut out
 * @param cuts where in {@code raw} the images were, in order
 * @param imageBytes the bytes of {@code images} by SHA-256
 */
public record Incoming(
    ItemId id,
    String dataSet,
    String sourceId,
    String question,
    List<ImageRef> images,
    Response response,
    String label,
    Metadata metadata,
    List<List<String>> visualQuestions,
    @Nullable Gold imported,
    byte[] raw,
    List<Cut> cuts,
    Map<String, byte[]> imageBytes) {

  /**
   * A place where the Base64 text of an image was taken out of a raw record.
   *
   * @param offset in bytes, in the record without its images
   */
  public record Cut(int offset, String sha256) {}

  /** What became of it. */
  public enum Outcome {
    ADDED,
    /** The same item is there already. */
    UNCHANGED,
    /** Another item of the data set has the same id in the source; this one was not taken. */
    CONFLICT
  }

  /** How much of the disk it will take, roughly, in bytes. */
  public long weight() {
    return raw.length + imageBytes.values().stream().mapToLong(bytes -> bytes.length).sum();
  }
}
