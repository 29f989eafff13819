package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;

/** What a file from before the queue could be searched holds is found as in a new one. */
final class SearchMigrationTest {
  private static final ErrorKind PERCEPTION = new ErrorKind("a \"perception\" error");

  /** The version of a file that lacks only what the search needs. */
  private static final int BEFORE = 2;

  /** The version of a file that lacks only the table of questions. */
  private static final int BEFORE_QUESTIONS = 6;

  @TempDir private Path folder;

  @Test
  void anOldFilesItemsAreFoundByShortWordsAndByKind() throws StorageException, SQLException {
    Path file = folder.resolve("w.touchstone");
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.add(List.of(TestFiles.incoming(item(1, 2), null, Map.of())));
      Act kinds = new Act.Edited(new Change.StepKinds(2, new TreeSet<>(Set.of(PERCEPTION))));
      workspace.journal().append(List.of(draft(A1, 1, kinds)));
    }
    backToTheStepBefore(file);

    Migrations upToSearch = new Migrations(Migrations.OURS.steps().subList(0, BEFORE + 1));
    try (Workspace workspace =
        new Opening(file, upToSearch, Files::isWritable).open(TestFiles.CLOCK, new Random())) {
      // The last two characters of the answer "Two".
      assertThat(workspace.search().matching(QueueQuery.ALL.withText("wo"), A1, 9))
          .isEqualTo(ItemNumbers.of(1));
      assertThat(workspace.search().matching(QueueQuery.ALL.withKinds(Set.of(PERCEPTION)), A1, 9))
          .isEqualTo(ItemNumbers.of(1));
      assertThat(workspace.check()).isEmpty();
    }
  }

  @Test
  void anOldFilesQuestionsAreFound() throws StorageException, SQLException {
    Path file = folder.resolve("w.touchstone");
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.add(
          Stream.of(1, 2, 3)
              .map(number -> TestFiles.incoming(item(number, 2), null, Map.of()))
              .toList());
      for (int number : List.of(1, 1, 2)) {
        ask(workspace, A1, number);
      }
      ask(workspace, A2, 3);
      EntryId gone = ask(workspace, A2, 2);
      Act takenBack = new Act.Undone(gone, new Effect.Asking(gone, false));
      workspace.journal().append(List.of(draft(A2, 2, takenBack)));
      for (int number : List.of(1, 2)) {
        EntryId asked = workspace.judgments().of(itemId(number)).questions().getFirst().entry();
        workspace
            .journal()
            .append(List.of(draft(A2, number, new Act.Answered(asked, "That one."))));
      }
    }
    TestFiles.tamper(file, "DROP TABLE asked", "PRAGMA user_version = " + BEFORE_QUESTIONS);

    try (Workspace workspace = TestFiles.open(file)) {
      assertThat(workspace.check()).isEmpty();
      QueueQuery open = QueueQuery.ALL.withQuestions(Set.of(QuestionStatus.OPEN));
      QueueQuery answered = QueueQuery.ALL.withQuestions(Set.of(QuestionStatus.ANSWERED));
      assertThat(workspace.search().matching(open, A1, 9)).isEqualTo(ItemNumbers.of(1));
      assertThat(workspace.search().matching(answered, A1, 9)).isEqualTo(ItemNumbers.of(2));
      assertThat(workspace.search().matching(open, A2, 9)).isEqualTo(ItemNumbers.of(3));
    }
  }

  private static EntryId ask(Workspace workspace, Annotator by, int number)
      throws StorageException {
    Act asked = new Act.Asked("Which one?");
    return workspace.journal().append(List.of(draft(by, number, asked))).getFirst().id();
  }

  private static void backToTheStepBefore(Path file) throws SQLException {
    TestFiles.tamper(
        file,
        "DROP TABLE item_term",
        "DROP TABLE given_kind",
        "DROP TABLE bookmark",
        "DROP INDEX item_by_source",
        "DROP INDEX item_by_skill",
        "DROP INDEX item_by_model",
        "DROP INDEX item_by_length",
        "DROP INDEX standing_by_status",
        "CREATE INDEX item_by_source ON item (source)",
        "CREATE INDEX item_by_skill ON item (skill)",
        "CREATE INDEX item_by_model ON item (model)",
        "UPDATE item_text SET words = rtrim(words, char(10))",
        "PRAGMA user_version = " + BEFORE);
  }
}
