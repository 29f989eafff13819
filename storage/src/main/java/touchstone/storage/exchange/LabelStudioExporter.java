package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Images;
import touchstone.annotation.item.Item;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

/**
 * Tasks for Label Studio, one list in a file. Images lie in the file itself as data addresses:
 * {@code data.image}, or {@code data.images} where an item has several (its regions then say which
 * by {@code item_index}). {@code data.step_1} and so on are the steps, named by the results' {@code
 * to_name}; {@link LabelStudioResults} makes those. Gold is marked as {@code ground_truth}; {@code
 * lead_time} is in seconds.
 */
public final class LabelStudioExporter implements Exporter {
  private final UprightSizes sizes;

  public LabelStudioExporter(UprightSizes sizes) {
    this.sizes = sizes;
  }

  @Override
  public String format() {
    return "label-studio";
  }

  @Override
  public Layout layout() {
    return Layout.LIST;
  }

  @Override
  public Records open(Workspace workspace) {
    return (item, selected) -> record(workspace.images(), item, selected);
  }

  private ExportRecord record(Images images, Item item, Selected selected)
      throws StorageException, UnfitItem {
    List<Optional<UprightSizes.Size>> measured = new ArrayList<>();
    for (ImageRef image : item.images()) {
      measured.add(sizes.of(bytes(images, image)));
    }
    ObjectNode annotation = Json.object();
    annotation.set("result", LabelStudioResults.of(item, selected.gold().judgment(), measured));
    annotation.put("was_cancelled", false);
    switch (selected) {
      case Selected.Counting _ -> annotation.put("ground_truth", true);
      case Selected.Submitted submitted ->
          annotation
              .put("ground_truth", false)
              .put("created_at", submitted.submission().at().toString())
              .put("lead_time", submitted.standing().totalTime() / 1000.0);
    }
    ArrayNode annotations = Json.array().add(annotation);
    return new Task(images, item.images(), Json.write(data(item, selected)), annotations);
  }

  private static ObjectNode data(Item item, Selected selected) {
    ObjectNode data =
        Json.object()
            .put("item", item.id().value())
            .put("data_set", item.dataSet())
            .put("source_id", item.sourceId())
            .put("question", item.question());
    for (int step = 1; step <= item.stepCount(); step++) {
      data.put("step_" + step, item.response().steps().get(step - 1));
    }
    data.put("response_answer", item.response().answer()).put("label", item.label());
    if (selected instanceof Selected.Submitted submitted) {
      data.put("annotator", submitted.by().name());
    }
    return data;
  }

  private static byte[] bytes(Images images, ImageRef image) throws StorageException {
    return images
        .bytes(image.sha256())
        .orElseThrow(
            () -> new StorageException(Reason.DAMAGED, "image " + image.sha256() + " is lost"));
  }

  /**
   * One task; its images are read when it is written, one at a time.
   *
   * @param data an object that is not empty
   */
  private record Task(Images images, List<ImageRef> shown, String data, ArrayNode annotations)
      implements ExportRecord {
    @Override
    public void writeTo(OutputStream out) throws IOException, StorageException {
      write(out, "{\"data\":" + data.substring(0, data.length() - 1));
      if (shown.size() == 1) {
        write(out, ",\"image\":");
        writeImage(out, shown.getFirst());
      } else if (!shown.isEmpty()) {
        String separator = ",\"images\":[";
        for (ImageRef image : shown) {
          write(out, separator);
          writeImage(out, image);
          separator = ",";
        }
        write(out, "]");
      }
      write(out, "},\"annotations\":" + Json.write(annotations) + "}");
    }

    private void writeImage(OutputStream out, ImageRef image) throws IOException, StorageException {
      write(out, "\"data:" + image.mediaType() + ";base64,");
      out.write(Base64.getEncoder().encode(bytes(images, image)));
      write(out, "\"");
    }

    private static void write(OutputStream out, String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String problemWith(byte[] written) {
      try {
        return Json.parse(written).path("annotations").equals(Json.parse(Json.write(annotations)))
            ? ""
            : "has another judgment than the workspace";
      } catch (IOException e) {
        return "is not JSON: " + e.getMessage();
      }
    }
  }
}
