package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** Figures over items that somebody has not judged are opened by few, and never without a trace. */
final class OpeningFiguresTest {
  private static final ItemId ITEM = new ItemId("a".repeat(64));
  private static final Annotator A1 = new Annotator("a1");
  private static final Annotator LEAD = new Annotator("lead");

  private final Journal journal =
      new InMemoryJournal(ReplicaId.random(new Random(1)), InstantSource.system());
  private final Judgments judgments = new FoldedJudgments(journal, Map.of());

  private AnnotationSession session(Set<Annotator> leads, Annotator annotator) {
    return new AnnotationSession(
        journal, judgments, Guidelines.TWO_VALUED, Reader.among(leads, annotator));
  }

  @Test
  void whoeverIsNoLeadOpensNothing() throws Exception {
    assertThat(session(Set.of(LEAD), A1).openFigures(List.of(ITEM))).isFalse();
    assertThat(journal.of(ITEM)).isEmpty();
  }

  @Test
  void aLeadOpensThemAndItIsRecordedOnce() throws Exception {
    AnnotationSession session = session(Set.of(LEAD), LEAD);

    assertThat(session.openFigures(List.of(ITEM))).isTrue();
    assertThat(session.openFigures(List.of(ITEM))).isTrue();

    assertThat(journal.of(ITEM)).hasSize(2);
    assertThat(judgments.of(ITEM).of(LEAD).exposures())
        .containsExactlyInAnyOrder(Exposure.CRITIC, Exposure.GOLD);
  }

  @Test
  void whereNobodyIsNamedALeadEverybodyMay() throws Exception {
    assertThat(session(Set.of(), A1).openFigures(List.of(ITEM))).isTrue();
    assertThat(session(Set.of(), A1).reader().lead()).isFalse();
  }

  @Test
  void wereFiguresOfAnItemSeenItsComparisonOpensAndThatIsRecordedToo() throws Exception {
    AnnotationSession session = session(Set.of(), A1);
    assertThat(session.openComparison(ITEM)).isFalse();
    session.openFigures(List.of(ITEM));

    assertThat(session.openComparison(ITEM)).isTrue();

    assertThat(judgments.of(ITEM).of(A1).exposures()).contains(Exposure.OTHER_PEOPLE);
  }

  @Test
  void whatOneSawOpensNothingToAnother() throws Exception {
    session(Set.of(), LEAD).openFigures(List.of(ITEM));

    assertThat(session(Set.of(), A1).openComparison(ITEM)).isFalse();
  }

  @Test
  void whereLeadsAreNamedWhatWasSeenBeforeOpensNothingToOthers() throws Exception {
    session(Set.of(), A1).openFigures(List.of(ITEM));

    assertThat(session(Set.of(LEAD), A1).openComparison(ITEM)).isFalse();
  }
}
