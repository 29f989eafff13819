package touchstone.assets.sample.writing;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import touchstone.assets.sample.SampleItem;

/** One line of VISCO's correction output. */
record CorrectionLine(String response, String answer) {
  /** By item id the reasoning and the new answer. */
  static final TypeReference<Map<String, List<String>>> SOURCE = new TypeReference<>() {};

  static CorrectionLine of(SampleItem item, Map<String, List<String>> source) {
    List<String> said = source.get(item.id());
    if (said == null || said.size() != 2) {
      throw new IllegalArgumentException("the correction of " + item.id() + " is missing");
    }
    String answer = said.get(1);
    return new CorrectionLine(
        said.getFirst() + "\n```json\n{\"answer\": " + Sources.json(answer) + "}\n```", answer);
  }
}
