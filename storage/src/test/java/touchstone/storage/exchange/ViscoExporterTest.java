package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.TextCut;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Acceptance;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Exposure;
import touchstone.storage.workspace.Workspace;

final class ViscoExporterTest {
  private static final Annotator A1 = new Annotator("a1");
  private static final Judgment FIRST_STEP_WRONG =
      Judgment.NONE
          .withStep(1, said -> said.withVerdict(Verdict.INCORRECT).withCritique("No \"1\"."))
          .withStep(2, said -> said.withVerdict(Verdict.NEUTRAL))
          .withAnswer(Verdict.CORRECT);

  @TempDir private Path folder;
  private Workspace workspace;
  private Path target;

  @BeforeEach
  void openWorkspace() throws StorageException {
    workspace = ViscoFiles.workspace(folder);
    target = folder.resolve("out.jsonl");
  }

  @AfterEach
  void closeWorkspace() {
    workspace.close();
  }

  private Item imported(ObjectNode record) throws IOException, ExchangeException, StorageException {
    String line = record.toString();
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), line);
    assertThat(ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE).added())
        .isEqualTo(1);
    return workspace.items().find("visco", record.get("id").textValue()).orElseThrow();
  }

  private void act(Item item, Act... acts) throws StorageException {
    for (Act act : acts) {
      workspace.journal().append(List.of(new Draft(A1, "g", item.id(), act)));
    }
  }

  private ExportReport export(Selection selection) throws ExchangeException, StorageException {
    return new Export(workspace, new ViscoExporter()).run(target, selection, true, Progress.NONE);
  }

  private JsonNode exportedLine() throws IOException {
    return ViscoFiles.parse(ViscoFiles.lines(target).getFirst());
  }

  @Test
  void acceptedGoldReplacesTheThreeFieldsAndNothingElse() throws Exception {
    ObjectNode record = ViscoFiles.record("a");
    record.putObject("meta_data").put("reasoning_critic", "not this one");
    Item item = imported(record);
    act(item, new Act.Accepted(Acceptance.of(A1, FIRST_STEP_WRONG)));

    ExportReport report = export(new Selection.GoldOnly());

    String expected =
        record
            .toString()
            .replace("\"answer_correctness\":false", "\"answer_correctness\":true")
            .replace(
                "\"reasoning_correctness\":[true,false]", "\"reasoning_correctness\":[false,true]")
            .replace(
                "[[\"\",\"\",\"\"],[\"It is two.\",\"Two.\",\"1 + 1 = 2\"]]",
                "[[\"No \\\"1\\\".\",\"No \\\"1\\\".\",\"No \\\"1\\\".\"],[\"\",\"\",\"\"]]");
    assertThat(target).hasContent(expected + "\n");
    assertThat(report).isEqualTo(new ExportReport(1, 0, 1, 0, List.of(), true));
  }

  @Test
  void itemsCutAnewGoOutInTheStepsTheyCameIn() throws Exception {
    ObjectNode record = ViscoFiles.record("a");
    record.remove(List.of("answer_correctness", "reasoning_correctness", "reasoning_critic"));
    Item item = imported(record);
    TextCut cut = new TextCut(item.response().text(), item.response().asImported()).splitAt(4);
    AnnotationSession session =
        new AnnotationSession(
            workspace.journal(),
            workspace.judgments(),
            GuidelineFile.parse("---\nname: n\nversion: 1\nverdicts: [correct, incorrect]\n---"),
            A1);
    assertThat(session.segment(item, cut.segmentation(), List.of())).isEmpty();
    Item anew = workspace.items().at(1).orElseThrow();
    assertThat(anew.stepCount()).isEqualTo(3);
    Judgment secondPartWrong =
        Judgment.NONE
            .withStep(1, said -> said.withVerdict(Verdict.CORRECT))
            .withStep(2, said -> said.withVerdict(Verdict.INCORRECT).withCritique("Not so."))
            .withStep(3, said -> said.withVerdict(Verdict.CORRECT))
            .withAnswer(Verdict.INCORRECT);
    assertThat(session.record(anew, secondPartWrong, null, true, "token")).isEmpty();

    ExportReport report = export(new Selection.Of(A1, true));

    assertThat(report).isEqualTo(new ExportReport(1, 0, 1, 1, List.of(), true));
    assertThat(exportedLine().get("response")).isEqualTo(record.get("response"));
    assertThat(exportedLine().get("reasoning_correctness").toString()).isEqualTo("[false,true]");
    assertThat(exportedLine().get("reasoning_critic").toString())
        .isEqualTo("[[\"Not so.\",\"Not so.\",\"Not so.\"],[\"\",\"\",\"\"]]");
    assertThat(workspace.check()).isEmpty();
  }

  @Test
  void fieldsThatWereNotThereAreAdded() throws Exception {
    ObjectNode record = ViscoFiles.record("a");
    record.remove(List.of("answer_correctness", "reasoning_correctness", "reasoning_critic"));
    Item item = imported(record);
    assertThat(export(new Selection.GoldOnly()).without()).isEqualTo(1);
    assertThat(target).isEmptyFile();

    act(item, new Act.Accepted(Acceptance.of(A1, FIRST_STEP_WRONG)));
    export(new Selection.GoldOnly());

    assertThat(exportedLine().get("answer_correctness").booleanValue()).isTrue();
    ObjectNode rest = (ObjectNode) exportedLine();
    rest.remove(List.of("answer_correctness", "reasoning_correctness", "reasoning_critic"));
    assertThat(rest).isEqualTo(record);
  }

  @Test
  void aFieldThatIsThereTwiceIsReplacedTwice() throws Exception {
    String line =
        ViscoFiles.record("a").toString().replaceFirst("\\{", "{\"answer_correctness\": null, ");
    Path file = ViscoFiles.write(folder.resolve("in.jsonl"), line);
    ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE);
    act(
        workspace.items().at(1).orElseThrow(),
        new Act.Accepted(Acceptance.of(A1, FIRST_STEP_WRONG)));

    export(new Selection.GoldOnly());

    assertThat(Files.readString(target)).doesNotContain("answer_correctness\": null");
    assertThat(exportedLine().get("answer_correctness").booleanValue()).isTrue();
  }

  @Test
  void eachAuthorKeepsOneSlotThroughAllSteps() {
    Judgment wrong = Judgment.NONE;
    for (int step = 1; step <= 3; step++) {
      wrong = wrong.withStep(step, said -> said.withVerdict(Verdict.INCORRECT));
    }
    Map<Integer, List<Reference>> references =
        Map.of(
            1,
                List.of(
                    new Reference("c", "c1"), new Reference("a", "a1"), new Reference("b", "b1")),
            2, List.of(new Reference("b", "b2")),
            3, List.of(new Reference("d", "d3"), new Reference("c", "c3")));
    Gold gold = new Gold(wrong, new TreeMap<>(references), new Gold.Origin.Accepted(A1));

    ViscoAnnotation annotation = ViscoAnnotation.of(gold, 4);

    // Slots are a, b, c by name. Step 2 has b only, so b fills all. Step 3 has no a: the first who
    // spoke, d, takes slot 1; no b: the second, c, takes slot 2; c has slot 3.
    assertThat(text(annotation, "reasoning_critic"))
        .isEqualTo(
            "[[\"a1\",\"b1\",\"c1\"],[\"b2\",\"b2\",\"b2\"],[\"d3\",\"c3\",\"c3\"],[\"\",\"\",\"\"]]");
    assertThat(text(annotation, "reasoning_correctness")).isEqualTo("[false,false,false,null]");
    assertThat(text(annotation, "answer_correctness")).isEqualTo("null");
    assertThat(annotation.repeated()).as("steps 2 and 3 had fewer than three").isEqualTo(2);
  }

  private static String text(ViscoAnnotation annotation, String field) {
    return new String(annotation.fields().get(field), StandardCharsets.UTF_8);
  }

  @Test
  void anAnnotatorsSubmissionIsExportedBlindOrAsItStands() throws Exception {
    Item item = imported(ViscoFiles.record("a"));
    act(
        item,
        new Act.Edited(new Change.Whole(FIRST_STEP_WRONG)),
        new Act.Submitted(),
        new Act.Exposed(Exposure.REFERENCE_ANSWER),
        new Act.Edited(new Change.AnswerVerdict(Verdict.INCORRECT)),
        new Act.Submitted(),
        new Act.Edited(new Change.AnswerVerdict(null)));

    export(new Selection.Of(A1, true));
    assertThat(exportedLine().get("answer_correctness").booleanValue()).isTrue();
    export(new Selection.Of(A1, false));
    assertThat(exportedLine().get("answer_correctness").booleanValue()).isFalse();
    assertThat(export(new Selection.Of(new Annotator("a2"), false)).without()).isEqualTo(1);
  }

  @Test
  void anItemWithSeveralImagesIsNamedAndTheOthersGoOut() throws Exception {
    imported(ViscoFiles.record("one"));
    ObjectNode two = ViscoFiles.record("two");
    two.remove("image");
    two.putArray("images").add("AAAA").add("BBBB");
    imported(two);

    ExportReport report = export(new Selection.GoldOnly());

    assertThat(report.written()).isEqualTo(1);
    assertThat(report.refused()).containsExactly("two: has 2 images, VISCO's shape holds one");
  }

  @Test
  void verificationNoticesAFileThatWasTamperedWith() throws Exception {
    imported(ViscoFiles.record("a"));
    imported(ViscoFiles.record("b"));
    Export exporter = new Export(workspace, new ViscoExporter());
    Selection gold = new Selection.GoldOnly();
    export(gold);
    exporter.verify(target, gold);
    String whole = Files.readString(target);

    assertTampered(whole.replace("How many", "How Many"), "line 1 is not what the workspace says");
    assertTampered(whole.substring(0, whole.length() - 2), "line 2 is not what the workspace says");
    assertTampered(whole.substring(0, whole.indexOf('\n') + 1), "line 2 is missing");
    assertTampered(whole + "{}\n", "line 3 is more than the workspace has");
  }

  private void assertTampered(String content, String message) throws IOException {
    Files.writeString(target, content);
    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(
            () ->
                new Export(workspace, new ViscoExporter()).verify(target, new Selection.GoldOnly()))
        .withMessageContaining(message);
  }

  @Test
  void anExportThatIsStoppedLeavesTheOldTarget() throws Exception {
    imported(ViscoFiles.record("a"));
    imported(ViscoFiles.record("b"));
    Files.writeString(target, "old");

    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(
            () ->
                new Export(workspace, new ViscoExporter())
                    .run(target, new Selection.GoldOnly(), true, (done, _) -> done > 1));

    assertThat(target).hasContent("old");
    assertNoDraftIsLeft();
  }

  @Test
  void anExportThatFailsLeavesTheOldTarget() throws Exception {
    imported(ViscoFiles.record("a"));
    imported(ViscoFiles.record("b"));
    Files.writeString(target, "old");
    workspace.close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w.touchstone"));
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM image WHERE rowid = 2");
    }
    workspace = Workspace.openToRead(folder.resolve("w.touchstone"));

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(
            () ->
                new Export(workspace, new ViscoExporter())
                    .run(target, new Selection.GoldOnly(), false, Progress.NONE))
        .satisfies(
            failure -> assertThat(failure.reason()).isEqualTo(StorageException.Reason.DAMAGED));

    assertThat(target).hasContent("old");
    assertNoDraftIsLeft();
  }

  @Test
  void aTargetThatCannotBeWrittenIsNamed() throws Exception {
    imported(ViscoFiles.record("a"));
    Path inNowhere = folder.resolve("nowhere").resolve("out.jsonl");

    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(
            () ->
                new Export(workspace, new ViscoExporter())
                    .run(inNowhere, new Selection.GoldOnly(), true, Progress.NONE))
        .withMessageContaining(inNowhere.toString());
  }

  private void assertNoDraftIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }
}
