package touchstone.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.contract.Samples.replica;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ItemState;

/** Questions and answers that were taken back, as they are stored. */
final class QuestionJsonTest {
  private static final EntryId QUESTION = new EntryId(replica(1), 1);
  private static final EntryId ANSWER = new EntryId(replica(1), 2);
  private static final Effect HIDDEN = new Effect.Answering(QUESTION, ANSWER, false);

  @Test
  void theStateKeepsWhatWasTakenBack() throws MalformedJson {
    ItemState state =
        ItemState.fold(
            List.of(
                entry(1, 1, 1, A1, 1, new Act.Asked("Which?")),
                entry(1, 2, 2, A2, 1, new Act.Answered(QUESTION, "This.")),
                entry(1, 3, 3, A2, 1, new Act.Undone(ANSWER, HIDDEN)),
                entry(
                    1, 4, 4, A1, 1, new Act.Undone(QUESTION, new Effect.Asking(QUESTION, false)))));

    ItemState read = StateJson.read(StateJson.write(state));

    assertThat(read).isEqualTo(state);
    assertThat(read.questionsFor(A1, true)).isEmpty();
    assertThat(read.question(QUESTION).orElseThrow().takenBack()).isTrue();
    assertThat(read.question(QUESTION).orElseThrow().answers().getFirst().takenBack()).isTrue();
  }

  @Test
  void aProgramThatKnowsVersion1AloneLeavesThemAsTheyAre() {
    ActJson.Stored stored = ActJson.write(new Act.Undone(ANSWER, HIDDEN));

    assertThat(stored.version()).isEqualTo(2);
    assertThat(ActJson.read(stored)).isEqualTo(new Act.Undone(ANSWER, HIDDEN));
  }

  @Test
  void theSecondVersionSaysNothingElse() {
    ActJson.Stored other =
        new ActJson.Stored("undone", 2, ActJson.write(new Act.Submitted()).payload());
    ActJson.Stored edited = new ActJson.Stored("edited", 2, "{}");

    assertThat(ActJson.read(other)).isInstanceOf(Act.Unknown.class);
    assertThat(ActJson.read(edited)).isInstanceOf(Act.Unknown.class);
  }
}
