package touchstone.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.CriticFiles;

final class ImportModelTest {
  private static final CriticFiles.Result TWO_ROWS =
      new CriticFiles.Result(1, 0, 0, List.of("line 2, formatted: is missing"), false);

  /** Remembers what it is asked for, and tells of ten rows as long as it may go on. */
  private static final class Files implements CriticFiles {
    private final List<Request> requests = new ArrayList<>();
    private final List<CorrectionRequest> corrections = new ArrayList<>();
    private @Nullable Runnable onRow;
    private @Nullable RefusedFile refusal;
    private int rows;

    @Override
    public List<String> dataSets() {
      return List.of("visco", "other");
    }

    @Override
    public Result take(Request request, Listener listener) throws RefusedFile {
      requests.add(request);
      if (refusal != null) {
        throw refusal;
      }
      while (rows < 10 && listener.at(rows, 10)) {
        rows++;
        if (onRow != null) {
          onRow.run();
        }
      }
      return rows < 10 ? new Result(rows, 0, 0, List.of(), true) : TWO_ROWS;
    }

    @Override
    public Result takeCorrections(CorrectionRequest request, Listener listener) {
      corrections.add(request);
      return TWO_ROWS;
    }
  }

  private final Files files = new Files();
  private final List<String> arrivals = new ArrayList<>();
  private final ImportModel model =
      new ImportModel(
          files, new Background(Runnable::run, Runnable::run), () -> arrivals.add("arrived"));

  @Test
  void theFormSuggestsANameAndTakesTheFileIn() {
    model.open(Path.of("gpt-4o.jsonl"));
    assertThat(model.openProperty().get()).isTrue();
    assertThat(model.nameProperty().get()).isEqualTo("gpt-4o");
    model.dataSetProperty().set("other");
    model.runProperty().set(" second ");

    model.start();

    assertThat(files.requests)
        .containsExactly(
            new CriticFiles.Request(
                Path.of("gpt-4o.jsonl"), "other", "gpt-4o", "second", 1, null, null, "judge"));
    assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Done(TWO_ROWS));
    assertThat(arrivals).hasSize(1);
  }

  @Test
  void nothingIsTakenWhileTheFormLacksSomething() {
    model.open(Path.of("gpt-4o.jsonl"));
    model.sampleProperty().set("0");
    model.start();
    model.sampleProperty().set("1");
    model.nameProperty().set(" ");
    model.start();

    assertThat(files.requests).isEmpty();
    assertThat(model.stateProperty().get()).isInstanceOf(ImportState.Form.class);
  }

  @Test
  void correctionsAreTakenAsSuch() {
    model.open(Path.of("gpt-4o-corrections.jsonl"));
    assertThat(model.correctionsProperty().get()).isTrue();
    model.sourceProperty().set("critic-b");

    model.start();

    assertThat(files.corrections).hasSize(1);
    assertThat(files.corrections.getFirst().source()).isEqualTo(CritiqueSource.named("critic-b"));
  }

  @Test
  void anImportThatIsStoppedKeepsWhatItHas() {
    model.open(Path.of("gpt-4o.jsonl"));
    files.onRow = model::cancel;

    model.start();

    assertThat(model.stateProperty().get())
        .isEqualTo(new ImportState.Done(new CriticFiles.Result(1, 0, 0, List.of(), true)));
  }

  @Test
  void aFileThatCantBeTakenSaysWhy() {
    model.open(Path.of("gpt-4o.jsonl"));
    files.refusal = new CriticFiles.RefusedFile("23 rows for 22 items", new Exception());

    model.start();

    assertThat(model.stateProperty().get())
        .isEqualTo(new ImportState.Refused("23 rows for 22 items"));
  }
}
