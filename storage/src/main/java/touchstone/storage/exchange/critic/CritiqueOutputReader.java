package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;

/**
 * Reads a critic's output in VISCO's format.
 *
 * <p>The stored {@code formatted} decides; {@code null} there means that nothing could be read;
 * where it is absent, the {@link ReferenceParser} reads the {@code response}.
 */
public final class CritiqueOutputReader {
  private final ReferenceParser parser = new ReferenceParser();

  /**
   * Opens a file.
   *
   * @param items the data set's items, in its order
   */
  public AlignedRows<CritiqueOutput> open(Path file, List<ItemShape> items) throws IOException {
    return new AlignedRows<>(file, items, this::read);
  }

  CritiqueOutput read(StoredRow row, ItemShape item) throws UnreadableRowException {
    String response = response(row);
    boolean parsedHere = !row.has("formatted");
    Critique critique = parsedHere ? parsed(row, response, item) : stored(row, item);
    JsonNode info = row.at("additional_info");
    return new CritiqueOutput(
        critique,
        response,
        info.isMissingNode() || info.isNull() ? null : info.toString(),
        row.repaired(),
        parsedHere);
  }

  private Critique parsed(StoredRow row, @Nullable String response, ItemShape item)
      throws UnreadableRowException {
    if (!row.has("response")) {
      throw new UnreadableRowException(
          "formatted", "is missing, and response too", "Give either of them.");
    }
    return parser.parse(response, item.steps());
  }

  private static Critique stored(StoredRow row, ItemShape item) throws UnreadableRowException {
    if (row.at("formatted").isNull()) {
      return Critique.unreadable(item.steps());
    }
    String correctness = "formatted.reasoning_correctness";
    List<CriticVerdict> verdicts = row.verdicts(correctness, row.stepList(correctness, item));
    JsonNode words = row.stepList("formatted.reasoning_critic", item);
    List<StepCritique> steps = new ArrayList<>(item.steps());
    for (int step = 0; step < item.steps(); step++) {
      steps.add(new StepCritique(verdicts.get(step), explanation(words.get(step))));
    }
    CriticVerdict answer = row.verdict("formatted.answer_correctness");
    return new Critique(steps, answer, formatError(row, answer));
  }

  private static @Nullable String explanation(JsonNode words) {
    return words.isNull() ? null : PythonText.str(words);
  }

  private static boolean formatError(StoredRow row, CriticVerdict answer) {
    JsonNode stored = row.at("format_error");
    return stored.isMissingNode() ? answer == CriticVerdict.UNREADABLE : stored.asBoolean();
  }

  /** The words that were parsed: of several turns the last, as in the reference. */
  static @Nullable String response(StoredRow row) {
    JsonNode response = row.at("response");
    JsonNode last = response.isArray() ? response.path(response.size() - 1) : response;
    return last.textValue();
  }
}
