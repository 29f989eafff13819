package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.storage.workspace.Workspace;

final class ViscoImporterTest {
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

  private static String record(String id) {
    return ViscoFiles.record(id).toString();
  }

  private static String record(String id, Consumer<ObjectNode> change) {
    ObjectNode record = ViscoFiles.record(id);
    change.accept(record);
    return record.toString();
  }

  private static ObjectNode response(ObjectNode record) {
    return (ObjectNode) record.get("response");
  }

  @Test
  void importingTwiceChangesNothing() throws Exception {
    assertThat(importing(record("a"), record("b")))
        .isEqualTo(new ImportReport(2, 0, List.of(), false));
    assertThat(importing(record("a"), record("b")))
        .isEqualTo(new ImportReport(0, 2, List.of(), false));
    assertThat(workspace.items().count()).isEqualTo(2);
  }

  @Test
  void theOrderOfKeysAndTheWhiteSpaceAreNotContent() throws Exception {
    String line = record("a", record -> record.put("weight", 100.0).put("name", "é"));
    ObjectNode reordered = ViscoFiles.record("a");
    ObjectNode response = response(reordered);
    reordered.remove("response");
    reordered.set("response", response);
    String other =
        reordered
            .toString()
            .replace("\":", "\" : ")
            .replaceFirst("\\{", "{ \"name\": \"\\\\u00e9\", \"weight\": 1e2, ");
    importing(line);

    assertThat(importing(other)).isEqualTo(new ImportReport(0, 1, List.of(), false));
  }

  @Test
  void theSameIdWithOtherContentIsRefusedByName() throws Exception {
    importing(record("b"), record("a"));

    ImportReport report = importing(record("c"), record("a", record -> record.put("label", "9")));

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejected())
        .extracting(RowProblem::describe)
        .containsExactly(
            "line 2, field id: \"a\" is in data set \"visco\" already, as item 2 with other"
                + " content; give the item another id, or import the file under another data set"
                + " name");
  }

  @Test
  void anotherImageIsOtherContent() throws Exception {
    importing(record("a"));

    assertThat(importing(record("a", record -> record.put("image", "AAAA"))).rejected()).hasSize(1);
  }

  @Test
  void theSameRecordInAnotherDataSetIsAnotherItem() throws Exception {
    importing(record("a"));
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), record("a"));
    ViscoFiles.importer(workspace).run(file, "second", Progress.NONE);

    assertThat(workspace.items().count()).isEqualTo(2);
  }

  @Test
  void eachWrongRowIsNamedWithFieldProblemAndCureAndTheGoodOnesGoIn() throws Exception {
    List<String> wrong = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    add(wrong, fields, "not json", "");
    add(wrong, fields, "[1, 2]", "");
    add(wrong, fields, "\"{}\"", "");
    add(wrong, fields, record("x").substring(0, 60), "");
    add(wrong, fields, record("x") + " trailing", "");
    add(wrong, fields, record("x").replace("\"2\"", "NaN"), "");
    add(wrong, fields, record("x", record -> record.put("id", 5)), "id");
    add(wrong, fields, record("x").replace("\"x\"", "\"\\ud83d\""), "id");
    add(wrong, fields, record("x", record -> record.remove("question")), "question");
    add(wrong, fields, record("x", record -> record.remove("image")), "image");
    add(wrong, fields, record("x", record -> record.put("image", 7)), "image");
    add(wrong, fields, record("x", record -> record.put("image", "")), "image");
    add(
        wrong,
        fields,
        record("x", record -> record.put("image", "data:image/png;base64,")),
        "image");
    add(wrong, fields, record("x", record -> record.put("image", "*** ")), "image");
    add(wrong, fields, record("x", record -> record.put("image", "A")), "image");
    add(wrong, fields, record("x", record -> record.put("image", "AAAA=AAA")), "image");
    add(
        wrong,
        fields,
        record("x", record -> record.put("image", "A".repeat(20_000) + "==" + "A".repeat(20_000))),
        "image");
    add(wrong, fields, record("x", record -> record.putArray("images").add("AAAA")), "images");
    add(wrong, fields, record("x", record -> record.remove("response")), "response.reasoning");
    add(
        wrong,
        fields,
        record("x", record -> response(record).putArray("reasoning")),
        "response.reasoning");
    add(
        wrong,
        fields,
        record("x", record -> response(record).putArray("reasoning").add(1)),
        "response.reasoning[0]");
    add(wrong, fields, record("x", record -> record.put("meta_data", "x")), "meta_data");
    add(
        wrong,
        fields,
        record("x", record -> record.put("reasoning_correctness", true)),
        "reasoning_correctness");
    add(
        wrong,
        fields,
        record("x", record -> record.putArray("reasoning_correctness").add(true)),
        "reasoning_correctness");
    add(
        wrong,
        fields,
        record("x", record -> record.putArray("reasoning_correctness").add(true).add("maybe")),
        "reasoning_correctness[1]");
    add(
        wrong,
        fields,
        record("x", record -> record.put("answer_correctness", "perhaps")),
        "answer_correctness");
    add(
        wrong,
        fields,
        record("x", record -> record.putArray("reasoning_critic").add("a").add("b")),
        "reasoning_critic[0]");
    add(
        wrong,
        fields,
        record("x", record -> record.putArray("reasoning_critic").addArray().add(1)),
        "reasoning_critic");
    wrong.add(7, record("good"));

    ImportReport report = importing(wrong.toArray(String[]::new));

    assertThat(report.added()).isEqualTo(1);
    assertThat(workspace.items().find("visco", "good")).isPresent();
    assertThat(report.rejected()).extracting(RowProblem::field).isEqualTo(fields);
    assertThat(report.rejected())
        .extracting(RowProblem::row)
        .doesNotHaveDuplicates()
        .isSorted()
        .doesNotContain(8L)
        .hasSize(wrong.size() - 1);
    assertThat(report.rejected())
        .allSatisfy(
            problem -> {
              assertThat(problem.problem()).isNotBlank();
              assertThat(problem.cure()).isNotBlank();
            });
  }

  private static void add(List<String> lines, List<String> fields, String line, String field) {
    lines.add(line);
    fields.add(field);
  }

  @Test
  void aRowThatIsNotUtf8IsNamed() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(record("a").replace("How", "H\u00f6w").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(record("b").getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("latin1.jsonl"), bytes.toByteArray());

    ImportReport report = ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejected()).extracting(RowProblem::row).containsExactly(1L);
    assertThat(report.rejected().getFirst().problem()).contains("UTF-8");
  }

  @Test
  void whatWasImportedBeforeACancelStaysAndTheReportSaysSo() throws Exception {
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), record("a"), record("b"), record("c"));
    int[] calls = {0};

    ImportReport report =
        ViscoFiles.importer(workspace).run(file, "visco", (_, _) -> ++calls[0] < 2);

    assertThat(report).isEqualTo(new ImportReport(2, 0, List.of(), true));
    assertThat(workspace.items().count()).isEqualTo(2);
    assertThat(workspace.check()).isEmpty();
  }

  @Test
  void progressGoesUpToTheSizeOfTheFile() throws Exception {
    Path file = Files.writeString(folder.resolve("in.jsonl"), record("a") + "\n\n" + record("b"));
    List<Long> done = new ArrayList<>();

    ViscoFiles.importer(workspace)
        .run(
            file,
            "visco",
            (at, total) -> {
              done.add(at);
              return total == file.toFile().length();
            });

    assertThat(done).hasSize(3).isSorted().endsWith(Files.size(file));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path none = folder.resolve("none.jsonl");

    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(() -> ViscoFiles.importer(workspace).run(none, "visco", Progress.NONE))
        .withMessageContaining(none.toString());
    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(() -> ViscoFiles.importer(workspace).run(folder, "visco", Progress.NONE));
  }

  @Test
  void anEmptyFileIsNoProblem() throws Exception {
    assertThat(importing("", " ")).isEqualTo(new ImportReport(0, 0, List.of(), false));
  }

  @Test
  void aRehearsalSaysWhatTheImportWouldSayAndWritesNothing() throws Exception {
    importing(record("present"));
    String[] lines = {
      record("present"),
      record("new"),
      record("new"),
      record("new", record -> record.put("label", "9")),
      record("present", record -> record.put("label", "9")),
      "not json"
    };
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), lines);

    ImportReport rehearsed = ViscoFiles.importer(workspace).rehearse(file, "visco", Progress.NONE);

    assertThat(workspace.items().count()).isEqualTo(1);
    ImportReport real = ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE);
    assertThat(rehearsed.added()).isEqualTo(real.added()).isEqualTo(1);
    assertThat(rehearsed.unchanged()).isEqualTo(real.unchanged()).isEqualTo(2);
    assertThat(rehearsed.rejected()).extracting(RowProblem::row).containsExactly(4L, 5L, 6L);
    assertThat(real.rejected()).extracting(RowProblem::row).containsExactly(4L, 5L, 6L);
    assertThat(rehearsed.rejected().getFirst().problem()).contains("as line 2 with");
  }

  @Test
  void manyBatchesOnOtherThreadsComeInOrder() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String image = "AAAA".repeat(40_000 + i);
      lines.add(record("r" + i, record -> record.put("image", image)));
    }
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), lines.toArray(String[]::new));
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      ImportReport report =
          new ViscoImporter(workspace, executor).run(file, "visco", Progress.NONE);
      assertThat(report).isEqualTo(new ImportReport(60, 0, List.of(), false));
    }
    for (int i = 0; i < 60; i++) {
      assertThat(workspace.items().at(i + 1).orElseThrow().sourceId()).isEqualTo("r" + i);
    }
    assertThat(workspace.check()).isEmpty();
  }

  @Test
  void whenTheWorkspaceFailsTheImportSaysWhy() throws Exception {
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), record("a"));
    workspace.close();

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE))
        .satisfies(
            failure -> assertThat(failure.reason()).isEqualTo(StorageException.Reason.CLOSED));
  }
}
