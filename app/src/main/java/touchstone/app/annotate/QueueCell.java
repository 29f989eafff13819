package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Snippet;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.workspace.PagedRows.Slot;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/**
 * A row of the queue: thumbnail, neutral number, where it comes from, how far it is, how it stands
 * with its questions, whether it has a bookmark, and where in it stands what is looked for.
 */
final class QueueCell extends ListCell<Slot> {
  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

  private final Words words;
  private final BooleanProperty bookmarked = new SimpleBooleanProperty();
  private final Thumbnails thumbnails;
  private final SnippetFlow snippet = new SnippetFlow();
  private final Button bookmark = new Button();
  private final ImageView thumbnail = new ImageView();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final FontIcon questionsIcon = new FontIcon(Feather.HELP_CIRCLE);
  private final Label questions = new Label("", questionsIcon);
  private final FontIcon state = new FontIcon(Feather.CIRCLE);
  private final HBox row;

  QueueCell(QueueModel queue, Words words, Thumbnails thumbnails) {
    this.words = words;
    this.thumbnails = thumbnails;
    title.getStyleClass().add("queue-title");
    detail.getStyleClass().add("queue-detail");
    StackPane frame = new StackPane(thumbnail);
    frame.getStyleClass().add("queue-thumbnail");
    snippet.visibleProperty().bind(snippet.managedProperty());
    questions.getStyleClass().add("queue-questions");
    questions.visibleProperty().bind(questions.managedProperty());
    prepareBookmark(queue);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    // Beside the short title, so that they take no room from what may be long.
    VBox text = new VBox(new HBox(title, questions, bookmark), detail, snippet);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(frame, text, state);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("queue-row");
    // The list lays cells out at their preferred width; without this, long names would widen it.
    setPrefWidth(0);
  }

  private void prepareBookmark(QueueModel queue) {
    Region sign = new Region();
    sign.getStyleClass().add("bookmark-sign");
    bookmark.setGraphic(sign);
    bookmark.getStyleClass().add("bookmark");
    bookmark.setFocusTraversable(false);
    bookmark.visibleProperty().bind(hoverProperty().or(selectedProperty()).or(bookmarked));
    bookmark.managedProperty().bind(bookmark.visibleProperty());
    bookmark.setOnAction(
        _ -> {
          QueueRow shown = getItem() == null ? null : getItem().row();
          if (shown != null) {
            queue.toggleBookmark(shown.number(), shown.id(), _ -> {});
          }
        });
    bookmarked.subscribe(
        set -> {
          bookmark.pseudoClassStateChanged(SET, set);
          bookmark.setAccessibleText(
              words.text(set ? "queue.bookmark.take-back" : "queue.bookmark.set"));
        });
  }

  @Override
  protected void updateItem(@Nullable Slot slot, boolean empty) {
    super.updateItem(slot, empty);
    QueueRow shown = empty || slot == null ? null : slot.row();
    if (shown == null) {
      thumbnail.setImage(null);
      thumbnail.setUserData(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(words.text("queue.item", shown.number()));
    detail.setText(words.text("queue.detail", shown.source(), shown.stepCount()));
    showState(shown.status());
    showQuestions(shown.questions());
    bookmarked.set(shown.bookmarked());
    Snippet found = shown.snippet();
    snippet.setManaged(found != null);
    if (found != null) {
      snippet.show(found);
    }
    if (!shown.id().equals(thumbnail.getUserData())) {
      thumbnail.setImage(null);
      thumbnails.show(shown.id(), thumbnail);
    }
    setGraphic(row);
    setAccessibleText(accessibleText(shown));
  }

  private String accessibleText(QueueRow shown) {
    List<String> parts = new ArrayList<>();
    parts.add(title.getText());
    parts.add(detail.getText());
    parts.add(words.text(stateKey(shown.status())));
    QuestionStatus asked = shown.questions();
    if (asked != null) {
      parts.add(words.text(questionsKey(asked)));
    }
    if (shown.bookmarked()) {
      parts.add(words.text("queue.bookmarked"));
    }
    Snippet found = shown.snippet();
    if (found != null) {
      parts.add(found.text());
    }
    return String.join(", ", parts);
  }

  private void showState(Status status) {
    state.setIconCode(icon(status));
    state.getStyleClass().setAll("ikonli-font-icon", "queue-state", status.name());
  }

  private void showQuestions(@Nullable QuestionStatus status) {
    questions.setManaged(status != null);
    if (status != null) {
      questionsIcon.setIconCode(
          switch (status) {
            case OPEN -> Feather.HELP_CIRCLE;
            case ANSWERED -> Feather.MESSAGE_CIRCLE;
          });
      questionsIcon.getStyleClass().setAll("ikonli-font-icon", "queue-question", status.name());
      questions.setAccessibleText(words.text(questionsKey(status)));
    }
  }

  private static Feather icon(Status status) {
    return switch (status) {
      case TO_DO -> Feather.CIRCLE;
      case DRAFT -> Feather.EDIT_2;
      case SUBMITTED -> Feather.CHECK_CIRCLE;
      case SKIPPED -> Feather.SKIP_FORWARD;
    };
  }

  static String questionsKey(QuestionStatus status) {
    return switch (status) {
      case OPEN -> "queue.question.open";
      case ANSWERED -> "queue.question.answered";
    };
  }

  static String stateKey(Status status) {
    return switch (status) {
      case TO_DO -> "status.to-do";
      case DRAFT -> "status.draft";
      case SUBMITTED -> "status.submitted";
      case SKIPPED -> "status.skipped";
    };
  }
}
