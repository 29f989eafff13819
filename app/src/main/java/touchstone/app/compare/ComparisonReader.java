package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.comparison.CorrectedLine;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.ItemState;
import touchstone.app.workspace.Bench;

/** Reads one item with gold and all critics. For work in the background. */
final class ComparisonReader {
  private final Bench bench;

  ComparisonReader(Bench bench) {
    this.bench = bench;
  }

  /**
   * An item as it was read.
   *
   * @param onRecord whether it is recorded that the reader was shown it; else it may be shown only
   *     once that is done
   */
  record Read(CompareState state, boolean onRecord) {}

  /** Reads nothing of critics and gold where the reader may not see them yet. */
  Read read(ItemId id, String judge) throws StorageException {
    Item item = bench.items().find(id).orElseThrow();
    ItemState state = bench.judgments().of(id);
    if (!bench.session().reader().mayCompare(state)) {
      return new Read(new CompareState.JudgeFirst(item), true);
    }
    Gold gold = state.gold(bench.judgments().imported(id).orElse(null)).orElse(null);
    List<List<String>> references = references(gold, item.stepCount());
    List<Comparison.Column> columns = new ArrayList<>();
    for (CriticOutput output : bench.critiques().of(id)) {
      columns.add(
          new Comparison.Column(
              output,
              judge.isEmpty()
                  ? JudgedExplanations.none(item.stepCount())
                  : bench.critiques().judged(judge, output, references)));
    }
    var own = state.of(bench.annotator());
    return new Read(
        new CompareState.Open(new Comparison(item, own, gold, columns), corrections(id)),
        own.exposures()
            .containsAll(List.of(Exposure.CRITIC, Exposure.GOLD, Exposure.OTHER_PEOPLE)));
  }

  private static List<List<String>> references(@Nullable Gold gold, int steps) {
    List<List<String>> references = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      references.add(
          gold == null
              ? List.of()
              : gold.referencesOf(step).stream().map(Reference::text).toList());
    }
    return references;
  }

  private List<CorrectedLine> corrections(ItemId id) throws StorageException {
    List<CorrectedAnswer> answers = bench.corrections().of(id);
    Optional<AnswerKey> key = answers.isEmpty() ? Optional.empty() : bench.answerKeys().of(id);
    return key.isEmpty()
        ? List.of()
        : answers.stream().map(answer -> CorrectedLine.of(answer, key.get())).toList();
  }
}
