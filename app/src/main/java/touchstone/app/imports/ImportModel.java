package touchstone.app.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.Setting;
import touchstone.annotation.critique.Protocol;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.CriticFiles;
import touchstone.app.workspace.CriticFiles.CorrectionRequest;
import touchstone.app.workspace.CriticFiles.RefusedFile;
import touchstone.app.workspace.CriticFiles.Request;
import touchstone.app.workspace.CriticFiles.Result;

/** The import of one file of critics' outputs or corrected answers. Interface thread only. */
public final class ImportModel {
  private final CriticFiles files;
  private final Background background;
  private final Runnable arrived;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Form());
  private final ReadOnlyObjectWrapper<List<String>> dataSets =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Path> judgeCache = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> dataSet = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Protocol> protocol = new SimpleObjectProperty<>();
  private final ObjectProperty<Setting> setting = new SimpleObjectProperty<>(Setting.ASE);
  private final BooleanProperty corrections = new SimpleBooleanProperty();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty run = new SimpleStringProperty("");
  private final StringProperty sample = new SimpleStringProperty("1");
  private final StringProperty judge = new SimpleStringProperty("");
  private final StringProperty source = new SimpleStringProperty("human");
  private AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * Makes a closed form.
   *
   * @param arrived told when something came in
   */
  public ImportModel(CriticFiles files, Background background, Runnable arrived) {
    this.files = files;
    this.background = background;
    this.arrived = arrived;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Data sets that a file can go with. */
  public ReadOnlyObjectProperty<List<String>> dataSetsProperty() {
    return dataSets.getReadOnlyProperty();
  }

  public ObjectProperty<@Nullable Path> fileProperty() {
    return file;
  }

  /** The judge's cache; null for the one beside the file, if there is one. */
  public ObjectProperty<@Nullable Path> judgeCacheProperty() {
    return judgeCache;
  }

  public ObjectProperty<@Nullable String> dataSetProperty() {
    return dataSet;
  }

  /** How the critic was asked; null for what the file shows. */
  public ObjectProperty<@Nullable Protocol> protocolProperty() {
    return protocol;
  }

  public ObjectProperty<Setting> settingProperty() {
    return setting;
  }

  /** Whether the file holds corrected answers rather than critics' outputs. */
  public BooleanProperty correctionsProperty() {
    return corrections;
  }

  /** The critic's name, or the corrector's. */
  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty runProperty() {
    return run;
  }

  public StringProperty sampleProperty() {
    return sample;
  }

  public StringProperty judgeProperty() {
    return judge;
  }

  /** Whose critique a corrector was given: human, gold, or a critic's name. */
  public StringProperty sourceProperty() {
    return source;
  }

  /** Opens the form for a file, with a name that the file suggests. */
  public void open(Path chosen) {
    String plain = String.valueOf(chosen.getFileName()).replaceFirst("\\.jsonl?$", "");
    file.set(chosen);
    judgeCache.set(null);
    name.set(plain);
    run.set("");
    sample.set("1");
    protocol.set(null);
    corrections.set(plain.contains("correction"));
    state.set(new ImportState.Form());
    background.run(
        files::dataSets,
        known -> {
          dataSets.set(known);
          dataSet.set(known.isEmpty() ? null : known.getFirst());
          open.set(true);
        },
        failure -> {
          state.set(new ImportState.Failed(failure));
          open.set(true);
        });
  }

  /** Whether nothing is lacking in the form. */
  public boolean isFilledIn() {
    boolean named = !name.get().isBlank() && file.get() != null;
    return corrections.get()
        ? named && !source.get().isBlank()
        : named && sample.get().strip().matches("[1-9][0-9]{0,5}");
  }

  /** Takes the file in; without effect while something lacks or another import runs. */
  public void start() {
    Path chosen = file.get();
    if (chosen == null || !isFilledIn() || state.get() instanceof ImportState.Working) {
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    cancelled = stop;
    state.set(new ImportState.Working(0, 0));
    background.run(
        work(chosen, stop),
        result -> {
          state.set(new ImportState.Done(result));
          arrived.run();
        },
        failure ->
            state.set(
                failure instanceof RefusedFile refused
                    ? new ImportState.Refused(String.valueOf(refused.getMessage()))
                    : new ImportState.Failed(failure)));
  }

  private Callable<Result> work(Path chosen, AtomicBoolean stop) {
    CriticFiles.Listener listener = (done, total) -> report(stop, done, total);
    if (corrections.get()) {
      CorrectionRequest request =
          new CorrectionRequest(
              chosen,
              dataSet.get(),
              name.get().strip(),
              CritiqueSource.named(source.get().strip()),
              setting.get());
      return () -> files.takeCorrections(request, listener);
    }
    Request request =
        new Request(
            chosen,
            dataSet.get(),
            name.get().strip(),
            run.get().strip(),
            Integer.parseInt(sample.get().strip()),
            protocol.get(),
            judgeCache.get(),
            judge.get().isBlank() ? "judge" : judge.get().strip());
    return () -> files.take(request, listener);
  }

  private boolean report(AtomicBoolean stop, long done, long total) {
    background
        .interfaceThread()
        .execute(
            () -> {
              if (state.get() instanceof ImportState.Working && !stop.get()) {
                state.set(new ImportState.Working(done, total));
              }
            });
    return !stop.get();
  }

  /** Stops an import; what was taken until then stays. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Closes the form; an import that runs is stopped. */
  public void close() {
    cancel();
    open.set(false);
  }
}
