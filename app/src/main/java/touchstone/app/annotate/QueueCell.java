package touchstone.app.annotate;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.workspace.PagedRows.Slot;
import touchstone.assets.words.Words;

/** A row of the queue: thumbnail, neutral number, where it comes from, how far it is. */
final class QueueCell extends ListCell<Slot> {
  private final Words words;
  private final Thumbnails thumbnails;
  private final ImageView thumbnail = new ImageView();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final FontIcon state = new FontIcon(Feather.CIRCLE);
  private final HBox row;

  QueueCell(Words words, Thumbnails thumbnails) {
    this.words = words;
    this.thumbnails = thumbnails;
    title.getStyleClass().add("queue-title");
    detail.getStyleClass().add("queue-detail");
    StackPane frame = new StackPane(thumbnail);
    frame.getStyleClass().add("queue-thumbnail");
    VBox text = new VBox(title, detail);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(frame, text, state);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("queue-row");
    // The list lays cells out at their preferred width; without this, long names would widen it.
    setPrefWidth(0);
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
    if (!shown.id().equals(thumbnail.getUserData())) {
      thumbnail.setImage(null);
      thumbnails.show(shown.id(), thumbnail);
    }
    setGraphic(row);
    setAccessibleText(
        String.join(", ", title.getText(), detail.getText(), words.text(stateKey(shown.status()))));
  }

  private void showState(Status status) {
    state.setIconCode(icon(status));
    state.getStyleClass().setAll("ikonli-font-icon", "queue-state", status.name());
  }

  private static Feather icon(Status status) {
    return switch (status) {
      case TO_DO -> Feather.CIRCLE;
      case DRAFT -> Feather.EDIT_2;
      case SUBMITTED -> Feather.CHECK_CIRCLE;
      case SKIPPED -> Feather.SKIP_FORWARD;
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
