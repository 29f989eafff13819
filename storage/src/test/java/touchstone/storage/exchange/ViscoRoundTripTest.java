package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Verdict;
import touchstone.storage.workspace.Workspace;

/** What goes out untouched is what came in. */
final class ViscoRoundTripTest {
  @TempDir private Path folder;

  /** Line by line to the byte, which is more than value by value. */
  private void roundTrip(Workspace workspace, Path file)
      throws ExchangeException, StorageException, IOException {
    ImportReport in = ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE);
    assertThat(in.rejected()).isEmpty();

    Path out = folder.resolve("out.jsonl");
    ExportReport report =
        new Export(workspace, new ViscoExporter())
            .run(out, new Selection.GoldOnly(), true, Progress.NONE);

    assertThat(report).isEqualTo(new ExportReport(in.added(), 0, 0, 0, List.of(), true));
    assertThat(ViscoFiles.lines(out)).isEqualTo(ViscoFiles.lines(file));
    assertThat(workspace.check()).isEmpty();
  }

  @Test
  void ourOwnFileOfEverythingThatIsOdd() throws ExchangeException, StorageException, IOException {
    Path file = ViscoFiles.copyOfResource("own.jsonl", folder);
    try (Workspace workspace = ViscoFiles.workspace(folder)) {
      roundTrip(workspace, file);

      assertThat(workspace.items().count()).isEqualTo(10);
      for (String line : ViscoFiles.lines(file)) {
        JsonNode record = ViscoFiles.parse(line);
        Item item = workspace.items().find("visco", record.get("id").textValue()).orElseThrow();
        assertThat(item.images()).hasSize(1);
        assertThat(item.images().getFirst().mediaType()).isEqualTo("image/png");
        assertThat(item.images().getFirst().width()).isEqualTo(2);
        assertThat(item.images().getFirst().height()).isEqualTo(3);
        String base64 = record.get("image").textValue();
        byte[] expected = Base64.getDecoder().decode(base64.substring(base64.indexOf(',') + 1));
        assertThat(workspace.images().bytes(item.images().getFirst().sha256()))
            .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(expected));
      }
    }
  }

  @Test
  void whatIsReadOfIt() throws ExchangeException, StorageException, IOException {
    try (Workspace workspace = ViscoFiles.workspace(folder)) {
      ViscoFiles.importer(workspace)
          .run(ViscoFiles.copyOfResource("own.jsonl", folder), "visco", Progress.NONE);

      Item list = workspace.items().find("visco", "t||list").orElseThrow();
      assertThat(list.label()).isEqualTo("[\"one\",\"two\",\"one\"]");
      assertThat(list.response().answer()).isEqualTo("[\"one\"]");
      assertThat(list.metadata().source()).contains("TextVQA");
      assertThat(list.metadata().get("numbers").orElseThrow())
          .contains("12345678901234567890", "1.50", "0.1");
      Item binary = workspace.items().find("visco", "t||binary").orElseThrow();
      assertThat(binary.label()).isEqualTo("0");
      assertThat(binary.response().answer()).isEqualTo("1");
      Item escapes = workspace.items().find("visco", "t||escapes").orElseThrow();
      assertThat(escapes.question()).isEqualTo("¿Qué? 😀 / \"x\" \\frac{1}{2}");
      assertThat(escapes.response().steps()).containsExactly("Step\t1");
      assertThat(escapes.metadata().get("image")).contains("kept");
      Item nasty = workspace.items().find("visco", "t||nasty \0").orElseThrow();
      assertThat(nasty.question()).isEqualTo("half \ud83d and \udc00, NUL \0");
      assertThat(nasty.label()).isEqualTo("\udfff");
      Item incomplete = workspace.items().find("visco", "t||incomplete").orElseThrow();
      Gold kept = workspace.judgments().imported(incomplete.id()).orElseThrow();
      assertThat(kept.isComplete(2)).isFalse();
      assertThat(kept.judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(kept.judgment().step(2).verdict()).isNull();
      assertThat(kept.judgment().answer()).isNull();
      assertThat(kept.references()).isEmpty();
      Item utf8 = workspace.items().find("visco", "t||utf8").orElseThrow();
      Gold slots = workspace.judgments().imported(utf8.id()).orElseThrow();
      assertThat(slots.referencesOf(1))
          .extracting(said -> said.author())
          .containsExactly("visco-1", "visco-3");
      assertThat(slots.referencesOf(2))
          .extracting(said -> said.author())
          .containsExactly("visco-2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"visco-official/visco-index5.jsonl", "vlrmbench/visco-shape.jsonl"})
  void realFiles(String name) throws ExchangeException, StorageException, IOException {
    Path file = ViscoFiles.shared(name);
    try (Workspace workspace = ViscoFiles.workspace(folder)) {
      roundTrip(workspace, file);
    }
  }

  @Test
  void aFileWithAByteOrderMark() throws ExchangeException, StorageException, IOException {
    Path file = ViscoFiles.write(folder.resolve("bom.jsonl"), "\ufeff" + ViscoFiles.record("a"));
    try (Workspace workspace = ViscoFiles.workspace(folder)) {
      ViscoFiles.importer(workspace).run(file, "visco", Progress.NONE);
      Path out = folder.resolve("out.jsonl");
      new Export(workspace, new ViscoExporter())
          .run(out, new Selection.GoldOnly(), true, Progress.NONE);

      assertThat(ViscoFiles.lines(out).getFirst()).isEqualTo(ViscoFiles.record("a").toString());
    }
  }
}
