package touchstone.viewer.canvas;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The image in a frame of one size, its label below. */
final class ThumbnailCell extends ListCell<Thumbnail> {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 48;

  private final ImageView picture = new ImageView();
  private final StackPane frame = new StackPane(picture);

  ThumbnailCell() {
    getStyleClass().add("thumbnail");
    frame.getStyleClass().add("frame");
    frame.setMinSize(WIDTH, HEIGHT);
    frame.setMaxSize(WIDTH, HEIGHT);
    picture.setPreserveRatio(true);
    picture.setFitWidth(WIDTH - 2);
    picture.setFitHeight(HEIGHT - 2);
    setContentDisplay(ContentDisplay.TOP);
  }

  @Override
  protected void updateItem(@Nullable Thumbnail thumbnail, boolean empty) {
    super.updateItem(thumbnail, empty);
    if (thumbnail == null || empty) {
      setGraphic(null);
      setText(null);
      setAccessibleText(null);
    } else {
      picture.setImage(thumbnail.image());
      setGraphic(frame);
      setText(thumbnail.label());
      setAccessibleText(thumbnail.accessibleText());
    }
  }
}
