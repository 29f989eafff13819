package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Submission;
import touchstone.storage.json.GoldJson;
import touchstone.storage.json.Json;
import touchstone.storage.json.JudgmentJson;
import touchstone.storage.json.MalformedJson;
import touchstone.storage.workspace.Workspace;

/**
 * Everything of the judgments, an item a line, in the form that {@code judge} takes:
 *
 * <pre>{@code
 * {"id": "…", "item": "…", "steps": [{"verdict": "incorrect", "critique": "…", "kinds": ["perception"],
 *   "inherited_from": [1], "unsure": true, "confidence": 0.5, "note": "…",
 *   "spans": [{"start": 0, "end": 5, "kind": "perception"}],
 *   "evidence": [{"image": 0, "rectangle": [x, y, width, height]}],
 *   "checks": [{"question": "…", "answer": "no", "evidence": {"image": 0, "point": [x, y]}}]}],
 *  "answer": "incorrect", "submit": true,
 *  "about": {"data_set": "…", "source_id": "…", "question": "…",
 *    "response": {"steps": ["…"], "answer": "…"}, "label": "…",
 *    "images": [{"sha256": "…", "media_type": "image/png", "width": 640, "height": 480}],
 *    "annotator": "…", "blind": true, "submitted_at": "…",
 *    "guideline": {"id": "…", "name": "…", "version": 1},
 *    "exposures": ["critic"], "milliseconds": {"1": 5200, "0": 900},
 *    "gold": {"references": {"1": [{"author": "…", "text": "…"}]}, "origin": {"kind": "imported"}}}}
 * }</pre>
 *
 * <p>Steps count from 1, in {@code milliseconds} 0 is the answer; images count from 0, evidence is
 * in upright full-size pixels, spans are in code points. Of a judgment that counts as gold {@code
 * about} tells the origin, of a submission who handed it in, when, and after seeing what.
 */
public final class JsonLinesExporter implements Exporter {
  private final UprightSizes sizes;

  public JsonLinesExporter(UprightSizes sizes) {
    this.sizes = sizes;
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public Layout layout() {
    return Layout.LINES;
  }

  @Override
  public Records open(Workspace workspace) throws StorageException, ExchangeException {
    Map<String, Guideline> guidelines = new HashMap<>();
    for (String source : workspace.guidelines()) {
      Guideline guideline = GuidelineFile.parse(source);
      guidelines.put(guideline.id(), guideline);
    }
    return (item, selected) -> record(workspace, guidelines, item, selected);
  }

  private ExportRecord record(
      Workspace workspace, Map<String, Guideline> guidelines, Item item, Selected selected)
      throws StorageException {
    ObjectNode about = Json.object();
    putItem(about, workspace, item);
    String id =
        switch (selected) {
          case Selected.Counting(var gold) -> {
            ObjectNode origin = GoldJson.write(gold);
            origin.remove("judgment");
            about.set("gold", origin);
            yield "gold-" + item.id().value();
          }
          case Selected.Submitted submitted -> {
            putSubmission(about, submitted, guidelines);
            yield submitted.submission().entry().toString();
          }
        };
    ObjectNode line = Json.object().put("id", id).put("item", item.id().value());
    line.setAll(JudgmentJson.write(selected.gold().judgment()));
    line.put("submit", true);
    line.set("about", about);
    return new Line(Json.write(line), selected.gold().judgment());
  }

  private void putItem(ObjectNode about, Workspace workspace, Item item) throws StorageException {
    about
        .put("data_set", item.dataSet())
        .put("source_id", item.sourceId())
        .put("question", item.question());
    ObjectNode response = about.putObject("response");
    ArrayNode steps = response.putArray("steps");
    item.response().steps().forEach(steps::add);
    response.put("answer", item.response().answer());
    about.put("label", item.label());
    ArrayNode images = about.putArray("images");
    for (ImageRef image : item.images()) {
      ObjectNode node =
          images.addObject().put("sha256", image.sha256()).put("media_type", image.mediaType());
      workspace
          .images()
          .bytes(image.sha256())
          .flatMap(sizes::of)
          .ifPresent(size -> node.put("width", size.width()).put("height", size.height()));
    }
  }

  private static void putSubmission(
      ObjectNode about, Selected.Submitted submitted, Map<String, Guideline> guidelines) {
    Submission made = submitted.submission();
    about
        .put("annotator", submitted.by().name())
        .put("blind", made.blind())
        .put("submitted_at", made.at().toString());
    ObjectNode rules = about.putObject("guideline").put("id", made.guideline());
    Guideline guideline = guidelines.get(made.guideline());
    if (guideline != null) {
      rules.put("name", guideline.name()).put("version", guideline.version());
    }
    ArrayNode exposures = about.putArray("exposures");
    submitted.standing().exposures().forEach(to -> exposures.add(lower(to)));
    ObjectNode time = about.putObject("milliseconds");
    submitted.standing().time().forEach((step, spent) -> time.put(step.toString(), spent));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private record Line(String json, Judgment judgment) implements ExportRecord {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String problemWith(byte[] written) {
      try {
        return JudgmentJson.read(Json.parse(written)).equals(judgment)
            ? ""
            : "has another judgment than the workspace";
      } catch (IOException | MalformedJson e) {
        return "can't be read again: " + e.getMessage();
      }
    }
  }
}
