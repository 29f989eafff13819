package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Cases;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;

/** Who votes with whom, and on what. */
final class EnsemblesTest {
  private static Contender critic(String dataSet, String name, int sample, String... items) {
    List<CritiquedItem> said = new ArrayList<>();
    for (String item : items) {
      GoldItem gold = Cases.gold("-/-", Map.of());
      said.add(
          CritiquedItem.unjudged(
              new GoldItem(dataSet + item, gold.steps(), gold.answer(), Map.of()),
              Cases.critique("-/-")));
    }
    return new Contender(
        new Subject.Critic(new CriticRun(dataSet, name, "", Protocol.CRITIQUE, sample)), said);
  }

  private static List<Contender> vote(Contender... critics) {
    return new Ensembles(StudySettings.STANDARD).of(List.of(critics));
  }

  private static List<String> members(Contender ensemble) {
    return ensemble.subject() instanceof Subject.Ensemble(_, var members)
        ? members.stream().map(run -> run.dataSet() + "/" + run.critic()).toList()
        : List.of();
  }

  @Test
  void aCriticOfAnotherDataSetTakesNobodysVote() {
    List<Contender> ensembles =
        vote(
            critic("one", "a", 1, "x", "y"),
            critic("one", "b", 1, "x", "y"),
            critic("one", "c", 1, "x"),
            critic("two", "a", 1, "z"));

    assertThat(ensembles).hasSize(2);
    assertThat(members(ensembles.getFirst())).containsExactly("one/a", "one/b", "one/c");
    assertThat(ensembles.getFirst().items()).hasSize(1);
  }

  @Test
  void eachDataSetHasItsOwnWithTheSameCritics() {
    List<Contender> critics =
        Stream.of("one", "two")
            .flatMap(set -> Stream.of("a", "b", "c").map(name -> critic(set, name, 1, "x")))
            .toList();

    List<Contender> ensembles = vote(critics.toArray(Contender[]::new));

    assertThat(ensembles).hasSize(4);
    assertThat(members(ensembles.getLast())).containsExactly("two/a", "two/b", "two/c");
  }

  /** A majority of two is both agreeing, and in a weighted vote of two one decides alone. */
  @Test
  void twoMakeNoEnsemble() {
    assertThat(vote(critic("one", "a", 1, "x"), critic("one", "b", 1, "x"))).isEmpty();
  }

  @Test
  void ofSamplesTheFirstStandsForTheRun() {
    Contender second = critic("one", "a", 2, "x");
    Contender third = critic("one", "a", 3, "x");
    Contender other = critic("one", "b", 1, "x");
    StudyData data =
        new StudyData(
            StudySettings.STANDARD,
            List.of(),
            List.of(third, other, second),
            List.of(),
            List.of(),
            "",
            true,
            List.of());

    assertThat(data.ofFirstSamples().contenders()).containsExactlyInAnyOrder(second, other);
  }
}
