package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.replica;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;

/** Questions to the lead and their answers, undone by those who wrote them. */
final class TakingWordsBackTest {
  private static final ItemId ITEM = item(1, 1).id();

  private final Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
  private final Judgments judgments = new FoldedJudgments(journal, Map.of());
  private final AnnotationSession asker = session(A1);
  private final AnnotationSession lead = session(A2);

  private AnnotationSession session(Annotator annotator) {
    return new AnnotationSession(journal, judgments, Guidelines.TWO_VALUED, annotator);
  }

  private List<Question> shown() throws StorageException {
    return judgments.of(ITEM).questionsFor(A2, true);
  }

  private EntryId ask(String words) throws StorageException {
    asker.ask(ITEM, words);
    return judgments.of(ITEM).questions().getLast().entry();
  }

  @Test
  void aQuestionIsTakenBackAndSentAgain() throws StorageException {
    EntryId first = ask("Which of the two curves?");
    EntryId second = ask("Does the grid count?");

    Reversal undone = asker.undo().orElseThrow();
    assertThat(undone.replaced()).isEqualTo(new Effect.Asking(second, true));
    assertThat(undone.effect()).isEqualTo(new Effect.Asking(second, false));
    assertThat(shown()).extracting(Question::entry).containsExactly(first);
    asker.undo();
    assertThat(shown()).isEmpty();
    assertThat(asker.undo()).isEmpty();

    assertThat(session(A1).redo()).as("also after a restart").isPresent();
    assertThat(asker.redo().orElseThrow().effect()).isEqualTo(new Effect.Asking(second, true));
    assertThat(shown()).extracting(Question::entry).containsExactly(first, second);
    assertThat(asker.redo()).isEmpty();
  }

  @Test
  void whatWasTakenBackIsKept() throws StorageException {
    EntryId question = ask("Which of the two curves?");
    Effect.Sending asked = (Effect.Sending) asker.undo().orElseThrow().effect();

    assertThat(asked.wordsIn(judgments.of(ITEM))).hasValue("Which of the two curves?");
    assertThat(judgments.of(ITEM).question(question).orElseThrow().takenBack()).isTrue();
    assertThat(asked.wordsIn(ItemState.NONE)).isEmpty();
  }

  @Test
  void aQuestionThatIsAnsweredStaysAndUndoGoesOnToTheActBefore() throws StorageException {
    asker.change(ITEM, new Change.StepVerdict(1, Verdict.CORRECT));
    EntryId question = ask("Which of the two curves?");
    lead.answer(ITEM, question, "The blue one.");

    assertThat(asker.undo().orElseThrow().effect()).isInstanceOf(Effect.Content.class);
    assertThat(asker.undo()).isEmpty();
    assertThat(shown()).hasSize(1);

    lead.undo();
    assertThat(asker.undo().orElseThrow().effect()).isEqualTo(new Effect.Asking(question, false));
  }

  @Test
  void anAnswerIsTakenBackByWhoGaveItAlone() throws StorageException {
    EntryId question = ask("Which of the two curves?");
    lead.answer(ITEM, question, "The red one.");
    lead.answer(ITEM, question, "The blue one.");
    asker.expose(ITEM, Exposure.OTHER_PEOPLE);
    EntryId answer = shown().getFirst().answers().getLast().entry();

    Reversal undone = lead.undo().orElseThrow();

    assertThat(undone.replaced()).isEqualTo(new Effect.Answering(question, answer, true));
    assertThat(((Effect.Sending) undone.effect()).wordsIn(judgments.of(ITEM)))
        .hasValue("The blue one.");
    assertThat(shown().getFirst().answers())
        .extracting(Question.Answer::words)
        .containsExactly("The red one.");
    lead.undo();
    assertThat(shown().getFirst().isOpen()).isTrue();
    assertThat(judgments.of(ITEM).question(question).orElseThrow().hasWordsOfOthers(A1)).isFalse();
    assertThat(asker.standing(ITEM).exposures())
        .as("that it was seen stays on record")
        .containsExactly(Exposure.OTHER_PEOPLE);

    lead.redo();
    lead.redo();
    assertThat(shown().getFirst().answers())
        .extracting(Question.Answer::words)
        .containsExactly("The red one.", "The blue one.");
  }

  @Test
  void anAnswerFromAnotherCopyKeepsTheQuestionInSight() throws StorageException {
    EntryId question = ask("Which of the two curves?");
    asker.undo();
    journal.merge(List.of(entry(2, 1, 2, A2, 1, new Act.Answered(question, "The blue one."))));

    assertThat(shown()).extracting(Question::words).containsExactly("Which of the two curves?");
    assertThat(asker.redo()).as("it is in sight already").isEmpty();

    lead.undo();
    assertThat(shown()).isEmpty();
    lead.redo();
    assertThat(shown()).hasSize(1);
  }

  @Test
  void nobodyTakesBackWhatAnotherWrote() throws StorageException {
    EntryId question = ask("Which of the two curves?");
    lead.answer(ITEM, question, "The blue one.");
    EntryId answer = shown().getFirst().answers().getFirst().entry();
    List<Question> before = shown();

    journal.merge(
        List.of(
            entry(2, 1, 9, A2, 1, new Act.Undone(question, new Effect.Asking(question, false))),
            entry(
                2,
                2,
                10,
                A1,
                1,
                new Act.Undone(answer, new Effect.Answering(question, answer, false)))));

    assertThat(shown()).isEqualTo(before);
    assertThat(judgments.of(ITEM).question(question).orElseThrow().takenBack()).isFalse();
  }

  @Test
  void takingAQuestionBackSaysNothingOfTheSteps() throws StorageException {
    ask("Which of the two curves?");
    asker.undo();

    assertThat(judgments.of(ITEM).standings()).isEmpty();
    assertThat(judgments.of(ITEM).isJudged()).isFalse();
  }
}
