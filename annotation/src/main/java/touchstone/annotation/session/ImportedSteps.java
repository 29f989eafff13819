package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Response;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.Segmentation.Range;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;

/**
 * Gold for the steps that came in, read off gold for the steps in force. A step that came in is
 * wrong if any step that shares text with it is, and has the words of all those; it is correct if
 * they all are. What is said of places inside steps is left out, as is a step's inheritance.
 */
public final class ImportedSteps {
  private final Gold gold;
  private final Response response;

  private ImportedSteps(Gold gold, Response response) {
    this.gold = gold;
    this.response = response;
  }

  /**
   * The same verdicts and critiques for the steps that came in.
   *
   * @param gold for the steps in force
   */
  public static Gold of(Gold gold, Response response) {
    Segmentation inForce = response.segmentation();
    return inForce == null ? gold : new ImportedSteps(gold, response).from(inForce);
  }

  private Gold from(Segmentation inForce) {
    SortedMap<Integer, StepJudgment> steps = new TreeMap<>();
    SortedMap<Integer, List<Reference>> references = new TreeMap<>();
    List<Range> kept = response.asImported().steps();
    int range = 0;
    for (int step = 1; step <= response.imported().size(); step++) {
      if (response.imported().get(step - 1).isBlank()) {
        steps.put(step, StepJudgment.NONE.withVerdict(Verdict.CORRECT));
      } else {
        List<Integer> parts = overlapping(inForce, kept.get(range++));
        steps.put(step, StepJudgment.NONE.withVerdict(verdict(parts)).withCritique(words(parts)));
        references.put(step, references(parts));
      }
    }
    return new Gold(new Judgment(steps, gold.judgment().answer()), references, gold.origin());
  }

  /** 1-based steps in force that share text with a step that came in. */
  private static List<Integer> overlapping(Segmentation inForce, Range imported) {
    List<Integer> found = new ArrayList<>();
    for (int step = 1; step <= inForce.steps().size(); step++) {
      if (inForce.steps().get(step - 1).overlaps(imported)) {
        found.add(step);
      }
    }
    return found;
  }

  private @Nullable Verdict verdict(List<Integer> parts) {
    List<@Nullable Verdict> verdicts = new ArrayList<>();
    parts.forEach(part -> verdicts.add(gold.judgment().step(part).verdict()));
    if (verdicts.contains(Verdict.INCORRECT)) {
      return Verdict.INCORRECT;
    }
    if (verdicts.contains(null)) {
      return null;
    }
    return verdicts.contains(Verdict.NEUTRAL) ? Verdict.NEUTRAL : Verdict.CORRECT;
  }

  private String words(List<Integer> parts) {
    return joined(parts.stream().map(part -> gold.judgment().step(part).critique()).toList());
  }

  private List<Reference> references(List<Integer> parts) {
    Map<String, List<String>> byAuthor = new LinkedHashMap<>();
    for (int part : parts) {
      for (Reference said : gold.referencesOf(part)) {
        byAuthor.computeIfAbsent(said.author(), _ -> new ArrayList<>()).add(said.text());
      }
    }
    List<Reference> references = new ArrayList<>();
    byAuthor.forEach((author, texts) -> references.add(new Reference(author, joined(texts))));
    return references;
  }

  private static String joined(List<String> texts) {
    return String.join("\n", texts.stream().filter(text -> !text.isBlank()).distinct().toList());
  }
}
