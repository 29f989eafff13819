package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ItemState;
import touchstone.storage.exchange.GuidelineFile;

/** Answers of a file from before they could be taken back can be taken back too. */
final class QuestionMigrationTest {
  /** The version of a file that lacks only what taking an answer back needs. */
  private static final int BEFORE = 5;

  @TempDir private Path folder;

  @Test
  void anOldFilesAnswersAreKnownByTheirEntries() throws Exception {
    Path file = folder.resolve("w.touchstone");
    ItemState answered;
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.add(List.of(TestFiles.incoming(item(1, 2), null, Map.of())));
      var journal = workspace.journal();
      journal.append(List.of(draft(A1, 2, critique(1, "no question here"))));
      EntryId first = ask(workspace, "Which “curve”, \\1\n or 3?");
      EntryId second = ask(workspace, "Does the grid count?");
      journal.append(List.of(draft(A2, 1, new Act.Answered(second, "It does."))));
      journal.append(List.of(draft(A2, 1, new Act.Answered(first, "蓝色那条 \"1\""))));
      journal.append(List.of(draft(A1, 1, new Act.Answered(first, "Thank you."))));
      ask(workspace, "One more?");
      answered = workspace.judgments().of(itemId(1));
    }
    TestFiles.tamper(
        file,
        """
        UPDATE item_state SET state = json_remove(state,
          '$.questions[0].answers[0].entry', '$.questions[0].answers[1].entry',
          '$.questions[1].answers[0].entry')
        WHERE json_array_length(state, '$.questions') > 0
        """,
        "PRAGMA user_version = " + BEFORE);

    Migrations upToQuestions = new Migrations(Migrations.OURS.steps().subList(0, BEFORE + 1));
    try (Workspace workspace =
        new Opening(file, upToQuestions, Files::isWritable).open(TestFiles.CLOCK, new Random())) {
      assertThat(workspace.judgments().of(itemId(1))).isEqualTo(answered);
      assertThat(workspace.check()).isEmpty();

      AnnotationSession session =
          new AnnotationSession(
              workspace.journal(),
              workspace.judgments(),
              GuidelineFile.parse("---\nname: n\nversion: 1\nverdicts: [correct, incorrect]\n---"),
              A1);
      assertThat(session.undo().orElseThrow().effect()).isInstanceOf(Effect.Asking.class);
      assertThat(session.undo().orElseThrow().effect()).isInstanceOf(Effect.Answering.class);
      assertThat(workspace.judgments().of(itemId(1)).questionsFor(A1, true))
          .extracting(question -> question.answers().size())
          .containsExactly(1, 1);
      assertThat(workspace.check()).isEmpty();
    }
  }

  private static EntryId ask(Workspace workspace, String words) throws StorageException {
    return workspace.journal().append(List.of(draft(A1, 1, new Act.Asked(words)))).getFirst().id();
  }
}
