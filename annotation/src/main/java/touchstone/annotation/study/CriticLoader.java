package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ItemCritique;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.VerdictsByText;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;

/** Sets critics' outputs beside the truth, with one judge's word on their explanations. */
final class CriticLoader {
  private final Critiques critiques;
  private final KeptRuns kept;
  private final Truths truths;
  private final ExplanationJudge judge;
  private final long extent;

  /**
   * Makes a loader.
   *
   * @param extent that the critiques have at least
   */
  CriticLoader(
      Critiques critiques, KeptRuns kept, Truths truths, ExplanationJudge judge, long extent) {
    this.critiques = critiques;
    this.kept = kept;
    this.truths = truths;
    this.judge = judge;
    this.extent = extent;
  }

  /** An output on other steps than the item has now counts as missing. */
  Contender load(CriticRun run) throws StorageException {
    String model = judge instanceof ExplanationJudge.Model(var name) ? name : null;
    List<CritiquedItem> said = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (ItemCritique output : kept.of(critiques, run, model, extent)) {
      Optional<GoldItem> truth =
          truths
              .of(output.item().value())
              .filter(gold -> gold.steps().size() == output.critique().steps().size());
      if (truth.isPresent()) {
        ids.add(truth.get().id());
        said.add(new CritiquedItem(truth.get(), output.critique(), judged(truth.get(), output)));
      }
    }
    return new Contender(new Subject.Critic(run), said, truths.without(run, ids));
  }

  private JudgedExplanations judged(GoldItem truth, ItemCritique output) {
    return switch (judge) {
      case ExplanationJudge.Model _ -> {
        VerdictsByText verdicts = output.verdicts();
        yield verdicts == null
            ? JudgedExplanations.none(truth.steps().size())
            : verdicts.on(references(truth));
      }
      case ExplanationJudge.Person(var annotator) ->
          truths
              .item(truth.id())
              .orElseThrow()
              .state()
              .of(annotator)
              .judged(output.id(), references(truth));
      case ExplanationJudge.Nobody _ -> JudgedExplanations.none(truth.steps().size());
    };
  }

  private static List<List<String>> references(GoldItem truth) {
    return truth.steps().stream().map(GoldStep::references).toList();
  }
}
