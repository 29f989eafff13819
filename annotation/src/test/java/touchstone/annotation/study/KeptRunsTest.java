package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.itemId;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.InMemoryCritiques;
import touchstone.annotation.critique.ItemCritique;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Cases;

/** What was read once is the same object until there is more of it. */
final class KeptRunsTest {
  private static final CriticRun RUN = new CriticRun("set", "critic", "", Protocol.CRITIQUE, 1);
  private static final CriticRun OTHER = new CriticRun("set", "other", "", Protocol.CRITIQUE, 1);

  private final List<CriticOutput> outputs = new ArrayList<>(List.of(output(1)));
  private final List<ModelVerdict> verdicts = new ArrayList<>(List.of(verdict("judge", 1)));
  private final KeptRuns kept = new KeptRuns();

  private static CriticOutputId id(int item) {
    return new CriticOutputId("%064x".formatted(item));
  }

  private static CriticOutput output(int item) {
    return output(item, RUN);
  }

  private static CriticOutput output(int item, CriticRun run) {
    return new CriticOutput(
        id(item), run, itemId(item), Cases.critique("-+/-"), null, List.of(), false);
  }

  private static ModelVerdict verdict(String judge, int item) {
    return new ModelVerdict(judge, new ExplanationPair(id(item), 1, "Not there."), 0, true);
  }

  private InMemoryCritiques source() {
    return new InMemoryCritiques(outputs, verdicts);
  }

  private List<ItemCritique> read(@Nullable String judge) throws StorageException {
    return kept.of(source(), RUN, judge, source().extent());
  }

  private List<CriticOutputId> judged(String judge) throws StorageException {
    return read(judge).stream()
        .filter(critique -> critique.verdicts() != null)
        .map(ItemCritique::id)
        .toList();
  }

  @Test
  void outputsAreReadAgainOnceThereAreMore() throws StorageException {
    var first = read(null);

    assertThat(read(null)).isSameAs(first).hasSize(1);
    outputs.add(output(2));
    assertThat(read(null)).hasSize(2);
  }

  @Test
  void aRunIsNotReadAgainWhereOnlyOthersGrew() throws StorageException {
    var first = read("judge");
    outputs.add(output(1, OTHER));

    assertThat(read("judge")).isSameAs(first);
  }

  @Test
  void verdictsAreReadAgainOnceThereAreMoreOrAnotherJudgeIsAskedFor() throws StorageException {
    outputs.add(output(2));
    var first = read("judge");

    assertThat(judged("judge")).containsExactly(id(1));
    assertThat(read("judge")).isSameAs(first);
    verdicts.add(verdict("judge", 2));
    assertThat(judged("judge")).containsExactly(id(1), id(2));
    verdicts.add(verdict("other", 2));
    assertThat(judged("other")).containsExactly(id(2));
  }

  @Test
  void verdictsThatNobodyAsksForAreNoReasonToReadAgain() throws StorageException {
    var first = read("judge");

    assertThat(read(null)).isSameAs(first);
    assertThat(read("judge")).isSameAs(first);
  }
}
