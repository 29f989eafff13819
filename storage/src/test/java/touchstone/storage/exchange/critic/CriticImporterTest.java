package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Reference;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.IncomingCritique;
import touchstone.storage.workspace.Workspace;

class CriticImporterTest {
  private static final int ITEMS = 150;

  @TempDir private Path folder;
  private SyntheticVisco.Written files;
  private Workspace workspace;

  @BeforeEach
  void importItems() throws IOException, StorageException, ExchangeException {
    files = new SyntheticVisco(ITEMS, 20, 7).write(folder);
    workspace =
        Workspace.create(folder.resolve("w.touchstone"), InstantSource.system(), new Random());
    new ViscoImporter(workspace, Runnable::run).run(files.dataset(), "made", Progress.NONE);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private CriticImporter.Report take(Progress progress) throws StorageException, ExchangeException {
    return new CriticImporter(workspace)
        .critiques(
            new CriticImporter.Batch(
                files.critiques(), "made", "c", "", 1, null, files.judgeCache(), "j"),
            progress);
  }

  /** What figures are made of is the same, so they are. */
  @Test
  void theWorkspaceSaysOfEveryItemWhatTheFilesSay() throws Exception {
    CriticImporter.Report report = take(Progress.NONE);

    assertThat(report.outputs().added()).isEqualTo(ITEMS);
    List<ItemShape> shapes = new ArrayList<>();
    for (int number = 1; number <= ITEMS; number++) {
      Item item = workspace.items().at(number).orElseThrow();
      shapes.add(new ItemShape(item.sourceId(), item.stepCount()));
    }
    try (var critiques = new CritiqueOutputReader().open(files.critiques(), shapes);
        var judged = new JudgeCacheReader().open(files.judgeCache(), shapes)) {
      for (int number = 1; number <= ITEMS; number++) {
        Item item = workspace.items().at(number).orElseThrow();
        CriticOutput output = workspace.critiques().find(report.run(), item.id()).orElseThrow();
        assertThat(output.critique()).isEqualTo(content(critiques).critique());
        assertThat(workspace.critiques().judged("j", output, references(item)).steps())
            .isEqualTo(
                content(judged).judged().steps().stream()
                    .map(s -> s.contains(ExplanationVerdict.NOT_JUDGED) ? List.of() : s)
                    .toList());
      }
    }
  }

  private static <T> T content(AlignedRows<T> rows) throws IOException {
    return ((AlignedRow.Accepted<T>) rows.next().orElseThrow()).content();
  }

  private List<List<String>> references(Item item) throws StorageException {
    Gold gold = workspace.judgments().imported(item.id()).orElseThrow();
    List<List<String>> references = new ArrayList<>();
    for (int step = 1; step <= item.stepCount(); step++) {
      references.add(gold.referencesOf(step).stream().map(Reference::text).toList());
    }
    return references;
  }

  @Test
  void everyRowIsKeptAsTheBytesItCameIn() throws Exception {
    CriticImporter.Report report = take(Progress.NONE);

    List<byte[]> kept = new ArrayList<>();
    for (int number = 1; number <= ITEMS; number++) {
      Item item = workspace.items().at(number).orElseThrow();
      CriticOutput output = workspace.critiques().find(report.run(), item.id()).orElseThrow();
      kept.add(workspace.criticRecords().critique(output.id()).orElseThrow());
    }
    assertThat(kept)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .containsExactlyElementsOf(Files.readAllLines(files.critiques()));
  }

  @Test
  void stoppingKeepsWhatWasRead() throws Exception {
    CriticImporter.Report report = take((done, _) -> done < 70);

    assertThat(report.outputs().cancelled()).isTrue();
    assertThat(report.outputs().added()).isEqualTo(70);
    assertThat(take(Progress.NONE).outputs().unchanged()).isEqualTo(70);
  }

  @Test
  void whatIsKeptAndWhatItsRowSaysMustBeTheSame() throws Exception {
    CriticImporter.Report report = take(Progress.NONE);
    assertThat(new CriticCheck(workspace).problems()).isEmpty();
    Item item = workspace.items().at(1).orElseThrow();
    CriticOutput output = workspace.critiques().find(report.run(), item.id()).orElseThrow();
    CriticOutput changed =
        new CriticOutput(
            new CriticOutputId("%064x".formatted(1)),
            new CriticRun("made", "other", "", report.run().protocol(), 1),
            item.id(),
            output.critique(),
            output.response(),
            output.lookBack(),
            false);

    byte[] raw = workspace.criticRecords().critique(output.id()).orElseThrow();
    workspace.criticIntake().add(List.of(new IncomingCritique(changed, raw)));

    assertThat(new CriticCheck(workspace).problems())
        .containsExactly("critic output " + changed.id() + ": what is kept differs from its row");
  }

  @Test
  void aLineThatIsMissingInTheMiddleIsNamedWhereItShows() throws Exception {
    List<String> rows = new ArrayList<>(Files.readAllLines(files.critiques()));
    rows.remove(3);
    Files.write(files.critiques(), rows);
    int first = 4;
    while (workspace.items().at(first).orElseThrow().stepCount()
        == workspace.items().at(first + 1L).orElseThrow().stepCount()) {
      first++;
    }
    String shown = workspace.items().at(first).orElseThrow().sourceId();

    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(() -> take(Progress.NONE))
        .withMessageContaining("has 149 rows, but the data set made has 150 items")
        .withMessageContaining("line " + first + " is the first that doesn't fit")
        .withMessageContaining(shown);
    assertThat(workspace.critiques().runs()).isEmpty();
  }
}
