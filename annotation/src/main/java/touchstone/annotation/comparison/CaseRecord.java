package touchstone.annotation.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.judgment.Verdict;

/**
 * A case as it stands in a list that is handed on.
 *
 * @param list what the list is about: a kind of case in lower case, or a title
 * @param sourceId the item's id in its data set
 * @param step 1-based; 0 for the answer or the output as a whole
 * @param run null where no single critic is meant
 * @param gold null where nobody judged it
 * @param verdict null where no single critic is meant
 * @param text of the step or the answer
 * @param explanation the critic's; empty for none
 */
public record CaseRecord(
    String list,
    String dataSet,
    String sourceId,
    int step,
    @Nullable CriticRun run,
    @Nullable Verdict gold,
    @Nullable CriticVerdict verdict,
    String text,
    String explanation,
    List<String> references) {
  public CaseRecord {
    references = List.copyOf(references);
  }
}
