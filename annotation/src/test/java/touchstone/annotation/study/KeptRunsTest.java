package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.itemId;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.InMemoryCritiques;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Cases;

/** What was read once is the same object until there is more of it. */
final class KeptRunsTest {
  private static final CriticRun RUN = new CriticRun("set", "critic", "", Protocol.CRITIQUE, 1);

  private final List<CriticOutput> outputs = new ArrayList<>(List.of(output(1)));
  private final List<ModelVerdict> verdicts = new ArrayList<>(List.of(verdict("judge", 1)));
  private final KeptRuns kept = new KeptRuns();

  private static CriticOutputId id(int item) {
    return new CriticOutputId("%064x".formatted(item));
  }

  private static CriticOutput output(int item) {
    return new CriticOutput(
        id(item), RUN, itemId(item), Cases.critique("-+/-"), null, List.of(), false);
  }

  private static ModelVerdict verdict(String judge, int item) {
    return new ModelVerdict(judge, new ExplanationPair(id(item), 1, "Not there."), 0, true);
  }

  private InMemoryCritiques source() {
    return new InMemoryCritiques(outputs, verdicts);
  }

  @Test
  void outputsAreReadAgainOnceThereAreMore() throws StorageException {
    var first = kept.critiques(source(), RUN);

    assertThat(kept.critiques(source(), RUN)).isSameAs(first).hasSize(1);
    outputs.add(output(2));
    assertThat(kept.critiques(source(), RUN)).hasSize(2);
  }

  @Test
  void verdictsAreReadAgainOnceThereAreMoreOrAnotherJudgeIsAskedFor() throws StorageException {
    outputs.add(output(2));
    var first = kept.verdicts(source(), "judge", RUN);

    assertThat(kept.verdicts(source(), "judge", RUN)).isSameAs(first).hasSize(1);
    verdicts.add(verdict("judge", 2));
    assertThat(kept.verdicts(source(), "judge", RUN)).hasSize(2);
    verdicts.add(verdict("other", 2));
    assertThat(kept.verdicts(source(), "other", RUN)).containsOnlyKeys(id(2));
  }
}
