package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutputId;
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
  private static final VerdictsByText UNJUDGED = new VerdictsByText(List.of());

  private final Critiques critiques;
  private final KeptRuns kept;
  private final Truths truths;
  private final ExplanationJudge judge;

  CriticLoader(Critiques critiques, KeptRuns kept, Truths truths, ExplanationJudge judge) {
    this.critiques = critiques;
    this.kept = kept;
    this.truths = truths;
    this.judge = judge;
  }

  /** An output on other steps than the item has now counts as missing. */
  Contender load(CriticRun run) throws StorageException {
    Map<CriticOutputId, VerdictsByText> verdicts =
        judge instanceof ExplanationJudge.Model(var model)
            ? kept.verdicts(critiques, model, run)
            : Map.of();
    List<CritiquedItem> said = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (ItemCritique output : kept.critiques(critiques, run)) {
      Optional<GoldItem> truth =
          truths
              .of(output.item().value())
              .filter(gold -> gold.steps().size() == output.critique().steps().size());
      if (truth.isPresent()) {
        ids.add(truth.get().id());
        said.add(
            new CritiquedItem(
                truth.get(), output.critique(), judged(truth.get(), output, verdicts)));
      }
    }
    return new Contender(new Subject.Critic(run), said, truths.without(run, ids));
  }

  private JudgedExplanations judged(
      GoldItem truth, ItemCritique output, Map<CriticOutputId, VerdictsByText> verdicts) {
    List<List<String>> references = truth.steps().stream().map(GoldStep::references).toList();
    return switch (judge) {
      case ExplanationJudge.Model _ -> verdicts.getOrDefault(output.id(), UNJUDGED).on(references);
      case ExplanationJudge.Person(var annotator) ->
          truths
              .item(truth.id())
              .orElseThrow()
              .state()
              .of(annotator)
              .judged(output.id(), references);
      case ExplanationJudge.Nobody _ -> JudgedExplanations.none(truth.steps().size());
    };
  }
}
