package touchstone.app.annotate;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.KeyHints;
import touchstone.app.tasks.Delay;
import touchstone.app.tasks.FxDelay;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** Looks for words in the items of the queue while they are typed; beside it, all other filters. */
final class QueueSearch extends HBox {
  private static final Duration PAUSE = Duration.ofMillis(120);

  private final AnnotateModel model;
  private final QueueModel queue;
  private final TextField field = new TextField();
  private final Delay pause = new FxDelay(PAUSE);
  private final QueueFilterPopOver filters;
  private final Button filter;

  QueueSearch(AnnotateModel model, KeyHints hints, Words words) {
    this.model = model;
    this.queue = model.queue();
    filters = new QueueFilterPopOver(model, words);
    getStyleClass().add("queue-search");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("queue-search");
    field.setPromptText(words.text("queue.search.prompt"));
    field.setAccessibleText(words.text("queue.search.name"));
    field.setMinWidth(0);
    field.textProperty().addListener((_, _, _) -> pause.restart(this::search));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
    Label key = hints.cap("queue.search");
    // There is room for it as long as there is nothing else to read.
    key.visibleProperty().unbind();
    key.visibleProperty()
        .bind(
            field
                .focusedProperty()
                .not()
                .and(field.textProperty().isEmpty())
                .and(key.textProperty().isNotEmpty()));
    HBox box = new HBox(new FontIcon(Feather.SEARCH), field, key);
    box.getStyleClass().add("queue-field");
    box.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox.setHgrow(box, Priority.ALWAYS);
    filter = new Button(null, new FontIcon(Feather.FILTER));
    filter.setId("queue-filter");
    filter.getStyleClass().addAll("flat", "button-icon", "tool");
    filter.setAccessibleText(words.text("command.queue.filter"));
    hints.explain(filter, words.text("command.queue.filter"), "queue.filter");
    filter.setFocusTraversable(false);
    filter.setOnAction(_ -> filters.toggle(filter));
    getChildren().setAll(box, filter);
    queue.queryProperty().subscribe(query -> show(query.text()));
  }

  /** What was searched for elsewhere: before a restart, or nothing after all was cleared. */
  private void show(String text) {
    if (!field.isFocused() && !field.getText().equals(text)) {
      field.setText(text);
      pause.cancel();
    }
  }

  /** Takes the keyboard. */
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  void empty() {
    field.clear();
    search();
  }

  void toggleFilters() {
    filters.toggle(filter);
  }

  private void search() {
    pause.cancel();
    queue.show(query -> query.withText(field.getText()));
  }

  private void handleKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.refocus();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      search();
      model.refocus();
      queue.onceFirstShown(() -> model.opening().openAt(0));
    }
  }
}
