package touchstone.app.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.correction.Setting;
import touchstone.annotation.critique.Protocol;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** The form that brings a critic's file in, its progress, and the rows that were not taken. */
public final class ImportView extends VBox {
  private static final double FIELD_WIDTH = 300;

  private final ImportModel model;
  private final Words words;
  private final GridPane form = new GridPane();
  private final TextField name = new TextField();
  private final Label said = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final ListView<String> problems = new ListView<>();
  private final Button start;
  private final Button close;

  public ImportView(ImportModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("import-panel", "overlay-card");
    setId("import");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getStylesheets()
        .add(
            Objects.requireNonNull(Words.class.getResource("/touchstone/assets/theme/compare.css"))
                .toExternalForm());
    Label title = new Label(words.text("import.title"));
    title.getStyleClass().add("import-title");
    start = button("import.start", "import-start", model::start);
    start.getStyleClass().add("accent");
    close = button("import.close", "import-close", model::close);
    form.getStyleClass().add("import-form");
    said.setId("import-said");
    said.setWrapText(true);
    said.setMaxWidth(2 * FIELD_WIDTH);
    progress.setMaxWidth(Double.MAX_VALUE);
    problems.setId("import-problems");
    problems.setPrefHeight(160);
    problems.setFocusTraversable(true);
    problems.setAccessibleText(words.text("import.problems"));
    HBox buttons = new HBox(close, start);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("aside-line");
    getChildren().setAll(title, form, progress, said, problems, buttons);
    fillForm();
    model.correctionsProperty().subscribe(_ -> fillForm());
    model.dataSetsProperty().subscribe(_ -> fillForm());
    model.stateProperty().subscribe(this::show);
  }

  /** What has the keyboard when the form opens. */
  public Node firstFocus() {
    return name;
  }

  private Button button(String key, String id, Runnable action) {
    Button button = new Button(words.text(key));
    button.setId(id);
    button.getStyleClass().add("aside-button");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void fillForm() {
    form.getChildren().clear();
    Label file = new Label();
    model
        .fileProperty()
        .subscribe(
            chosen -> file.setText(chosen == null ? "" : String.valueOf(chosen.getFileName())));
    row("import.file", file);
    CheckBox corrections = new CheckBox(words.text("import.corrections"));
    corrections.setId("import-corrections");
    corrections.selectedProperty().bindBidirectional(model.correctionsProperty());
    row("import.what", corrections);
    if (model.dataSetsProperty().get().size() > 1) {
      row("import.dataset", choice(model.dataSetsProperty().get()));
    }
    if (model.correctionsProperty().get()) {
      row("import.corrector", text(name, model.nameProperty(), "import-name"));
      row("import.source", text(new TextField(), model.sourceProperty(), "import-source"));
      ComboBox<Setting> setting =
          new ComboBox<>(FXCollections.observableArrayList(Setting.values()));
      setting.valueProperty().bindBidirectional(model.settingProperty());
      row("import.setting", setting);
    } else {
      row("import.critic", text(name, model.nameProperty(), "import-name"));
      row("import.run", text(new TextField(), model.runProperty(), "import-run"));
      row("import.sample", text(new TextField(), model.sampleProperty(), "import-sample"));
      row("import.protocol", protocols());
      row("import.cache", cache());
      row("import.judge", text(new TextField(), model.judgeProperty(), "import-judge"));
    }
  }

  private void row(String key, Node field) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("compare-note");
    label.setLabelFor(field);
    field.setAccessibleText(words.text(key));
    form.addRow(form.getRowCount(), label, field);
  }

  private static TextField text(TextField field, StringProperty property, String id) {
    field.setId(id);
    field.setPrefWidth(FIELD_WIDTH);
    field.textProperty().bindBidirectional(property);
    return field;
  }

  private ComboBox<String> choice(List<String> dataSets) {
    ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(dataSets));
    box.valueProperty().bindBidirectional(model.dataSetProperty());
    return box;
  }

  private ComboBox<@Nullable Protocol> protocols() {
    ComboBox<@Nullable Protocol> box = new ComboBox<>();
    box.getItems().add(null);
    box.getItems().addAll(Stream.of(Protocol.values()).toList());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Protocol protocol) {
            return words.text(
                switch (protocol) {
                  case null -> "import.protocol.file";
                  case CRITIQUE -> "import.protocol.critique";
                  case LOOKBACK -> "import.protocol.lookback";
                });
          }

          @Override
          public @Nullable Protocol fromString(String text) {
            return null;
          }
        });
    box.valueProperty().bindBidirectional(model.protocolProperty());
    return box;
  }

  private Button cache() {
    Button choose = new Button();
    model
        .judgeCacheProperty()
        .subscribe(
            chosen ->
                choose.setText(
                    chosen == null
                        ? words.text("import.cache.beside")
                        : String.valueOf(chosen.getFileName())));
    choose.setOnAction(
        _ -> {
          File file = new FileChooser().showOpenDialog(getScene().getWindow());
          Path path = file == null ? null : file.toPath();
          model.judgeCacheProperty().set(path);
        });
    return choose;
  }

  private void show(ImportState state) {
    boolean working = state instanceof ImportState.Working;
    form.setDisable(working);
    progress.setVisible(working);
    progress.setManaged(working);
    boolean filling = !(state instanceof ImportState.Done) && !working;
    start.setVisible(filling);
    start.setManaged(filling);
    close.setText(words.text(working ? "import.cancel" : "import.close"));
    close.setOnAction(
        _ -> {
          if (working) {
            model.cancel();
          } else {
            model.close();
          }
        });
    if (state instanceof ImportState.Done) {
      close.requestFocus();
    }
    List<String> rows =
        state instanceof ImportState.Done(var result) ? result.problems() : List.of();
    problems.getItems().setAll(rows);
    problems.setVisible(!rows.isEmpty());
    problems.setManaged(!rows.isEmpty());
    said.setText(
        switch (state) {
          case ImportState.Form() -> "";
          case ImportState.Working(long done, long total) -> {
            progress.setProgress(
                total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
            yield words.text("import.working", done, total);
          }
          case ImportState.Done(var result) ->
              words.text(
                  result.cancelled() ? "import.cancelled" : "import.done",
                  result.added(),
                  result.unchanged(),
                  result.judged(),
                  result.problems().size());
          case ImportState.Refused(var reason) -> reason;
          case ImportState.Failed(var cause) -> new FailureWords(words).of(cause);
        });
    boolean speaks = !said.getText().isEmpty();
    said.setVisible(speaks);
    said.setManaged(speaks);
  }
}
