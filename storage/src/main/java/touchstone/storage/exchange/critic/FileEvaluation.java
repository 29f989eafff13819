package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.Reading;

/**
 * Evaluates a critic straight from VISCO's files, equal to its {@code evaluate.py}. Files are read
 * in one pass each and never held whole.
 */
public final class FileEvaluation {
  private static final String SUPERSKILL = "critic_superskill";
  private static final List<String> SUPERSKILLS = List.of("Reasoning", "Perception");

  private final CritiqueMetrics metrics;
  private final TolerantParser tolerant = new TolerantParser();

  public FileEvaluation(Bootstrap bootstrap) {
    this.metrics = new CritiqueMetrics(Reading.REFERENCE, bootstrap);
  }

  /** The judge's cache that lies beside a critic's output, where the reference looks for it. */
  public static Optional<Path> judgeCacheBeside(Path critiques) {
    Path cache = critiques.resolveSibling(critiques.getFileName() + ".gpt_evaluate_cache");
    return Files.exists(cache) ? Optional.of(cache) : Optional.empty();
  }

  /**
   * The figures of one critic.
   *
   * @param judgeCache null to leave the explanations unjudged
   * @throws UnreadableInputException where a file or one of its rows can't be read, or where the
   *     files don't belong together
   */
  public FileEvaluationReport evaluate(Path dataset, Path critiques, @Nullable Path judgeCache)
      throws UnreadableInputException {
    List<GoldItem> gold = gold(dataset);
    List<ItemShape> shapes =
        gold.stream().map(item -> new ItemShape(item.id(), item.steps().size())).toList();
    List<CritiqueOutput> outputs =
        WholeFile.of(critiques, shapes, new CritiqueOutputReader()::open);
    List<JudgeOutput> judged =
        judgeCache == null
            ? List.of()
            : WholeFile.of(judgeCache, shapes, new JudgeCacheReader()::open);

    List<CritiquedItem> items = new ArrayList<>(gold.size());
    for (int i = 0; i < gold.size(); i++) {
      Critique critique = outputs.get(i).critique();
      items.add(
          judgeCache == null
              ? CritiquedItem.unjudged(gold.get(i), critique)
              : new CritiquedItem(gold.get(i), critique, judged.get(i).judged()));
    }
    return new FileEvaluationReport(
        metrics.figures(items),
        bySuperskill(items),
        outputs.stream().filter(tolerant::recovers).count(),
        outputs.stream().mapToLong(CritiqueOutput::repairedVerdicts).sum(),
        gold.stream().mapToLong(GoldItem::unjudged).sum(),
        judgeCache == null ? null : tally(judged));
  }

  /** The reference gives both superskills even where a data set has no item of one. */
  private SequencedMap<String, CritiqueFigures> bySuperskill(List<CritiquedItem> items) {
    SequencedMap<String, CritiqueFigures> found = metrics.by(SUPERSKILL, items);
    SequencedMap<String, CritiqueFigures> figures = new LinkedHashMap<>();
    for (String name : SUPERSKILLS) {
      figures.put(name, found.getOrDefault(name, metrics.figures(List.of())));
    }
    figures.putAll(found);
    return figures;
  }

  private static FileEvaluationReport.JudgeTally tally(List<JudgeOutput> judged) {
    return new FileEvaluationReport.JudgeTally(
        judged.stream().mapToLong(JudgeOutput::verdicts).sum(),
        judged.stream().mapToLong(JudgeOutput::undecided).sum());
  }

  private static List<GoldItem> gold(Path dataset) throws UnreadableInputException {
    try {
      List<GoldItem> gold = new GoldReader().read(dataset);
      if (gold.isEmpty()) {
        throw new UnreadableInputException(dataset, "holds no items.");
      }
      return gold;
    } catch (IOException e) {
      throw new UnreadableInputException(dataset, e);
    }
  }
}
