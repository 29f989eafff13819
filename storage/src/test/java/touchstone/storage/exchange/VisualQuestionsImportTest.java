package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.TextCut;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

/** The visual questions that a record brings along. */
final class VisualQuestionsImportTest {
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void openWorkspace() throws StorageException {
    workspace = ViscoFiles.workspace(folder);
  }

  @AfterEach
  void closeWorkspace() {
    workspace.close();
  }

  private ImportReport importing(String... lines)
      throws IOException, ExchangeException, StorageException {
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), lines);
    return ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE);
  }

  private static String record(String id, Consumer<ObjectNode> change) {
    ObjectNode record = ViscoFiles.record(id);
    change.accept(record);
    return record.toString();
  }

  @Test
  void whatARecordAsksToCheckComesInByStepAndGoesOutAsItCame() throws Exception {
    String line =
        record(
            "a",
            record ->
                record
                    .putArray("visual_questions")
                    .add(Json.array())
                    .addArray()
                    .add(" Is it red? "));
    assertThat(importing(line)).isEqualTo(new ImportReport(1, 0, List.of(), false));

    Item item = workspace.items().at(1).orElseThrow();
    assertThat(item.questionsOn(1)).isEmpty();
    assertThat(item.questionsOn(2)).containsExactly("Is it red?");
    Segmentation joined =
        new TextCut(item.response().text(), item.response().asImported())
            .joinedWithNext(1)
            .segmentation();
    assertThat(item.cutBy(joined).questionsOn(1)).containsExactly("Is it red?");
    assertThat(new String(workspace.rawRecord(1).bytes(), StandardCharsets.UTF_8))
        .contains("\"visual_questions\":[[],[\" Is it red? \"]]");
  }

  @Test
  void questionsThatCannotBeUnderstoodAreNamedAndTheItemComesIn() throws Exception {
    ImportReport report =
        importing(
            record("a", record -> record.putArray("visual_questions").addArray().add("Why?")),
            record("b", record -> record.put("visual_questions", "Why?")),
            record(
                "c",
                record -> {
                  var asked = record.putArray("visual_questions");
                  asked.addArray().add("Is it red?").add(7).add(" ");
                  asked.add("Is it big?");
                }));

    assertThat(report.added()).isEqualTo(3);
    assertThat(report.rejected()).isEmpty();
    assertThat(report.remarks())
        .extracting(RowProblem::row, RowProblem::field)
        .containsExactly(
            tuple(1L, "visual_questions"),
            tuple(2L, "visual_questions"),
            tuple(3L, "visual_questions[0][1]"),
            tuple(3L, "visual_questions[0][2]"),
            tuple(3L, "visual_questions[1]"));
    assertThat(workspace.items().at(1).orElseThrow().questionsOn(1)).isEmpty();
    assertThat(workspace.items().at(3).orElseThrow().questionsOn(1)).containsExactly("Is it red?");
  }

  @Test
  void ofARecordThatDoesNotComeInNothingMoreIsSaid() throws Exception {
    Consumer<ObjectNode> asking = record -> record.put("visual_questions", "Why?");
    ImportReport report =
        importing(
            record("a", asking),
            record("a", asking.andThen(record -> record.put("label", "9"))),
            record("b", asking.andThen(record -> record.remove("question"))),
            record("c", asking.andThen(record -> record.put("reasoning_correctness", "no"))));

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejected()).extracting(RowProblem::row).containsExactly(2L, 3L, 4L);
    assertThat(report.remarks()).extracting(RowProblem::row).containsExactly(1L);
  }
}
