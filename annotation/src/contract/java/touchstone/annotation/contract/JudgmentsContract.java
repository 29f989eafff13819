package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.A3;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.WorkDone;

/** What judgments over every journal must do. */
public abstract class JudgmentsContract {
  private static final Gold IMPORTED =
      new Gold(
          Judgment.NONE.withStep(1, said -> said.withVerdict(Verdict.INCORRECT)),
          new TreeMap<>(Map.of(1, List.of(new Reference("visco-1", "Not there.")))),
          new Gold.Origin.Imported());

  /** A journal, and the judgments that it folds to. */
  public record Opened(Journal journal, Judgments judgments) {}

  /** Empty, but for what came with the items. */
  protected abstract Opened open(Map<ItemId, Gold> imported) throws StorageException;

  @Test
  void ofAnItemThatNobodyTouchedThereIsNothing() throws StorageException {
    Judgments judgments = open(Map.of()).judgments();

    assertThat(judgments.of(itemId(1))).isEqualTo(ItemState.NONE);
    assertThat(judgments.imported(itemId(1))).isEmpty();
    assertThat(judgments.annotators()).isEmpty();
  }

  @Test
  void theStateIsTheFoldOfTheJournalAfterEachAppend() throws StorageException {
    Opened opened = open(Map.of());
    List<Act> acts =
        List.of(
            verdict(1, Verdict.INCORRECT),
            critique(1, "It is red."),
            new Act.Submitted(),
            new Act.Accepted(IMPORTED),
            verdict(1, Verdict.CORRECT));
    for (Act act : acts) {
      opened.journal().append(List.of(draft(A1, 1, act), draft(A2, 1, act)));

      assertThat(opened.judgments().of(itemId(1)))
          .isEqualTo(ItemState.fold(opened.journal().of(itemId(1))));
    }
  }

  @Test
  void theStateIsTheFoldAlsoWhenEntriesComeInBetween() throws StorageException {
    Opened opened = open(Map.of());
    opened.journal().append(List.of(draft(A1, 1, critique(1, "own"))));
    opened
        .journal()
        .merge(
            List.of(
                entry(9, 2, 5, A1, 1, critique(1, "later")),
                entry(9, 1, 1, A2, 1, critique(1, "hers"))));
    opened.journal().merge(List.of(entry(8, 1, 3, A1, 1, critique(1, "in between"))));

    ItemState state = opened.judgments().of(itemId(1));
    assertThat(state.of(A1).judgment().step(1).critique()).isEqualTo("later");
    assertThat(state.of(A2).judgment().step(1).critique()).isEqualTo("hers");
    assertThat(state).isEqualTo(ItemState.fold(opened.journal().of(itemId(1))));
  }

  @Test
  void whatCameWithAnItemStaysAsItCame() throws StorageException {
    Opened opened = open(Map.of(itemId(1), IMPORTED));
    opened.journal().append(List.of(draft(A1, 1, verdict(1, Verdict.CORRECT))));

    assertThat(opened.judgments().imported(itemId(1))).contains(IMPORTED);
    assertThat(opened.judgments().imported(itemId(2))).isEmpty();
  }

  @Test
  void everybodyWhoActedIsNamedOnceInOrder() throws StorageException {
    Opened opened = open(Map.of());
    opened
        .journal()
        .append(List.of(draft(A2, 1, critique(1, "a")), draft(A2, 2, critique(1, "b"))));
    opened.journal().append(List.of(draft(A1, 1, new Act.Accepted(IMPORTED))));
    opened.journal().merge(List.of(entry(9, 1, 1, A3, 4, new Act.Unknown("new", 2, "{}"))));

    assertThat(opened.judgments().annotators()).containsExactly(A1, A2, A3);
  }

  @Test
  void anActOfANewerProgramMakesItsItemReadOnlyAndNoOther() throws StorageException {
    Opened opened = open(Map.of());
    opened
        .journal()
        .append(List.of(draft(A1, 1, critique(1, "a")), draft(A1, 2, critique(1, "b"))));
    opened.journal().merge(List.of(entry(9, 1, 1, A2, 1, new Act.Unknown("new", 2, "{}"))));

    assertThat(opened.judgments().of(itemId(1)).readOnly()).isTrue();
    assertThat(opened.judgments().of(itemId(1)).of(A1).judgment().step(1).critique())
        .isEqualTo("a");
    assertThat(opened.judgments().of(itemId(2)).readOnly()).isFalse();
  }

  @Test
  void itIsKnownWhetherAnyGoldCameIn() throws StorageException {
    assertThat(open(Map.of()).judgments().hasImported()).isFalse();
    assertThat(open(Map.of(itemId(2), IMPORTED)).judgments().hasImported()).isTrue();
  }

  @Test
  void whatSomebodyGotDoneIsCountedWithItsTime() throws StorageException {
    Opened opened = open(Map.of());
    for (int item = 1; item <= 2; item++) {
      opened
          .journal()
          .append(
              List.of(
                  draft(A1, item, new Act.TimeSpent(1, 2_000L * item)),
                  draft(A1, item, new Act.TimeSpent(0, 1_000)),
                  draft(A1, item, verdict(1, Verdict.CORRECT)),
                  draft(A1, item, new Act.Submitted())));
    }
    opened
        .journal()
        .append(
            List.of(
                draft(A1, 3, new Act.TimeSpent(1, 500)),
                draft(A1, 3, new Act.Skipped(new Skip(Skip.Reason.TOO_HARD, ""))),
                draft(A2, 4, new Act.TimeSpent(1, 9_000))));

    // Of 3 s and 5 s the median is 4 s; with the skipped item's half second, 8.5 s in all.
    assertThat(opened.judgments().workOf(A1))
        .isEqualTo(new WorkDone(2, 1, Duration.ofMillis(8_500), Duration.ofSeconds(4)));
    assertThat(opened.judgments().workOf(A3)).isEqualTo(WorkDone.NONE);
  }
}
