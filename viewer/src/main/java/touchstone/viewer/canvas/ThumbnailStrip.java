package touchstone.viewer.canvas;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;

/**
 * A row of thumbnails of which one is selected, by a click or by the arrow, Home and End keys.
 *
 * <p>Put thumbnails into {@link #getItems}, and follow or set the choice through {@link
 * #getSelectionModel}. To be used on the toolkit's thread.
 */
public final class ThumbnailStrip extends ListView<Thumbnail> {
  public ThumbnailStrip() {
    getStyleClass().add("thumbnail-strip");
    setOrientation(Orientation.HORIZONTAL);
    setCellFactory(_ -> new ThumbnailCell());
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ThumbnailStrip.class.getResource("thumbnails.css"))
        .toExternalForm();
  }
}
