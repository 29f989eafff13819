package touchstone.assets.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of VISCO's data set file, keys in its order. */
final class ViscoLines {
  private static final List<String> NO_CRITIQUE = Collections.nCopies(SampleStep.REFERENCES, "");

  private static final ObjectWriter LINE =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build().writer();

  private final Sample sample;

  ViscoLines(Sample sample) {
    this.sample = sample;
  }

  /** Writes one line an item, in UTF-8; leaves the stream open. */
  void write(List<SampleItem> items, OutputStream out) throws IOException {
    for (SampleItem item : items) {
      LINE.writeValue(out, line(item));
      out.write('\n');
    }
  }

  private Map<String, @Nullable Object> line(SampleItem item) throws IOException {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("id", item.id());
    line.put("question", item.question());
    if (item.hasOneImage()) {
      line.put("image", base64(item.images().getFirst()));
    } else {
      line.put("images", item.images().stream().map(this::base64).toList());
    }
    line.put("label", item.label());
    line.put("response", response(item));
    line.put("answer_correctness", item.answerCorrect());
    line.put("reasoning_correctness", item.steps().stream().map(SampleStep::correct).toList());
    line.put("reasoning_critic", item.steps().stream().map(ViscoLines::critiques).toList());
    line.put("meta_data", item.metadata());
    return line;
  }

  private static Map<String, Object> response(SampleItem item) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("reasoning", item.steps().stream().map(SampleStep::text).toList());
    response.put("answer", item.answer());
    return response;
  }

  private static List<String> critiques(SampleStep step) {
    return step.correct() ? NO_CRITIQUE : step.references();
  }

  private String base64(String image) {
    try (InputStream in = sample.openImage(image)) {
      return Base64.getEncoder().encodeToString(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the sample image " + image, e);
    }
  }
}
